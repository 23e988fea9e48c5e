import { isCurrency } from '../../units/currencies';
import { readUnit, type UnitReading } from '../../units/units';
import type { Statement } from '../around/lines';
import type { TableFacts } from '../around/table-facts';
import type { ValueGuess } from './values';

/** The unit of money and the unit of amounts that one text names apart from each other. */
export interface TwoUnits {
  money: UnitReading;
  amount: UnitReading;
}

/** "Values in billion CFA francs; quantities in thousand tonnes": null where a text names none or several of either. */
export function twoUnits(text: string): TwoUnits | null {
  // "Value US$ (in millions)": brackets may say the scale of what stands before them.
  return unitsApart(text.split(APART)) ?? unitsApart(text.split(APART).flatMap((part) => part.split(/[()]/)));
}

/** Arabic joins its "and" to the word that follows. */
const APART = /[,;،؛]|\s[-–—/]\s| (?:and|und|et|y|e|и|va|và|اور|و) |\s(?=و(?:ال)?قيم)|\s(?=و(?:ال)?كمي)/u;

function unitsApart(parts: readonly string[]): TwoUnits | null {
  // "l’Ouzbékistan": an article, and no litres.
  const units = parts.map((part) => readUnit(part.replace(/^\s*[ld]['’]/iu, '')));
  const money = one(units.filter(({ unit }) => isCurrency(unit)));
  // "Major export items" are counted in nothing.
  const amount = one(
    units.filter(({ unit, measure }) => (measure === 'weight' || measure === 'quantity') && unit !== 'u'),
  );
  return money === null || amount === null ? null : { money, amount };
}

function one(units: readonly UnitReading[]): UnitReading | null {
  const [first = null, ...others] = units;
  return others.every(({ unit, scale }) => unit === first?.unit && scale === first?.scale) ? first : null;
}

/** Columns of amounts have the unit of amounts of a text that names both, and the table that of its money. */
export function withOwnUnits(values: readonly ValueGuess[], { facts, by }: TableFacts): ValueGuess[] {
  const said = by.unit === undefined ? null : twoUnits(by.unit.text);
  // "TM" below "toneladas métricas en miles": the head names the unit, and not its scale.
  const isAmount = ({ facts: { measure, unit, scale } }: ValueGuess) =>
    (unit === null || (unit === said?.amount.unit && scale === null)) &&
    (measure === 'quantity' || measure === 'weight');
  if (said === null || !values.some(isAmount)) return [...values];
  facts.unit = said.money.unit;
  facts.scale = said.money.scale;
  const { unit, scale } = said.amount;
  return values.map((value) => (isAmount(value) ? { ...value, facts: { ...value.facts, unit, scale } } : value));
}

/** "Indian rupees: crores" and "US dollar: millions" over columns of both: each column is in the scale that is said of its currency. */
export function withOwnScales(values: readonly ValueGuess[], statements: readonly Statement[]): ValueGuess[] {
  const said = statements.filter(({ facts }) => isCurrency(facts.unit) && facts.scale !== null);
  if (new Set(said.map(({ facts }) => facts.unit)).size < 2) return [...values];
  return values.map((value) => {
    const { unit, scale } = value.facts;
    const scales = new Set(said.filter(({ facts }) => facts.unit === unit).map(({ facts }) => facts.scale));
    const [only = null] = scales;
    return unit === null || scale !== null || scales.size !== 1
      ? value
      : { ...value, facts: { ...value.facts, scale: only } };
  });
}
