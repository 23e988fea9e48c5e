import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors';
import type { Kind } from '../../../shared/contract/method';
import type { ReadableDb, WritableDb } from './database';
import { isRecordKind } from './kinds';
import type { Fields } from './kinds';
import { restoreRecord } from './records';
import type { Saving } from './records';
import { sql } from './sql';

/** Steps: what one action of a person changed, with a name. Undo adds revisions and removes none. */

export type StepParams = Record<string, string | number>;

/** How many steps can be taken back. */
const kept = 500;

/** Autosaves of one text within this time are one step, as a person would expect from one spell of typing. */
const mergeWithinMs = 90_000;

const stepRow = z.object({ id: z.number(), name: z.string(), params: z.string() });

/** Opens the step of an action: a new one, or the last one where it is the same spell of work on the same thing. */
export function openStep(
  db: WritableDb,
  step: { name: string; params: StepParams; mergeKey: string | null; author: string; now: string },
): number {
  db.run(sql`DELETE FROM step WHERE state = 'undone'`);
  if (step.mergeKey !== null) {
    const since = new Date(Date.parse(step.now) - mergeWithinMs).toISOString();
    const last = db.get(
      z.object({ id: z.number() }),
      sql`SELECT id FROM step WHERE id = (SELECT max(id) FROM step)
        AND name = ${step.name} AND merge_key = ${step.mergeKey} AND at >= ${since}`,
    );
    if (last !== null) {
      db.run(sql`UPDATE step SET at = ${step.now}, params = ${JSON.stringify(step.params)} WHERE id = ${last.id}`);
      return last.id;
    }
  }
  const { lastId } = db.run(sql`
    INSERT INTO step (name, params, merge_key, at, author, state)
    VALUES (${step.name}, ${JSON.stringify(step.params)}, ${step.mergeKey}, ${step.now}, ${step.author}, 'done')`);
  db.run(sql`DELETE FROM step WHERE id <= ${lastId - kept}`);
  return lastId;
}

/** The steps that undo and redo would take next. */
export function nextSteps(db: ReadableDb): { undo: NamedStep | null; redo: NamedStep | null } {
  const undo = db.get(stepRow, sql`SELECT * FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1`);
  const redo = db.get(stepRow, sql`SELECT * FROM step WHERE state = 'undone' ORDER BY id LIMIT 1`);
  return { undo: named(undo), redo: named(redo) };
}

export interface NamedStep {
  name: string;
  params: StepParams;
}

function named(found: z.output<typeof stepRow> | null): NamedStep | null {
  return (
    found && {
      name: found.name,
      params: z.record(z.string(), z.union([z.string(), z.number()])).parse(JSON.parse(found.params)),
    }
  );
}

/** Takes the last step back. Gives the kinds of record that changed. */
export function undo(saving: Saving): Kind[] {
  const last = saving.db.get(stepRow, sql`SELECT * FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1`);
  if (last === null) throw AppError.of('undo.nothing', {});
  return turn(saving, last.id, 'undo');
}

/** Does the last step that was taken back again. */
export function redo(saving: Saving): Kind[] {
  const first = saving.db.get(stepRow, sql`SELECT * FROM step WHERE state = 'undone' ORDER BY id LIMIT 1`);
  if (first === null) throw AppError.of('redo.nothing', {});
  return turn(saving, first.id, 'redo');
}

const change = z.object({ kind: z.string(), record: z.string(), parent: z.string().nullable(), last: z.string() });

function turn(saving: Saving, step: number, via: 'undo' | 'redo'): Kind[] {
  const changes = saving.db.all(
    change,
    sql`SELECT first.kind, first.record, first.parent, saved.last
      FROM (SELECT min(id) AS first, max(id) AS last FROM revision WHERE step = ${step} AND via = 'do' GROUP BY record)
        AS saved
      JOIN revision AS first ON first.id = saved.first ORDER BY saved.last`,
  );
  const kinds = new Set<Kind>();
  for (const { kind, record, parent, last } of via === 'undo' ? changes.toReversed() : changes) {
    if (!isRecordKind(kind)) continue;
    const body = via === 'redo' ? bodyOf(saving.db, last) : undone(saving, parent, last);
    restoreRecord(saving, kind, record, body, via);
    for (const told of kind === 'import' ? (['source', 'figure'] as const) : [kind]) kinds.add(told);
  }
  saving.db.run(sql`UPDATE step SET state = ${via === 'undo' ? 'undone' : 'done'} WHERE id = ${step}`);
  return [...kinds];
}

/** What a record was before a step: its parent revision, or deleted where the step made it. */
function undone(saving: Saving, parent: string | null, last: string): Fields {
  return parent === null ? { ...bodyOf(saving.db, last), deletedAt: saving.now } : bodyOf(saving.db, parent);
}

function bodyOf(db: ReadableDb, revision: string): Fields {
  const found = db.get(z.object({ body: z.string() }), sql`SELECT body FROM revision WHERE id = ${revision}`);
  if (found === null) throw AppError.of('record.missing', { kind: 'revision', id: revision });
  return z.record(z.string(), z.unknown()).parse(JSON.parse(found.body));
}
