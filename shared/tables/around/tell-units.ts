import { ownDollar, settledUnit } from '../../units/currencies';
import { BARE_MIL, isIberian } from '../../units/scales';
import { headText, type ColumnSight } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import type { ValueGuess } from '../columns/values';
import { noFacts } from '../proposal';
import { moneyInLabel } from '../words/label-units';
import type { KnownPublisher } from './publisher-names';
import type { TableFacts } from './table-facts';

/** In which money a table is, by whose it is. */

/** A name that several currencies share stays until it is known who reports. */
export function settleUnit({ facts }: TableFacts): void {
  const reporter = facts.reporter?.code ?? null;
  const settled = settledUnit(facts.unit, reporter);
  if (settled !== null || reporter !== null) facts.unit = settled;
}

/** "US$ mil" alone over a table is a thousand where the texts around it or its heads are Portuguese or Spanish, and a million elsewhere. */
export function tellThousand({ facts, by }: TableFacts, around: string, columns: readonly ColumnSight[]): void {
  if (facts.scale !== 1e6 || by.scale === undefined || !BARE_MIL.test(by.scale.text)) return;
  const heads = columns.flatMap((column) => column.heads.map(({ text }) => text));
  if (isIberian([around, ...heads].join(' '))) facts.scale = 1e3;
}

/** "2021 (US$ mil)" over columns: the same of each head that says it. */
export function thousandsInHeads(values: readonly ValueGuess[], around: string): ValueGuess[] {
  const texts = [around, ...values.flatMap(({ column }) => column.heads.map(({ text }) => text))];
  if (!isIberian(texts.join(' '))) return [...values];
  return values.map((value) => {
    const said = value.facts.scale === 1e6 && BARE_MIL.test(headText(value.column));
    return said ? { ...value, facts: { ...value.facts, scale: 1e3 } } : value;
  });
}

/** A publisher whose tables are all in one unit says so by what its columns are called. */
export function tellUnit(known: TableFacts, { name, unit }: Pick<KnownPublisher, 'name' | 'unit'>): void {
  known.by.unit = { facts: { ...noFacts, unit }, text: name, where: null, from: 'publisher', confidence: 0.95 };
}

/** A bare dollar is that of the office of a country that publishes it. */
export function tellDollar(
  known: TableFacts,
  publisher: KnownPublisher | null,
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
): void {
  const beside = known.by.reporter?.from === 'publisher' ? known.by.reporter : null;
  const name = publisher?.name ?? beside?.text ?? null;
  const own = ownDollar(publisher?.country ?? beside?.facts.reporter?.code ?? null);
  const bare =
    known.facts.unit === 'DOLLAR' ||
    values.some(({ facts }) => facts.unit === 'DOLLAR') ||
    // "Viet Nam (Thousand Dollars)" in the rows.
    dims.some(({ column }) => moneyInLabel(column.distinct[0] ?? '')?.unit === 'DOLLAR');
  if (name === null || own === null || !bare) return;
  if (known.facts.unit !== null && known.facts.unit !== 'DOLLAR') return;
  known.facts.unit = own;
  tellUnit(known, { name, unit: own });
}
