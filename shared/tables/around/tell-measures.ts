import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { headText } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import type { ValueGuess } from '../columns/values';
import { ANNUAL_RATE, basisOver, saysAnnualRate } from '../words/annual-rates';
import { measureIn } from '../words/measure-words';
import type { Facts } from '../proposal';
import type { TableFacts } from './table-facts';

/** What is said around a table of what it measures, where its heads name no more than a flow. */

/**
 * What a table gives in barrels and nowhere in money is no value, and neither are its index numbers. Gives the columns back, those whose
 * heads name no more than a flow without a measure of their own.
 */
export function tellMeasures(
  known: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
): readonly ValueGuess[] {
  dropShare(known, values);
  dropBesideMoney(known, values);
  tellRates(known, dims);
  return tellOthers(known, tellAmounts(known, dims, values));
}

/** "Exports by country and percentage" in the name of a file, over a column that says share itself, or over amounts: not what all of them are. */
function dropShare({ facts, by }: TableFacts, values: readonly ValueGuess[]): void {
  if (facts.measure !== 'share' || by.measure?.from !== 'file') return;
  const own = values.some(({ left, facts: { measure } }) => left === null && measure === 'share');
  const large = values.some(({ left, facts: { measure }, column }) => {
    const numbers = column.cells.filter(({ look }) => look === 'number');
    return (
      left === null &&
      measure === null &&
      numbers.filter(({ cell }) => /^\D*\d{5}|\d[,.\s]\d{3}[,.\s]\d{3}/.test(cell.shown)).length * 2 > numbers.length
    );
  });
  if (!own && !large) return;
  if (facts.unit === '%') facts.unit = null;
  facts.measure = null;
  delete by.measure;
}

/** "Volumes, rates of growth and proportions of trade" over a column in dollars, which is no change: its own head says what it is. */
function dropBesideMoney({ facts, by }: TableFacts, values: readonly ValueGuess[]): void {
  if (!CHANGES_AND_PARTS.has(facts.measure)) return;
  if (!values.some(({ left, facts: own }) => left === null && own.measure === null && isCurrency(own.unit))) return;
  if (facts.unit === '%') facts.unit = null;
  facts.measure = null;
  delete by.measure;
}

const CHANGES_AND_PARTS = new Set<Facts['measure']>(['growth', 'share', 'rank']);

/** "Annual levels" down a column of the table says so of every row. */
function tellRates({ facts }: TableFacts, dims: readonly ColumnGuess[]): void {
  const said = dims.some(({ column }) => column.variety === 1 && saysAnnualRate(column.distinct[0] ?? ''));
  if (said) facts.priceBasis = basisOver(facts.priceBasis, ANNUAL_RATE);
}

function tellAmounts(
  { facts }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
): readonly ValueGuess[] {
  const { measure } = facts.unit === null || isCurrency(facts.unit) ? { measure: null } : readUnit(facts.unit);
  if (measure !== 'quantity' && measure !== 'weight') return values;
  if (facts.measure !== null && facts.measure !== measure) return values;
  const told = dims.some(({ role }) => role === 'unit' || role === 'indicator');
  if (told || values.some((value) => isCurrency(value.facts.unit))) return values;
  facts.measure = measure;
  return withoutMeasure(values);
}

/** "Price indices of exports and imports" over columns of both; "Unit: %" and nothing else over figures is of shares. */
function tellOthers({ facts, by }: TableFacts, values: readonly ValueGuess[]): readonly ValueGuess[] {
  changed({ facts, by }, values);
  const parts = facts.unit === '%' && facts.measure === null && by.unit?.from !== 'file' && by.unit?.from !== 'note';
  const product =
    facts.measure === 'gdp' && by.measure?.from === 'file' && values.every((value) => value.facts.flow === null);
  // "Share in total trade (%)" over exports and imports: parts of these, and no values.
  const shares =
    facts.unit === '%' && PARTS.has(facts.measure) && by.measure?.from !== 'file' && by.measure?.from !== 'note';
  const hundredths = shares || areSmall({ facts, by }, values);
  if ((facts.measure !== 'index' && !product && !parts && !hundredths) || isCurrency(facts.unit)) return values;
  if (values.some((value) => isCurrency(value.facts.unit))) return values;
  if (parts) facts.measure = 'share';
  if (hundredths) facts.unit ??= '%';
  return withoutMeasure(values, product);
}

const PARTS = new Set<TableFacts['facts']['measure']>(['share', 'growth']);

/**
 * "Percent change from preceding period" over columns of exports and imports: all of them are, where none of them says so of itself and
 * all are small.
 */
function areSmall({ facts, by }: TableFacts, values: readonly ValueGuess[]): boolean {
  const said = by.measure;
  if (!PARTS.has(facts.measure)) return false;
  if (said === undefined || said.from !== 'title' || measureIn(said.text)?.measure !== facts.measure) return false;
  const taken = values.filter(({ left }) => left === null);
  return taken.every(
    ({ facts: own, part, column }) =>
      (own.measure === 'value' || own.measure === null) &&
      part === null &&
      column.cells.every(({ cell, look }) => look !== 'number' || !LARGE.test(cell.shown)),
  );
}

/** A thousand and more; of a point and three digits it is not known. */
const LARGE = /^\D*\d{4}|^\D*[1-9]\d{0,2}(?:[,\s'’]\d{3}(?!\d)|\.\d{3}[.,]\d)/;

/** "importsChange" in the name of a file over numbers of which many fall below zero, as imports never do. */
function changed({ facts, by }: TableFacts, values: readonly ValueGuess[]): void {
  if (facts.measure !== null || by.flow?.from !== 'file' || measureIn(by.flow.text)?.measure !== 'growth') return;
  const numbers = values.filter(({ left }) => left === null).flatMap(({ column }) => column.cells);
  const below = numbers.filter(({ cell }) => /^\s*[-−(]/.test(cell.shown));
  if (below.length > numbers.length * 0.05) facts.measure = 'growth';
}

/** `anyway`: also where a head says "value" and no more. */
function withoutMeasure(values: readonly ValueGuess[], anyway = false): ValueGuess[] {
  return values.map((value) => {
    const head = headText(value.column);
    const open = measureIn(head) === null || (anyway && /^values?$/i.test(head));
    return value.facts.measure === 'value' && open ? { ...value, facts: { ...value.facts, measure: null } } : value;
  });
}
