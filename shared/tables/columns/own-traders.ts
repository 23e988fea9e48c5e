import { fold } from '../../places/fold';
import type { TableFacts } from '../around/table-facts';
import { noFacts } from '../proposal';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { flowOfHeads } from './settle';
import type { ValueGuess } from './values';

/** Exporters and importers in the rows of tables that nobody else reports. */

const EXPORTERS =
  /^(?:exporters?|exporting (?:countr|econom)\S*|exportateurs?|exportadores|экспорт[её]ры?|страны экспортеры)$/;
const IMPORTERS =
  /^(?:importers?|importing (?:countr|econom)\S*|importateurs?|importadores|импорт[её]ры?|страны импортеры)$/;

/**
 * Exporters in the rows are the reporters of what was exported where nobody else reports, importers likewise; in the trade of the
 * world they say which way the goods went as well.
 */
export function ownTraders(
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  known: TableFacts,
): ColumnGuess[] {
  const { facts } = known;
  const reported = facts.reporter !== null || values.some((value) => value.facts.reporter !== null);
  if (reported || dims.some(({ role }) => role === 'reporter')) return [...dims];
  const worldwide = facts.partner?.level === 'world';
  if (worldwide && values.every((value) => value.facts.flow === null)) tellByTraders(known, dims);
  const flow = flowOfHeads(values) ?? facts.flow;
  if (flow === null) return [...dims];
  const own = flow === 'export' ? EXPORTERS : flow === 'import' ? IMPORTERS : null;
  return dims.map((dim) =>
    dim.role === 'partner' && own !== null && own.test(fold(lastHead(dim.column)))
      ? { ...dim, role: 'reporter', confidence: 0.9, reason: 'role.reporters' }
      : dim,
  );
}

/** "Exporters" over countries, and nothing that says of what: their exports. */
function tellByTraders({ facts, by }: TableFacts, dims: readonly ColumnGuess[]): void {
  const heads = dims.filter(({ role }) => role === 'partner').map(({ column }) => lastHead(column));
  const flows = heads.map((head) =>
    EXPORTERS.test(fold(head)) ? 'export' : IMPORTERS.test(fold(head)) ? 'import' : null,
  );
  const [flow = null] = flows;
  const told = dims.some(({ role }) => role === 'flow' || role === 'indicator');
  if (facts.flow !== null || flow === null || flows.length > 1 || told) return;
  facts.flow = flow;
  by.flow = { facts: { ...noFacts, flow }, text: heads[0] ?? '', where: null, from: 'label', confidence: 0.8 };
}
