import { fold } from '../../places/fold';
import { flowIn } from '../words/flow-words';
import type { FoundTable } from './find-tables';
import type { SeenRow } from './look';
import { measureIn } from '../words/measure-words';
import { headerRole } from '../words/role-words';

/** Parts a stack of rows where an empty column stands before another set of labels, or the same labels' head comes again. */
export function sideBySide(header: readonly SeenRow[], body: readonly SeenRow[], whole: FoundTable): FoundTable[] {
  const texts = new Map<number, number>();
  const filled = new Map<number, number>();
  const years = new Map<number, number>();
  const heads = new Map<number, string>();
  for (const row of body) {
    for (const { cell, look } of row.cells) {
      filled.set(cell.col, (filled.get(cell.col) ?? 0) + 1);
      if (look === 'year' || look === 'period') years.set(cell.col, (years.get(cell.col) ?? 0) + 1);
      if (look === 'text') texts.set(cell.col, (texts.get(cell.col) ?? 0) + 1);
    }
  }
  for (const row of header) for (const { cell } of row.cells) heads.set(cell.col, cell.shown.trim().toLowerCase());
  const cols = [...new Set([...filled.keys(), ...heads.keys()])].toSorted((a, b) => a - b);
  const left = cols[0] ?? 1;
  const right = cols.at(-1) ?? left;
  const marks = marksIn(body);
  const isLabel = (col: number, least = body.length * 0.3) =>
    !marks.has(col) &&
    (texts.get(col) ?? 0) > (filled.get(col) ?? 0) * 0.6 &&
    (texts.get(col) ?? 0) >= Math.max(2, least);
  const sparse = (col: number) => {
    const own = filled.get(col) ?? 0;
    return (
      own >= 2 && texts.get(col) === own && (years.get(col + 1) ?? 0) > own && heads.has(col) && heads.has(col + 1)
    );
  };
  const isValue = (col: number) => (filled.get(col) ?? 0) > 0 && (texts.get(col) ?? 0) < (filled.get(col) ?? 0) * 0.3;
  const cuts: number[] = [];
  /** The first labels of a block: "Main export" behind "Country" is said of that. */
  const isFirstLabel = (col: number) =>
    isLabel(col) && !cols.some((other) => other < col && other >= (cuts.at(-1) ?? left) && isLabel(other));
  const names = (col: number) => `${heads.get(col) ?? ''}|${heads.get(col + 1) ?? ''}`;
  /** The first two heads of all come again behind an empty column: a block of its own, however few its rows are. */
  const anew = (col: number) =>
    names(col) === names(left) && heads.has(col) && heads.has(col + 1) && isLabel(col, 2) && isLabel(left);
  const isTimes = (col: number) => (years.get(col) ?? 0) >= Math.max(2, (filled.get(col) ?? 0) * 0.6);
  /** "Year" again behind an empty column. */
  const timed = (col: number) => isTimes(col) && isTimes(left) && heads.has(col) && heads.get(col) === heads.get(left);
  const apart = (col: number) => heads.has(col + 1) && isBlock(col, cols, body);
  for (const col of cols) {
    const alone = !cols.includes(col - 1);
    if (col === left || !(isLabel(col) || ((sparse(col) || anew(col) || timed(col) || apart(col)) && alone))) continue;
    const valuesBefore = cols.some((other) => other < col && other >= (cuts.at(-1) ?? left) && isValue(other));
    const valuesAfter = cols.some((other) => other > col && isValue(other));
    const listed = listStart(
      col,
      cols,
      body,
      (start) => heads.has(start) && heads.get(start) === heads.get(left) && isLabel(left + col - start),
    );
    const gap = listed !== null && listed > (cuts.at(-1) ?? left);
    const head = heads.get(col) ?? '';
    const again =
      head !== '' &&
      headerRole(head) !== 'unit' &&
      [...heads].some(
        ([other, text]) => other < col && other >= (cuts.at(-1) ?? left) && text === head && isLabel(other),
      );
    const turned = [...heads].some(
      ([other, text]) =>
        other < col && other >= (cuts.at(-1) ?? left) && isFirstLabel(other) && isOtherFlow(text, head),
    );
    const ranked = isRankedAnew(col, cuts.at(-1) ?? left, heads);
    if (!valuesBefore || !valuesAfter || !(gap || again || turned || ranked)) continue;
    cuts.push(gap ? listed : ranked ? col - 1 : blockStart(col, cols, heads, cuts.at(-1) ?? left));
  }
  const starts = [left, ...cuts];
  return starts.map((start, index) => ({ ...whole, left: start, right: (starts[index + 1] ?? right + 1) - 1 }));
}

/** Behind an empty column a few labels at the top, each with its numbers, and none of those without a label: short beside a long list. */
function isBlock(label: number, cols: readonly number[], body: readonly SeenRow[]): boolean {
  let right = label;
  while (cols.includes(right + 1)) right += 1;
  const rows = body.map(({ cells }) => cells.filter(({ cell }) => cell.col >= label && cell.col <= right));
  const end = rows.findLastIndex((cells) => cells.length > 0) + 1;
  const isRow = ([first, ...numbers]: SeenRow['cells']) =>
    first?.cell.col === label && first.look === 'text' && numbers.some(({ look }) => look === 'number');
  return end >= 2 && rows.slice(0, end).every(isRow);
}

/** "Rank" before "Country of destination" as before "Country": another list, whatever its labels are called. */
function isRankedAnew(col: number, from: number, heads: ReadonlyMap<number, string>): boolean {
  const before = heads.get(col - 1) ?? '';
  return before !== '' && col - 1 > from && before === heads.get(from) && measureIn(before)?.measure === 'rank';
}

/** "Top exports" over labels, and "Top imports" over others: the same words of the other flow. */
function isOtherFlow(one: string, other: string): boolean {
  const [first, second] = [one, other].map((head) => ({ head: fold(head), ...flowIn(fold(head)) }));
  if (first === undefined || second === undefined || first.flow === null || second.flow === null) return false;
  const without = ({ head, start, end }: typeof first) =>
    `${head.slice(0, start)}|${head.slice(end)}`.replace(ENDS, '').replace(/ +/g, ' ').trim();
  return first.flow !== second.flow && without(first) === without(second);
}

/** What names the ends of a flow and how it is valued: the destination of exports is the origin of imports. */
const ENDS =
  /(?<=^| |\|)(?:fob|cif|f o b|c i f|c f|destinations?|origins?|sources?|suppliers?|buyers?|markets|customers|of|from|to)(?= |\||$)/g;

/** The columns that hold the same one or two short marks again and again ("Po", "e"): said of the figures beside them, and no labels. */
function marksIn(body: readonly SeenRow[]): ReadonlySet<number> {
  const shown = new Map<number, string[]>();
  for (const { cells } of body)
    for (const { cell } of cells) shown.set(cell.col, [...(shown.get(cell.col) ?? []), cell.shown.trim()]);
  return new Set(
    [...shown].flatMap(([col, texts]) =>
      texts.length >= 4 && new Set(texts).size <= 2 && texts.every((text) => /^\p{L}{1,3}$/u.test(text)) ? [col] : [],
    ),
  );
}

/**
 * Where the list of a label begins behind an empty column: at the label, or at the numbers from 1 on before it, with codes
 * between them or without, or at what `isFirst` knows as the first column of lists ("Rank"); null where something else stands
 * between the empty column and the label.
 */
function listStart(
  label: number,
  cols: readonly number[],
  body: readonly SeenRow[],
  isFirst: (col: number) => boolean,
): number | null {
  let start = label;
  while (cols.includes(start - 1)) start -= 1;
  if (start === label) return label;
  const shown = body.flatMap(({ cells }) => cells.filter(({ cell }) => cell.col === start));
  const counts =
    shown.length >= 3 && shown.every(({ cell }, at) => cell.shown.trim().replace(/[.)]$/, '') === `${at + 1}`);
  return (counts || isFirst(start)) && label - start <= 2 ? start : null;
}

/**
 * Where the block of a label begins: with the heads that stand before the same label in the block before ("Rank"), or at codes behind
 * an empty column whose head stands there too.
 */
function blockStart(label: number, cols: readonly number[], heads: ReadonlyMap<number, string>, from: number): number {
  const twin = cols.find((col) => col >= from && heads.has(col) && heads.get(col) === heads.get(label)) ?? label;
  const shift = label - twin;
  const before = Array.from({ length: twin - from }, (_, at) => from + at);
  if (shift > twin - from && before.length > 0 && before.every((col) => heads.get(col) === heads.get(col + shift)))
    return from + shift;
  let start = label;
  while (cols.includes(start - 1)) start -= 1;
  const head = heads.get(start) ?? '';
  const again = [...heads].some(([col, text]) => col >= from && col < start && text === head);
  return start > from && head !== '' && again ? start : label;
}
