import { z } from 'zod';
import { registerEntry } from '../../../shared/contract/settings';
import type { RegisterEntry } from '../../../shared/contract/settings';
import { desk } from '../../../shared/contract/store';
import type { Desk } from '../../../shared/contract/store';
import type { ReadableDb, WritableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const deskRecord = z.object({ id: z.string(), value: desk });

/** The id of the settings record of the desk. */
export const deskId = 'desk';

const unknownDesk: Desk = {
  ministry: '',
  desk: '',
  officer: '',
  extension: '',
  country: null,
  scheme: 'generic',
  language: 'en',
};

/** Who works here; empty words while the store is being made. */
export function deskOf(db: ReadableDb): Desk {
  const [found] = findRecords(db, 'settings', deskRecord, sql`id = ${deskId}`);
  return found?.value ?? unknownDesk;
}

const fateRow = z.object({ copyId: z.string(), fate: z.string(), fateOn: z.string(), fateBy: z.string() });

/** What became of numbered copies, by id of the copy, as further parameters of their entries. */
function fates(db: ReadableDb): Map<string, RegisterEntry['params']> {
  const columns = sql`copy_id AS copyId, fate, fate_on AS fateOn, fate_by AS fateBy`;
  const rows = db.all(fateRow, sql`SELECT ${columns} FROM copy_fate WHERE deleted_at IS NULL`);
  return new Map(rows.map(({ copyId, ...fate }) => [copyId, fate]));
}

/** Everything that left the store, newest first; a numbered copy with what became of it. */
export function registerEntries(db: ReadableDb): RegisterEntry[] {
  const became = fates(db);
  const row = z.object({ params: z.string() }).loose();
  return db
    .all(row, sql`SELECT id, at, who, action, subject, params FROM register ORDER BY id DESC`)
    .map((r) => registerEntry.parse({ ...r, params: JSON.parse(r.params) as unknown }))
    .map((entry) => ({
      ...entry,
      params: { ...entry.params, ...became.get(String(entry.params['copyId'] ?? '')) },
    }));
}

/** Writes down that something left the store, or was let through against a rule. */
export function addToRegister(db: WritableDb, entry: Omit<RegisterEntry, 'id'>): void {
  db.run(sql`
    INSERT INTO register (at, who, action, subject, params)
    VALUES (${entry.at}, ${entry.who}, ${entry.action}, ${entry.subject}, ${JSON.stringify(entry.params)})`);
}
