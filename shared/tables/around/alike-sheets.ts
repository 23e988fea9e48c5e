import { isCurrency } from '../../units/currencies';
import { noFacts, type SheetProposal, type TableMapping } from '../proposal';
import { SURE, type Statement } from './lines';

/**
 * The unit of sheets that name none, where the first sheet of the same table in the file (another year, the other flow, another partner
 * below the same heads) names one, and no other of them names another. Null for all other sheets.
 */
export function unitsOfAlike(proposals: readonly (SheetProposal | null)[]): (Statement | null)[] {
  const kinds = proposals.map((proposal) => (proposal === null ? null : kindOf(proposal)));
  return proposals.map((proposal, at) => {
    if (proposal?.question?.field !== 'unit' || kinds[at] === null) return null;
    const alike = proposals.filter((other, place) => other !== null && kinds[place] === kinds[at]);
    const told = alike.map((other) => (other === null ? null : unitOf(other)));
    const [first = null] = told;
    const same = told.every(
      (said) => said === null || (said.facts.unit === first?.facts.unit && said.facts.scale === first.facts.scale),
    );
    return same ? first : null;
  });
}

/** The money that a sheet says all its figures are in. */
function unitOf({ mapping, guesses, question }: SheetProposal): Statement | null {
  const said = guesses.find(({ code }) => code === 'fact.unit');
  const [table] = mapping.tables;
  if (said === undefined || table === undefined || question?.field === 'unit' || !isCurrency(table.facts.unit))
    return null;
  const { unit, scale } = table.facts;
  const text = said.params['text'] ?? '';
  return { facts: { ...noFacts, unit, scale }, text, where: said.where, from: 'note', confidence: SURE.note };
}

/** What the one table of trade of a sheet is by its heads and who reports it; null where there are several, or none that is of trade. */
function kindOf({ mapping }: SheetProposal): string | null {
  const [table, ...more] = mapping.tables;
  return table === undefined || more.length > 0 || !isTrade(table) ? null : JSON.stringify(heads(table));
}

/** Exports or imports of somebody named: other statistics have the same heads over many kinds of things. */
function isTrade({ facts, columns }: TableMapping): boolean {
  const flows = columns.some(({ role, facts: head }) => role === 'flow' || head.flow !== null);
  return facts.reporter !== null && (facts.flow !== null || flows);
}

function heads({ facts: { reporter, measure, product }, columns }: TableMapping): unknown[] {
  // Years differ from sheet to sheet, and how many of them there are.
  const kinds = columns.map(({ header, role, facts, part }) =>
    facts.period !== null || part !== null ? [role, facts.flow, facts.measure, facts.unit] : [role, header],
  );
  return [reporter, measure, product, [...new Set(kinds.map((kind) => JSON.stringify(kind)))]];
}
