import type { PlaceIndex } from '../../places/place-index';
import type { TableFacts } from '../around/table-facts';
import type { Facts, PlaceRef } from '../proposal';
import { reportedBy, reportedInBrackets, seenFrom } from '../words/reported-by';
import type { ValueGuess } from './values';

/**
 * "Belarus' exports to Pakistan" over "as reported by Belarus" and "as reported by Pakistan": what the other end reports are its
 * imports. "Exports" below "Pakistan statistics" are its own.
 */
export function mirroredHeads(values: readonly ValueGuess[], known: TableFacts, places: PlaceIndex): ValueGuess[] {
  return values.map((value) => {
    const by = whose(value, places);
    if (by === null || (value.left !== null && value.left !== 'ignore.unclear')) return value;
    const facts = seenBy(by, value.facts, known.facts);
    return facts === null ? value : { ...value, left: null, facts: { ...facts, product: null } };
  });
}

function whose({ column }: ValueGuess, places: PlaceIndex): PlaceRef | null {
  const said = column.heads.map(({ text }) => reportedInBrackets(text, places) ?? reportedBy(text, places));
  return said.find((place) => place !== null) ?? null;
}

/** What a column is of as one of both ends reports it; null where it is neither end, or nothing says which way the goods went. */
function seenBy(by: PlaceRef, own: Facts, table: Facts): Facts | null {
  const flow = own.flow ?? table.flow;
  const reporter = own.reporter ?? table.reporter;
  const partner = own.partner ?? table.partner;
  if (flow === null) return null;
  const facts = { ...own, flow, reporter, partner };
  if (reporter === null || reporter.code === by.code) return { ...facts, reporter: by };
  if (partner?.code !== by.code) return null;
  // A head that names the flow alone speaks of whose figures they are.
  const bare = own.flow !== null && own.reporter === null && own.partner === null;
  return bare ? { ...facts, reporter: by, partner: reporter } : seenFrom(facts, by);
}
