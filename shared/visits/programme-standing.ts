import type { ProgrammeItem, ProgrammeLine, ProgrammeVersion } from '../contract/programme';

/** A line of the programme that is not as the version before had it. */
export interface LineChange {
  id: string;
  how: 'new' | 'changed' | 'gone';
  /** The line as it was; of a new one, as it is. */
  line: ProgrammeLine;
}

/** Which version a programme is, and what changed since the one that it replaces. */
export interface ProgrammeStanding {
  /** Of the version that it is or, while it isn't issued, that it would be. */
  number: number;
  /** When it was issued; null: not yet. */
  issued: string | null;
  replaces: number | null;
  changes: LineChange[];
}

/** Versions ascending. A programme that is as the last version had it is that version; any other is a draft of the next. */
export function programmeStanding(
  items: readonly ProgrammeItem[],
  versions: readonly ProgrammeVersion[],
): ProgrammeStanding {
  const lines = items.map(lineOf);
  const last = versions.at(-1);
  if (last === undefined) return { number: 1, issued: null, replaces: null, changes: [] };
  const sinceLast = lineChanges(last.lines, lines);
  if (sinceLast.length > 0) return { number: last.number + 1, issued: null, replaces: last.number, changes: sinceLast };
  const before = versions.at(-2);
  return {
    number: last.number,
    issued: last.created,
    replaces: before?.number ?? null,
    changes: before === undefined ? [] : lineChanges(before.lines, lines),
  };
}

/** What a version keeps of an item. */
export function lineOf(item: ProgrammeItem): ProgrammeLine {
  const { created: _, updated: __, author: ___, revision: ____, visitId: _____, ...line } = item;
  return line;
}

/** Lines of `after` that `before` has not or has otherwise, then those that only `before` has. */
export function lineChanges(before: readonly ProgrammeLine[], after: readonly ProgrammeLine[]): LineChange[] {
  const old = new Map(before.map((line) => [line.id, line]));
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((line): LineChange[] => {
    const was = old.get(line.id);
    if (was === undefined) return [{ id: line.id, how: 'new', line }];
    return isSame(was, line) ? [] : [{ id: line.id, how: 'changed', line: was }];
  });
  const gone = before.filter(({ id }) => !kept.has(id)).map((line): LineChange => ({ id: line.id, how: 'gone', line }));
  return [...changed, ...gone];
}

function isSame(a: ProgrammeLine, b: ProgrammeLine): boolean {
  return (Object.keys(b) as (keyof ProgrammeLine)[]).every((field) => a[field] === b[field]);
}
