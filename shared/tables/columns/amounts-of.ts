import { measured } from '../../numbers/measured';
import type { PlaceIndex } from '../../places/place-index';
import type { Amount } from '../../units/amounts';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { moneyInLabel } from '../words/label-units';
import type { Facts } from '../proposal';
import type { ColumnSight } from './columns';
import { isFlowLetter } from './head-ends';

/** In what the numbers of a column are counted, by its cells and its head. */
export interface Amounts {
  unit: string | null;
  scale: number | null;
  /** What the unit measures that the cells bear themselves; null where they bear none. */
  borne: Facts['measure'];
  /** Parts of a hundred. */
  hundredths: boolean;
}

export function amountsOf(column: ColumnSight, said: Facts, places: PlaceIndex): Amounts {
  const inCells = unitInCells(column);
  const headed = unitOf(column, said, places);
  const hundredths = inCells === '%' || headed.unit === '%';
  const amount = amountInCells(column);
  return amount === null
    ? { unit: headed.unit ?? inCells, scale: headed.scale, borne: null, hundredths }
    : { unit: amount.unit, scale: null, borne: amount.measure, hundredths };
}

/** The sign of a currency or of parts of a hundred beside most numbers of a column. */
function unitInCells({ cells }: ColumnSight): string | null {
  const shown = cells
    .filter(({ look }) => look === 'number')
    .slice(0, 40)
    .map(({ cell }) => cell.shown.trim());
  const marked = shown.filter((text) => /[\p{Sc}%]|[A-Z]{3}/u.test(text));
  const [first] = marked;
  if (first === undefined || marked.length < shown.length * 0.8) return null;
  const { unit } = readUnit(first.replace(/[\d.,()]+/g, ' ').trim());
  return unit === '%' || isCurrency(unit) ? unit : null;
}

/** The unit of amount that most cells of a column bear themselves ("2,500 tons"). */
function amountInCells({ cells }: ColumnSight): Amount | null {
  const shown = cells.filter(({ look }) => look === 'number').slice(0, 40);
  const found = shown.map(({ cell }) => measured(cell.shown)?.amount ?? null);
  const first = found.find((amount) => amount !== null) ?? null;
  const same = found.filter((amount) => amount !== null && amount.unit === first?.unit);
  return first !== null && same.length > shown.length * 0.5 ? first : null;
}

/** `t` or `kg` alone, or in brackets behind a word for amounts: "Quantity (t)". */
function bareWeight(text: string): string | null {
  // UN Comtrade's weights are kilograms whatever the row.
  if (/^(?:net|gross)wgt$/i.test(text)) return 'kg';
  return (
    /^(?:t|kg)$|\((?:t|kg)\)\s*$/i
      .exec(text)?.[0]
      .replace(/[()\s]/g, '')
      .toLowerCase() ?? null
  );
}

function unitOf(column: ColumnSight, said: Facts, places: PlaceIndex): { unit: string | null; scale: number | null } {
  for (const { text } of column.heads.toReversed()) {
    if (isFlowLetter(text) || (places.byName(text) !== null && moneyInLabel(text) === null)) continue;
    const { unit, scale } = bareWeight(text) !== null ? { unit: bareWeight(text), scale: null } : readUnit(text);
    if (unit !== null || scale !== null)
      return { unit: said.measure === 'share' || said.measure === 'growth' ? '%' : unit, scale };
  }
  return { unit: said.unit, scale: said.scale };
}
