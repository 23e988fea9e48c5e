import { doubtsIn } from '../../../shared/tables/evidence/doubts';
import type { Said } from '../../../shared/tables/proposal';
import type { ReadableDb } from '../store/database';
import { findImportOf } from './queries';

/** What the tables of a source say against figures of their own, by sheet and cell (`Sheet1!D14`). */
export function doubtsOfSource(db: ReadableDb, sourceId: string): Map<string, Said> {
  const proposals = (findImportOf(db, sourceId)?.mapping.sheets ?? []).flatMap(({ proposal }) => proposal ?? []);
  return new Map(
    proposals.flatMap((proposal) =>
      [...doubtsIn(proposal)].map(([cell, doubt]) => [`${proposal.mapping.sheet}!${cell}`, doubt] as const),
    ),
  );
}
