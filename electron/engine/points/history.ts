import { z } from 'zod';
import type { Output } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import { changedField, pastFields } from '../../../shared/contract/point-history';
import type { ChangedField, PastFields, PastPoint } from '../../../shared/contract/point-history';
import { inlineText } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { saveRecord } from '../store/records';
import { fingerprintOf } from './create-point';
import { pointById } from './queries';
import { revisionOf, revisionsOf } from './revision-queries';
import type { RevisionRow } from './revision-queries';
import { titleOf } from './save-point';

/** Saves of one author within this time of each other are one spell of typing, where their steps are no longer known. */
const spellMs = 90_000;

const anyFields = z.record(z.string(), z.unknown());
// Saves from before there were owners name none.
const stripped = pastFields.extend({ owner: pastFields.shape.owner.default('') }).strip();

/** The saves of a point and of those merged into it, newest first; the saves of one spell of typing are one. */
export function historyOf(db: ReadableDb, id: string): Output<'points.history'> {
  const rows = revisionsOf(db, id);
  const records = [...new Set(rows.map(({ record }) => record))];
  const told = records.flatMap((record) => spells(rows.filter((row) => row.record === record)));
  return told
    .toSorted((a, b) => (a.last.id < b.last.id ? 1 : -1))
    .map(({ last, before }) => {
      const fields = anyFields.parse(JSON.parse(last.body));
      return {
        revision: last.id,
        before: before?.id ?? null,
        at: last.at,
        author: last.author,
        lead: inlineText(stripped.parse(fields).lead.content),
        changed: before === null ? [] : changedFields(anyFields.parse(JSON.parse(before.body)), fields),
        undone: last.via === 'undo',
        merged: last.record !== id,
      };
    });
}

interface Spell {
  last: RevisionRow;
  before: RevisionRow | null;
}

/** The last save of each spell, with the last of the spell before; `rows` are of one record, newest first. */
function spells(rows: readonly RevisionRow[]): Spell[] {
  const lasts = rows.filter((row, at) => {
    const newer = rows[at - 1];
    return newer === undefined || !isOneSpell(row, newer);
  });
  return lasts.map((last, at) => ({ last, before: lasts[at + 1] ?? null }));
}

function isOneSpell(older: RevisionRow, newer: RevisionRow): boolean {
  if (older.via !== 'do' || newer.via !== 'do' || older.parent === null) return false;
  if (older.step !== null || newer.step !== null) return older.step === newer.step;
  return older.author === newer.author && Date.parse(newer.at) - Date.parse(older.at) < spellMs;
}

const wordFields = new Set(['lead', 'body', 'bindings', 'theirPoint', 'stopLine']);
const ownNames: ReadonlySet<string> = new Set(changedField.exclude(['words', 'clearance', 'other']).options);
/** What goes with every save, and so tells nothing. */
const stamps = new Set(['updated', 'author', 'revision', 'fingerprint', 'worded']);

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): ChangedField[] {
  // What a save doesn't name it had not yet: a first one, or one of an older program.
  const changed = Object.keys(before)
    .filter((name) => !stamps.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name): ChangedField => {
      if (wordFields.has(name)) return 'words';
      if (name === 'asks') return 'clearance';
      return ownNames.has(name) ? (name as ChangedField) : 'other';
    });
  return [...new Set(changed)];
}

/** The words of a save; null where there is none. */
export function pastWords(db: ReadableDb, id: string, revision: string): PastFields | null {
  const found = revisionOf(db, id, revision);
  return found === null ? null : told(found).fields;
}

/** Two saves to be told apart; see the contract. */
export function comparePasts(
  db: ReadableDb,
  { id, from, to }: { id: string; from: string | null; to: string | null },
): Output<'points.compare'> {
  const present = pointById(db, id).revision;
  const later = pastOf(db, id, to ?? present);
  const earlier = from ?? later.parent;
  return { from: earlier === null ? null : told(pastOf(db, id, earlier)), to: told(later), present };
}

function pastOf(db: ReadableDb, id: string, revision: string): RevisionRow {
  const found = revisionOf(db, id, revision);
  if (found === null) throw AppError.of('record.missing', { kind: 'revision', id: revision });
  return found;
}

function told({ id, at, author, body }: RevisionRow): PastPoint {
  return { revision: id, at, author, fields: stripped.parse(JSON.parse(body)) };
}

/**
 * Writes a point's words and fields as a save had them, as a new save.
 * @throws AppError `record.missing` where the point never was so
 */
export function restorePoint(writing: Writing, id: string, revision: string): void {
  const point = pointById(writing.db, id);
  const { fields } = told(pastOf(writing.db, id, revision));
  writing.named({ title: titleOf(fields) });
  const fingerprint = fingerprintOf(fields);
  const worded = fingerprint === point.fingerprint ? point.worded : writing.now;
  saveRecord(writing, 'point', id, { ...fields, fingerprint, worded });
}
