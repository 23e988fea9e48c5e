import type BetterSqlite from 'better-sqlite3';
import type { z } from 'zod';
import type { Sql } from './sql';

/** A handle that can only look. A query that takes one cannot write: the compiler keeps searches and exports harmless. */
export interface ReadableDb {
  /** The first row, parsed by `schema`, or null. */
  get<S extends z.ZodType>(schema: S, query: Sql): z.output<S> | null;
  /** All rows, each parsed by `schema`. */
  all<S extends z.ZodType>(schema: S, query: Sql): z.output<S>[];
  /** Rows as they come, for what is too large to hold; nothing else may use the handle meanwhile. */
  each<S extends z.ZodType>(schema: S, query: Sql): IterableIterator<z.output<S>>;
}

export interface WritableDb extends ReadableDb {
  /** Runs a statement; gives the number of rows changed and the key of the last row put in. */
  run(query: Sql): { changes: number; lastId: number };
  /** Runs `work` in a transaction: all of it or nothing. Inside another transaction, a savepoint. */
  transaction<T>(work: () => T): T;
}

const cacheLimit = 400;

/** One SQLite connection with its prepared statements. */
export class Connection implements WritableDb {
  readonly #raw: BetterSqlite.Database;
  readonly #statements = new Map<string, BetterSqlite.Statement>();

  constructor(raw: BetterSqlite.Database) {
    this.#raw = raw;
  }

  get<S extends z.ZodType>(schema: S, query: Sql): z.output<S> | null {
    const row = this.#statement(query.text).get(...query.values);
    return row === undefined ? null : schema.parse(row);
  }

  all<S extends z.ZodType>(schema: S, query: Sql): z.output<S>[] {
    return this.#statement(query.text)
      .all(...query.values)
      .map((row) => schema.parse(row));
  }

  *each<S extends z.ZodType>(schema: S, query: Sql): IterableIterator<z.output<S>> {
    for (const row of this.#statement(query.text).iterate(...query.values)) yield schema.parse(row);
  }

  run(query: Sql): { changes: number; lastId: number } {
    const done = this.#statement(query.text).run(...query.values);
    return { changes: done.changes, lastId: Number(done.lastInsertRowid) };
  }

  transaction<T>(work: () => T): T {
    return this.#raw.transaction(work).immediate();
  }

  /** Runs statements that take no values: migrations and pragmas. */
  script(text: string): void {
    this.#raw.exec(text);
  }

  pragma(text: string): unknown {
    return this.#raw.pragma(text, { simple: true });
  }

  close(): void {
    this.#statements.clear();
    this.#raw.close();
  }

  #statement(text: string): BetterSqlite.Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    if (this.#statements.size >= cacheLimit) this.#statements.clear();
    const made = this.#raw.prepare(text);
    this.#statements.set(text, made);
    return made;
  }
}
