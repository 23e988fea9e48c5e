import type { ColumnGuess } from './columns/dimensions';
import type { ValueGuess } from './columns/values';
import { fold } from '../places/fold';
import { isTimed, type TableMapping } from './proposal';
import { flowIn } from './words/flow-words';

/** What was found where a table may be. */
interface Found {
  dims: readonly ColumnGuess[];
  values: readonly ValueGuess[];
  mapping: TableMapping;
  rowsNamePlaces: boolean;
}

/** Whether there is anything in it to take, or to say why it is not taken. */
export function isWorth(found: Found): boolean {
  const { dims, values, mapping, rowsNamePlaces } = found;
  return (
    !loneNumber(found) &&
    !keyFacts(found) &&
    !unnamedRows(found) &&
    !bareFacts(found) &&
    (mapping.columns.some(({ role }) => role === 'value') || values.some(({ left }) => left === 'ignore.twin')) &&
    (rowsNamePlaces || labelled(dims) || values.some(({ facts }) => facts.period !== null))
  );
}

/** Whether each column of figures has its own time in its head: then that of the whole table says nothing of them. */
export function headsSayTime(values: readonly ValueGuess[]): boolean {
  const taken = values.filter(({ left }) => left === null);
  return taken.length > 0 && taken.every(({ facts }) => facts.period !== null);
}

/** Several rows under heads of times that nothing names and nothing tells apart: of what each of them is, there is no telling. */
function unnamedRows({ dims, values, mapping: { rows } }: Found): boolean {
  if (labelled(dims) || rows.length > 0 || !headsSayTime(values)) return false;
  return values.some(({ left, column }) => left === null && column.counts.number + column.counts.year > 1);
}

/** One number beside a label and no time anywhere ("Data format: 1"): a setting and no table. */
function loneNumber({ dims, values, mapping: { facts } }: Found): boolean {
  const headed = values.some((value) => value.facts.period !== null || value.part !== null);
  const timed = facts.period !== null || headed || dims.some(isTimed);
  const numbers = values.reduce((sum, { column }) => sum + column.counts.number + column.counts.year, 0);
  return !timed && numbers <= 1;
}

/** "Capital: Tashkent", "Regions: 14": labels and numbers without time, unit, measure, flow or place, which are facts of anything. */
function bareFacts({ dims, values, mapping: { facts, headerRows, rows } }: Found): boolean {
  const told = dims.some((dim) => isTimed(dim) || PLACES.has(dim.role) || dim.role === 'flow' || dim.role === 'unit');
  const said = [facts, ...values.map((value) => value.facts), ...rows.map((rule) => rule.facts)];
  const nothing = said.every((one) => [one.period, one.unit, one.flow, one.measure].every((part) => part === null));
  return headerRows <= 1 && !told && nothing;
}

const PLACES = new Set<ColumnGuess['role']>(['reporter', 'partner', 'origin', 'destination']);

/** "Population", "Inflation (2023)", "GDP" beside one number each, with no time over them and no trade among them: what a country is like. */
function keyFacts({ dims, values, mapping: { facts } }: Found): boolean {
  const timed =
    facts.period !== null ||
    dims.some(isTimed) ||
    values.some((value) => value.facts.period !== null || value.part !== null);
  const [labels, ...others] = dims.filter(({ role }) => role !== 'ignore' && role !== 'value');
  if (timed || others.length > 0 || labels?.role !== 'indicator' || facts.flow !== null) return false;
  return labels.column.distinct.every((text) => flowIn(fold(text)).flow === null);
}

function labelled(dims: readonly ColumnGuess[]): boolean {
  return dims.some(({ role }) => role !== 'ignore' && role !== 'value' && role !== 'flag');
}
