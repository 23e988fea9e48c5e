import type { Guess, Said, SheetProposal } from '../proposal';

/** How the codes of guesses end that name a cell which does not fit others: `evidence.balance-differs`. */
export const DIFFERS = '-differs';

/** Whether a guess calls in question what the table says or how it is read. */
export function isDoubt({ code, confidence }: Guess): boolean {
  return code.startsWith('evidence.') && confidence < 0.75;
}

/** Of so few figures that one is reckoned from, each may be the slip; of many, the one is. */
const FEW = 3;

/**
 * What is said against figures of a sheet by others of it, by cell (`D14`): of the one that does not fit, and of the few that it
 * was reckoned from.
 */
export function doubtsIn({ guesses }: SheetProposal): Map<string, Said> {
  const doubts = new Map<string, Said>();
  for (const { code, params } of guesses) {
    if (!code.endsWith(DIFFERS)) continue;
    const by = (params['by'] ?? '').split(', ');
    for (const cell of [params['cell'] ?? '', ...(by.length > FEW ? [] : by)]) doubts.set(cell, { code, params });
  }
  return doubts;
}
