import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import type { ColumnGuess } from '../columns/dimensions';
import type { ValueGuess } from '../columns/values';
import { noFacts, type Facts, type PlaceRef } from '../proposal';
import { readIndicator } from '../words/indicator';
import { relationIn } from '../words/relations';
import type { TableFacts } from './table-facts';
import { OTHER } from './two-sided';

/** Who trades with whom, by what heads and labels of exports and imports name. */

/** Whom one of them names. */
interface Named {
  reporter: PlaceRef | null;
  partner: PlaceRef | null;
  text: string;
}

/**
 * "Exports to ASEAN members" in all heads, or "Exports to Uzbekistan" and "Imports from Uzbekistan" in all rows, below a title of
 * that name: who is traded with there does not report; the other that the title names does, nobody where it names none. What
 * names nobody ("Balance") is with whom all the others are with.
 */
export function tellByNames(
  known: TableFacts,
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  places: PlaceIndex,
): void {
  const labels = inLabels(dims, places);
  const named = [...inHeads(values), ...labels];
  const [first] = named;
  if (first === undefined) return;
  const { facts, by } = known;
  const one = (end: 'reporter' | 'partner') => named.every((ends) => ends[end]?.code === first[end]?.code);
  const partner = one('partner') ? first.partner : null;
  const alone = named.every(({ reporter }) => reporter === null);
  if (partner !== null && alone && partner.code === facts.reporter?.code) turnTo(known, partner);
  else if (facts.partner === null && partner !== null && partner.level !== 'world') say(known, { partner }, first.text);
  else if (facts.partner === null && partner === null && labels.length > 0 && labels.every(isWithOne))
    say(known, { partner: OTHER }, first.text);
  const reporter = one('reporter') ? first.reporter : null;
  // "Brief: Hungary" over "Pakistan's exports" and "Pakistan's imports": the country of the title is the other.
  if (reporter !== null && partner === null && isOther(known, reporter)) turnFrom(known);
  if (facts.reporter === null && by.reporter === undefined && reporter !== null) say(known, { reporter }, first.text);
}

const isWithOne = (ends: Named) => ends.partner !== null && ends.partner.level !== 'world';

/** Who was taken for the reporter is the partner, and the partner reports. */
function turnTo({ facts, by }: TableFacts, partner: PlaceRef): void {
  const reporter = facts.partner;
  const [own, other] = [by.reporter, by.partner];
  facts.reporter = reporter;
  facts.partner = partner;
  delete by.reporter;
  delete by.partner;
  if (reporter !== null && other !== undefined) by.reporter = { ...other, facts: { ...noFacts, reporter } };
  if (own !== undefined) by.partner = { ...own, facts: { ...noFacts, partner } };
}

/** Whether the table is said to be of another country, and of no partner. */
function isOther({ facts }: TableFacts, reporter: PlaceRef): boolean {
  const { reporter: own, partner } = facts;
  return partner === null && own !== null && own.level === 'country' && own.code !== reporter.code;
}

/** Who was taken for the reporter is the partner. */
function turnFrom({ facts, by }: TableFacts): void {
  const own = by.reporter;
  facts.partner = facts.reporter;
  facts.reporter = null;
  delete by.reporter;
  if (own !== undefined) by.partner = { ...own, facts: { ...noFacts, partner: facts.partner } };
}

function say({ facts, by }: TableFacts, said: Partial<Pick<Facts, 'reporter' | 'partner'>>, text: string): void {
  Object.assign(facts, said);
  const statement = { facts: { ...noFacts, ...said }, text, where: null, from: 'earlier', confidence: 0.7 } as const;
  if (said.reporter !== undefined) by.reporter = statement;
  if (said.partner !== undefined) by.partner = statement;
}

const ONE_WAY = new Set<Facts['flow']>(['export', 'import']);
const AMOUNTS = new Set<Facts['measure']>([null, 'value', 'quantity', 'weight']);

const OF_MONEY = new Set<Facts['measure']>([null, 'value']);

const isAmount = ({ flow, measure }: Pick<Facts, 'flow' | 'measure'>) => ONE_WAY.has(flow) && AMOUNTS.has(measure);

/** Whom the heads of flows name; nobody where other amounts stand beside them under heads that name none ("2022", "2023", "Imports from Pakistan 2023"). */
function inHeads(values: readonly ValueGuess[]): Named[] {
  const open = ({ left, facts }: ValueGuess) => left === null && facts.flow === null && OF_MONEY.has(facts.measure);
  if (values.some((value) => open(value) && value.facts.period !== null)) return [];
  return values
    .filter(({ left, facts }) => left === null && isAmount(facts))
    .map(({ facts: { reporter, partner }, column }) => ({ reporter, partner, text: column.heads.at(-1)?.text ?? '' }));
}

function inLabels(dims: readonly ColumnGuess[], places: PlaceIndex): Named[] {
  return dims
    .filter(({ role }) => role === 'flow' || role === 'indicator')
    .flatMap(({ column }) => column.distinct)
    .filter((text) => isAmount(readIndicator(text)))
    .map((text) => ({ ...relationIn(fold(text), places), text }));
}
