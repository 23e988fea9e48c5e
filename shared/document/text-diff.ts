import { plainText } from './rich-text';
import type { Block } from './rich-text';
import { diffInline } from './word-diff';
import type { WordPiece } from './word-diff';

/** Two versions of a text side by side: block by block, and word by word within. */

export interface DiffBlock {
  /** `same`: it stands in both, and its runs say what became of its words. */
  mark: WordPiece['kind'];
  /** As it is afterwards; as it was where it went. */
  block: Block;
  /** Another kind of block, level or list than before. */
  restyled: boolean;
  /** Of a cell: names the table and the line that it is drawn in. */
  cell: { table: string; line: string } | null;
  runs: WordPiece[];
}

/** Texts with more pairs of blocks than these are matched by the ids of blocks alone. */
const mostPairs = 40_000;

/**
 * Every block of both texts in reading order. Blocks are matched by their ids, which edits keep; those of two texts that
 * have no ids in common, such as two points, by their words.
 */
export function textDiff(before: readonly Block[], after: readonly Block[]): DiffBlock[] {
  const matches = matched(before, after);
  const blocks: DiffBlock[] = [];
  let [i, j] = [0, 0];
  const goTo = (oldEnd: number, newEnd: number) => {
    for (; i < oldEnd; i += 1) blocks.push(...whole('removed', before[i]));
    for (; j < newEnd; j += 1) blocks.push(...whole('added', after[j]));
  };
  for (const [old, now] of matches) {
    goTo(old, now);
    const [was, is] = [before[old], after[now]];
    if (was !== undefined && is !== undefined)
      blocks.push({
        mark: 'same',
        block: is,
        restyled: styleOf(was) !== styleOf(is),
        cell: null,
        runs: diffInline(was.content, is.content),
      });
    [i, j] = [old + 1, now + 1];
  }
  goTo(before.length, after.length);
  return withCells(blocks, matches, before, after);
}

/** Whether the two texts that were compared differ in nothing that is read. */
export function isUnchanged(diff: readonly DiffBlock[]): boolean {
  return diff.every(({ mark, restyled, runs }) => mark === 'same' && !restyled && runs.every((r) => r.kind === 'same'));
}

function whole(mark: 'removed' | 'added', block: Block | undefined): DiffBlock[] {
  if (block === undefined) return [];
  const runs = diffInline([], block.content).map((run) => ({ ...run, kind: mark }));
  return [{ mark, block, restyled: false, cell: null, runs }];
}

function styleOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.kind === 'item') return `item ${block.list} ${block.level}`;
  return block.kind === 'cell' ? `cell ${String(block.head)}` : block.kind;
}

/** Pairs of places that stand for one another, ascending in both: those of the greatest likeness in all. */
function matched(before: readonly Block[], after: readonly Block[]): [number, number][] {
  const byIdAlone = before.length * after.length > mostPairs;
  const bags = byIdAlone ? null : { before: before.map(bagOf), after: after.map(bagOf) };
  const likeness = (i: number, j: number): number => {
    const [a, b] = [before[i], after[j]];
    if (a === undefined || b === undefined) return 0;
    if (a.id === b.id) return 4;
    const [one, other] = [bags?.before[i], bags?.after[j]];
    if (one === undefined || other === undefined || (a.kind === 'cell') !== (b.kind === 'cell')) return 0;
    const common = shared(one, other);
    if (common >= 0.5) return 1 + common;
    return a.kind === 'cell' && b.kind === 'cell' && a.row === b.row && a.col === b.col ? 0.5 : 0;
  };
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const gain = new Float64Array(before.length * after.length);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const value = likeness(i, j);
      gain[i * after.length + j] = value;
      const taken = value === 0 ? 0 : value + at(i + 1, j + 1);
      best[i * width + j] = Math.max(taken, at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const value = gain[i * after.length + j] ?? 0;
    if (value > 0 && at(i, j) === value + at(i + 1, j + 1)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

type Bag = ReadonlyMap<string, number>;

function bagOf(block: Block): Bag {
  const bag = new Map<string, number>();
  for (const word of plainText([block])
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How much of two bags of words is common, 0 to 1 (Dice); nothing where one is empty. */
function shared(one: Bag, other: Bag): number {
  const size = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const all = size(one) + size(other);
  if (all === 0) return 0;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return (2 * common) / all;
}

/** Where each cell is drawn: one that went stands in the table and the line of those that stayed beside it. */
function withCells(
  blocks: readonly DiffBlock[],
  matches: readonly [number, number][],
  before: readonly Block[],
  after: readonly Block[],
): DiffBlock[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const [tables, lines] = [new Map<string, string>(), new Map<string, string>()];
  for (const [i, j] of matches) {
    const [was, is] = [old.get(before[i]), now.get(after[j])];
    if (was === undefined || is === undefined) continue;
    tables.set(was.table, is.table);
    lines.set(was.line, is.line);
  }
  return blocks.map((one) => {
    const own = (one.mark === 'removed' ? old : now).get(one.block);
    if (own === undefined || one.mark !== 'removed') return { ...one, cell: own ?? null };
    const { table, line } = own;
    return { ...one, cell: { table: tables.get(table) ?? `gone ${table}`, line: lines.get(line) ?? `gone ${line}` } };
  });
}

/** The table and the line that each cell of a text stands in. */
function placesOf(text: readonly Block[]): Map<Block | undefined, { table: string; line: string }> {
  const places = new Map<Block | undefined, { table: string; line: string }>();
  let table = 0;
  for (const block of text)
    if (block.kind === 'cell') {
      if (block.row === 0 && block.col === 0) table += 1;
      places.set(block, { table: String(table), line: `${table}/${block.row}` });
    }
  return places;
}
