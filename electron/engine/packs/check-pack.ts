import { runChecks } from '../../../shared/checks/all-checks';
import type { Finding } from '../../../shared/contract/findings';
import type { Variant } from '../../../shared/pack/outline';
import type { Reading, Writing } from '../methods';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { besideOf } from './beside-of';
import { acceptedOf } from './finding-queries';
import { gatherContent } from './gather-content';

/** What the checks find; a warning that was taken as it is says so, as long as what it speaks of is what it was. */
export function checkPack(reading: Reading, packId: string, variant: Variant): Finding[] {
  const accepted = new Map(acceptedOf(reading.db, packId).map((one) => [one.finding, one]));
  return runChecks(gatherContent(reading, packId, variant), besideOf(reading, packId)).map((finding) => {
    const taken = accepted.get(finding.key);
    if (finding.severity === 'error' || taken === undefined || taken.content !== finding.content) return finding;
    return { ...finding, accepted: { reason: taken.reason, by: taken.author, at: taken.updated } };
  });
}

/** Keeps who takes a warning as it is; without a reason nobody does any more. */
export function acceptFinding(
  writing: Writing,
  packId: string,
  { key, content, reason }: { key: string; content: string; reason: string },
): void {
  const found = acceptedOf(writing.db, packId).find(({ finding }) => finding === key);
  if (reason.trim() === '') {
    if (found !== undefined) deleteRecord(writing, 'accepted-finding', found.id);
  } else if (found === undefined) {
    createRecord(writing, 'accepted-finding', { packId, finding: key, content, reason: reason.trim() });
  } else saveRecord(writing, 'accepted-finding', found.id, { content, reason: reason.trim() });
}
