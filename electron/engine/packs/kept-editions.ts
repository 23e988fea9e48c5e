import type { Fate, Holder, KeptEdition, Recalled } from '../../../shared/contract/editions';
import { AppError } from '../../../shared/contract/errors';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { addendaOf, copiesOf, editionHeads, fateRecordOf, packOfCopy } from './edition-queries';

/** What went out of a pack, who holds it, and what has to come back. */

export function keptEditions(db: ReadableDb, packId: string): KeptEdition[] {
  const heads = editionHeads(db, packId);
  const copies = copiesOf(db, packId);
  const addenda = Map.groupBy(addendaOf(db, packId), ({ editionId }) => editionId);
  return heads.map(({ id, version, at, author, variant }) => ({
    id,
    version,
    at,
    author,
    variant,
    replacedBy: heads.find((other) => other.variant === variant && other.version > version)?.version ?? null,
    addenda: (addenda.get(id) ?? []).map(({ id: own, number, at: when, reason }) => ({
      id: own,
      number,
      at: when,
      reason,
    })),
    copies: copies.get(id) ?? [],
  }));
}

/** Numbered copies of editions that gave way, those that are out first; one line a copy, however many files it has. */
export function recallOf(db: ReadableDb, packId: string): Recalled[] {
  const rows = keptEditions(db, packId).flatMap(({ version, replacedBy, copies }) =>
    replacedBy === null ? [] : numbered(copies).map((copy) => ({ ...copy, version, replacedBy })),
  );
  return rows
    .map(({ id, number, name, office, version, at, replacedBy, fate }): Recalled => ({
      copyId: id,
      number,
      name,
      office,
      version,
      at,
      replacedBy,
      fate,
    }))
    .toSorted((a, b) => Number(a.fate !== null) - Number(b.fate !== null));
}

/** The numbered copies of an edition itself, each once. */
export function numbered<C extends { number: number | null; addendum: number | null }>(
  copies: readonly C[],
): (C & { number: number })[] {
  const seen = new Set<number>();
  return copies.flatMap((copy) => {
    if (copy.number === null || copy.addendum !== null || seen.has(copy.number)) return [];
    seen.add(copy.number);
    return [{ ...copy, number: copy.number }];
  });
}

/** @throws AppError `copy.taken` where a number is given twice, or somebody else holds the copy with it. */
export function refuseTaken(db: ReadableDb, packId: string, editionId: string, holders: readonly Holder[]): void {
  const held = numbered(copiesOf(db, packId).get(editionId) ?? []);
  holders.forEach(({ number, name, office }, at) => {
    const other =
      held.find((copy) => copy.number === number && (copy.name !== name || copy.office !== office)) ??
      holders.slice(0, at).find((one) => one.number === number);
    if (other !== undefined) throw AppError.of('copy.taken', { number, holder: other.name || other.office });
  });
}

/** Notes what became of copies, or that they are out all the same. */
export function setFate(writing: Writing, copyIds: readonly string[], fate: Fate | null): void {
  for (const copyId of copyIds) {
    if (packOfCopy(writing.db, copyId) === null) throw AppError.of('record.missing', { kind: 'copy', id: copyId });
    const found = fateRecordOf(writing.db, copyId);
    const fields = fate && { copyId, fate: fate.kind, fateOn: fate.on, fateBy: fate.by };
    if (fields === null) {
      if (found !== null) deleteRecord(writing, 'copy-fate', found.id);
    } else if (found === null) createRecord(writing, 'copy-fate', fields);
    else saveRecord(writing, 'copy-fate', found.id, fields);
  }
}
