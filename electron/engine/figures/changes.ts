import type { Output, Parsed } from '../../../shared/contract/contract';
import type { ChangedFiles, FigureChange } from '../../../shared/contract/figure-changes';
import type { PageRow } from '../../../shared/contract/figures';
import type { ReadableDb } from '../store/database';
import { columnsOf, derived, supersededBy } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import { ofSeries } from './figure-dimensions';
import { figureUses } from './figure-uses';
import type { FigureUses } from './figure-uses';
import type { NameOf } from './queries';
import { rowsById } from './table-queries';

/** A figure that a newer file gives otherwise, and the one that takes its place; positions in the columns. */
interface Change {
  older: number;
  newer: number;
}

/** Pairs of files of which the newer gives figures of the older again, the newest first. */
export function changedFiles(db: ReadableDb): ChangedFiles[] {
  const columns = columnsOf(db);
  const superseded = supersededBy(columns);
  const pairs = new Map<string, ChangedFiles>();
  for (let at = 0; at < columns.count; at += 1) {
    const by = superseded[at] ?? -1;
    if (by < 0) continue;
    const [older, newer] = [columns.import[at] ?? 0, columns.import[by] ?? 0];
    const key = `${newer} ${older}`;
    const pair = pairs.get(key) ?? {
      newer: fileOf(columns, newer),
      older: fileOf(columns, older),
      changed: 0,
      same: 0,
    };
    pairs.set(key, pair);
    if (sameValue(columns, at, by)) pair.same += 1;
    else pair.changed += 1;
  }
  return [...pairs.values()].toSorted((a, b) => ((a.newer.takenOn ?? '') < (b.newer.takenOn ?? '') ? 1 : -1));
}

/** A page of what changed, with where the older value stands in texts; what is used comes first. */
export function figureChanges(
  db: ReadableDb,
  { newer, older, used, offset, limit }: Parsed<'figures.changes'>,
  nameOf: NameOf,
): Output<'figures.changes'> {
  const columns = columnsOf(db);
  const wanted = changesOf(columns).filter(
    (change) =>
      (newer === null || columns.imports[columns.import[change.newer] ?? 0]?.source === newer) &&
      (older === null || columns.imports[columns.import[change.older] ?? 0]?.source === older),
  );
  const uses = figureUses(db);
  const isUsed = usedAmong(columns, uses);
  const first = wanted.filter(isUsed);
  const others = used ? [] : wanted.filter((change) => !isUsed(change)).toSorted(bySize(columns));
  const all = [...first, ...others];
  const page = all.slice(offset, offset + limit);
  const rows = rowsById(
    db,
    page.flatMap((change) => [columns.id[change.older] ?? 0, columns.id[change.newer] ?? 0]),
    nameOf,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    total: all.length,
    used: first.length,
    rows: page.flatMap((change): FigureChange[] => {
      const before = byId.get(columns.id[change.older] ?? 0);
      const after = byId.get(columns.id[change.newer] ?? 0);
      return before === undefined || after === undefined ? [] : [changeOf(before, after, uses.of(before))];
    }),
  };
}

function changeOf(older: PageRow, newer: PageRow, uses: FigureChange['uses']): FigureChange {
  const both = older.value !== null && newer.value !== null;
  const difference = both ? (newer.value ?? 0) - (older.value ?? 0) : null;
  const base = older.value ?? 0;
  const percent = difference === null || base <= 0 ? null : (difference / base) * 100;
  return { older, newer, difference, percent, uses };
}

function changesOf(columns: FigureColumns): Change[] {
  return derived(columns, 'changes', () => {
    const superseded = supersededBy(columns);
    const changes: Change[] = [];
    for (let at = 0; at < columns.count; at += 1) {
      const by = superseded[at] ?? -1;
      if (by >= 0 && !sameValue(columns, at, by)) changes.push({ older: at, newer: by });
    }
    return changes;
  });
}

function sameValue({ values }: FigureColumns, a: number, b: number): boolean {
  const value = values.all();
  const [one, other] = [value[a] ?? Number.NaN, value[b] ?? Number.NaN];
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}

/** Whether the older value of a change stands in a text, or in a fact sheet of a pack. */
function usedAmong(columns: FigureColumns, { bound, pairs }: FigureUses): (change: Change) => boolean {
  const reporter = ofSeries(columns, 'reporter');
  const partner = ofSeries(columns, 'partner');
  return ({ older }) => {
    if (bound.has(columns.id[older] ?? 0)) return true;
    const sides = [reporter.values[reporter.codeAt(older)], partner.values[partner.codeAt(older)]];
    return pairs.some((pair) => pair.every((place) => sides.includes(place)));
  };
}

/** The largest relative change first. */
function bySize({ values }: FigureColumns): (a: Change, b: Change) => number {
  const value = values.all();
  const size = ({ older, newer }: Change) => {
    const [before, after] = [value[older] ?? 0, value[newer] ?? 0];
    const relative = Math.abs(after - before) / Math.abs(before);
    return Number.isNaN(relative) ? Number.POSITIVE_INFINITY : relative;
  };
  return (a, b) => size(b) - size(a) || a.older - b.older;
}

function fileOf({ imports }: FigureColumns, index: number): ChangedFiles['newer'] {
  const found = imports[index];
  return { sourceId: found?.source ?? '', fileName: found?.fileName ?? '', takenOn: found?.takenOn ?? null };
}
