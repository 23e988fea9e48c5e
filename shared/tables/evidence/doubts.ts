import type { Guess, Said, SheetProposal } from '../proposal';

/** How the codes of guesses end that name a cell which does not fit others: `evidence.balance-differs`. */
export const DIFFERS = '-differs';

/** Whether a guess calls in question what the table says or how it is read. */
export function isDoubt({ code, confidence }: Guess): boolean {
  return code.startsWith('evidence.') && confidence < 0.75;
}

/**
 * What is said against figures of a sheet by others of it, by cell (`D14`): of the one that does not fit, and of those that it was
 * reckoned from, for the slip may be in any of them.
 */
export function doubtsIn({ guesses }: SheetProposal): Map<string, Said> {
  const doubts = new Map<string, Said>();
  for (const { code, params } of guesses) {
    if (!code.endsWith(DIFFERS) || params['by'] === undefined) continue;
    for (const cell of [params['cell'] ?? '', ...params['by'].split(', ')]) doubts.set(cell, { code, params });
  }
  return doubts;
}
