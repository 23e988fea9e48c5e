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

/**
 * "Capital: Tashkent", "Regions: 14", "Population", "GDP": labels with a number each, no time, flow, place or unit beside them, and no
 * measure but what the labels themselves name. What a country is like, and no table.
 */
function keyFacts({ dims, values, mapping: { facts, headerRows, rows } }: Found): boolean {
  const said = [facts, ...values.map((value) => value.facts), ...rows.map((rule) => rule.facts)];
  const told =
    dims.some((dim) => isTimed(dim) || TELLING.has(dim.role)) ||
    values.some(({ part }) => part !== null) ||
    said.some(({ period, flow }) => period !== null || flow !== null);
  if (told) return false;
  const [labels, ...others] = dims.filter(({ role }) => role !== 'ignore' && role !== 'value');
  const measured = labels?.role === 'indicator' && others.length === 0;
  if (measured) return labels.column.distinct.every((text) => flowIn(fold(text)).flow === null);
  return headerRows <= 1 && said.every(({ unit, measure }) => unit === null && measure === null);
}

const TELLING = new Set<ColumnGuess['role']>(['reporter', 'partner', 'origin', 'destination', 'flow', 'unit']);

function labelled(dims: readonly ColumnGuess[]): boolean {
  return dims.some(({ role }) => role !== 'ignore' && role !== 'value' && role !== 'flag');
}
