import type { Period } from '../../periods/period';
import { readPeriod } from '../../periods/read';
import type { PlaceIndex } from '../../places/place-index';
import type { ColumnGuess } from '../columns/dimensions';
import { ownerIn, type StrayLabel } from '../columns/stray-labels';
import { oneEnd } from '../columns/trade-sides';
import type { ValueGuess } from '../columns/values';
import { isCurrency, settledUnit } from '../../units/currencies';
import { noFacts } from '../proposal';
import type { Statement } from './lines';
import type { TableFacts } from './table-facts';

/** Who reports, by what is no title: labels beside the table, one end of all its trade, the calendar of its years. */

/** Who says "India's total" reports; a country named beside it is the partner. */
export function takeOwner({ facts, by }: TableFacts, stray: readonly StrayLabel[], places: PlaceIndex): void {
  const owner = ownerIn(stray, places);
  if (owner === null || owner.place.code === facts.reporter?.code) return;
  const before = by.reporter;
  if (facts.reporter !== null && facts.partner === null && before !== undefined) {
    facts.partner = facts.reporter;
    by.partner = { ...before, facts: { ...before.facts, reporter: null, partner: facts.reporter } };
  }
  facts.reporter = owner.place;
  const { shown, row, col } = owner.label.cell;
  const where = { sheet: before?.where?.sheet ?? '', row, col };
  by.reporter = { facts: { ...noFacts, reporter: owner.place }, text: shown, where, from: 'label', confidence: 0.85 };
}

/**
 * "Detroit, MI", "Buffalo, NY": places of the United States beside a country are where its customs cleared the goods. The
 * country that but the name of file or sheet gives is then the partner.
 */
export function tellByStates({ facts, by }: TableFacts, dims: readonly ColumnGuess[]): void {
  const named = dims.find(
    ({ role, name, column }) => role === 'more' && name === 'region' && namesStates(column.distinct),
  );
  const said = by.reporter;
  const own = facts.reporter?.code === 'USA' || facts.partner?.code === 'USA';
  if (named === undefined || own || !dims.some(({ words }) => words === 'place')) return;
  if (facts.reporter !== null && (said === undefined || (said.from !== 'file' && said.from !== 'sheet'))) return;
  if (facts.reporter !== null && said !== undefined && facts.partner === null) {
    facts.partner = facts.reporter;
    by.partner = { ...said, facts: { ...noFacts, partner: facts.reporter } };
  }
  facts.reporter = { code: 'USA', level: 'country' };
  const text = named.column.distinct.find((one) => STATE.test(one)) ?? '';
  by.reporter = {
    facts: { ...noFacts, reporter: facts.reporter },
    text,
    where: null,
    from: 'earlier',
    confidence: 0.8,
  };
}

function namesStates(texts: readonly string[]): boolean {
  return texts.length >= 5 && texts.filter((text) => STATE.test(text)).length > texts.length * 0.7;
}

const STATE =
  /^[A-Z].+, (?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|DC)$/;

/**
 * "Country: Pakistan" over amounts in yen, or a file of that name: nobody but Japan counts its trade in its money, and the country
 * that is named so is the partner.
 */
export function tellByMoney({ facts, by }: TableFacts, dims: readonly ColumnGuess[], places: PlaceIndex): void {
  const said = by.reporter;
  const unit = settledUnit(facts.unit, null);
  if (
    said === undefined ||
    !NAMED_ALONE.has(said.from) ||
    facts.reporter?.level !== 'country' ||
    facts.partner !== null
  )
    return;
  if (unit === null || !isCurrency(unit) || dims.some(({ role }) => ENDS.has(role))) return;
  // The first two letters of a currency are those of its country (ISO 4217); what all the world reckons in says nothing.
  const owner = OF_ALL.has(unit) ? null : places.byCode(unit.slice(0, 2));
  if (owner?.level !== 'country' || owner.code === facts.reporter.code) return;
  facts.partner = facts.reporter;
  by.partner = { ...said, facts: { ...noFacts, partner: facts.reporter } };
  facts.reporter = owner;
  by.reporter = { facts: { ...noFacts, reporter: owner }, text: unit, where: null, from: 'earlier', confidence: 0.8 };
}

const NAMED_ALONE: ReadonlySet<Statement['from']> = new Set(['lone', 'sheet', 'file']);
const OF_ALL = new Set(['USD', 'EUR', 'CHF', 'GBP']);
const ENDS: ReadonlySet<ColumnGuess['role']> = new Set(['reporter', 'partner', 'origin', 'destination']);

/** Nepal alone counts by the Bikram Sambat: where nobody is said to report, its own offices do. */
export function tellByCalendar(known: TableFacts, dims: readonly ColumnGuess[], values: readonly ValueGuess[]): void {
  const { facts, by } = known;
  const ends = new Set(['reporter', 'origin', 'destination']);
  const told = facts.reporter ?? values.find((value) => value.facts.reporter !== null)?.facts.reporter ?? null;
  if (told !== null || facts.partner?.code === 'NPL' || dims.some(({ role }) => ends.has(role))) return;
  const said = nepaliYear(known, dims, values);
  if (said === null) return;
  facts.reporter = { code: 'NPL', level: 'country' };
  by.reporter = { ...said, facts: { ...noFacts, reporter: facts.reporter }, confidence: 0.8 };
}

/** Where a year of the Bikram Sambat is named: in a head, a row, or for the whole table. */
function nepaliYear(
  { facts, by }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
): Pick<Statement, 'text' | 'where' | 'from'> | null {
  const isNepali = (period: Period | null | undefined) => period?.calendar === 'bikram-sambat';
  const across = values.find((value) => isNepali(value.facts.period))?.column.heads.at(-1)?.cell;
  const times = dims.filter(({ role }) => role === 'period' || role === 'year').flatMap(({ column }) => column.cells);
  const cell = across ?? times.find((one) => isNepali(readPeriod(one.cell.shown)?.period))?.cell;
  if (cell !== undefined)
    return { text: cell.shown, where: { sheet: '', row: cell.row, col: cell.col }, from: 'label' };
  return isNepali(facts.period) ? (by.period ?? null) : null;
}

/** Who reports and which way the goods went, where all of them have one origin or one destination and nothing else says. */
export function tellByEnds({ facts, by }: TableFacts, dims: readonly ColumnGuess[], places: PlaceIndex): void {
  const end = oneEnd(dims);
  const reporter = end === null ? null : places.byName(end.place);
  if (end === null || reporter === null || facts.reporter !== null || facts.flow !== null) return;
  if (dims.some(({ role }) => role === 'flow' || role === 'reporter' || role === 'indicator')) return;
  const said = { text: end.place, where: null, from: 'earlier', confidence: 0.7 } as const;
  facts.reporter = reporter;
  facts.flow = end.flow;
  by.reporter = { ...said, facts: { ...noFacts, reporter } };
  by.flow = { ...said, facts: { ...noFacts, flow: end.flow } };
}
