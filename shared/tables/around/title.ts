import { bankSeries } from '../words/bank-codes';
import type { Address } from '../../figures/figure';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import type { FoundTable } from '../finding/find-tables';
import type { Cell } from '../grid';
import type { Sheet } from '../finding/look';
import { noFacts } from '../proposal';
import { relationIn } from '../words/relations';
import { headerRole } from '../words/role-words';
import { isCaption, quotesFigures } from '../words/sentences';
import { apart, lineOf, type Line, readNote, type Statement, SURE } from './lines';
import { readLine } from './statements';

/** What stands around a table. */
export interface Surroundings {
  statements: Statement[];
  /** The text speaks of partners in the rows. */
  listsPartners: boolean;
  /** The text speaks of those who report in the rows. */
  listsReporters: boolean;
  /** What stands above the table and what its sheet is called, line by line. */
  titles: readonly string[];
  /** Text of the notes, for legends. */
  notes: string;
  /** All that stands above and below the table, for the name of its publisher. */
  texts: string;
}

/**
 * Reads title lines, labelled cells, lone cells, notes, sheet and file name. What stands nearer to the table comes first
 * in `statements`; `corner` is what the heads over the labels say.
 */
export function readSurroundings(
  sheet: Sheet,
  table: FoundTable,
  { before, after }: { before: readonly FoundTable[]; after: readonly FoundTable[] },
  names: { sheetName: string; fileName: string; beside?: readonly Statement[] },
  places: PlaceIndex,
  corner: readonly Line[] = [],
): Surroundings {
  const beside = before.some(({ headerTop }) => headerTop === table.headerTop);
  const near = linesOf(sheet, table.above, 'title', beside ? table.left : 1, table.right).toReversed();
  const above = [...corner, ...near.filter(({ text }) => !quotesFigures(text))];
  const earlier = before.map((other) => other.above).filter(([from]) => from !== table.above[0]);
  const further = earlier
    .flatMap((range) => linesOf(sheet, range, 'earlier', 1, table.right))
    .filter(({ text }) => !quotesFigures(text) && !isCaption(text))
    .toReversed();
  if (beside) further.push(...linesOf(sheet, table.above, 'earlier', 1, table.left - 1));
  const below = linesOf(sheet, notesBelow(sheet, table, after[0]), 'note', 1, Number.MAX_SAFE_INTEGER);
  const series = bankSeries(names.sheetName) ?? bankSeries(names.fileName.replace(/\.[A-Za-z0-9]{2,5}$/, ''));
  const sheetLine = { text: series ?? apart(names.sheetName), label: '', where: null, from: 'sheet' } as const;
  const lines: Line[] = [...above, ...further, sheetLine];
  const statements = lines.flatMap((line) => readLine(line, places));
  const relations = lines.map(({ text }) => relationIn(fold(text), places));
  // Series of the World Bank are of who reports.
  const listsReporters =
    series !== null ||
    relations.some((relation) => relation.listsReporters) ||
    TRADERS.test(fold(stem(names.fileName)));
  const listsPartners = !listsReporters && relations.some((relation) => relation.listsPartners);
  if (listsPartners) statements.push(...worldAlone(above, places));
  for (const line of below) statements.push(...readNote(line));
  const last = after.at(-1);
  const end =
    last !== undefined && last.below[0] !== table.below[0]
      ? linesOf(sheet, last.below, 'note', 1, Number.MAX_SAFE_INTEGER)
      : [];
  for (const line of end) statements.push(...readNote(line));
  statements.push(...(names.beside ?? []));
  statements.push(...readLine({ text: apart(stem(names.fileName)), label: '', where: null, from: 'file' }, places));
  return {
    statements,
    listsPartners,
    listsReporters,
    titles: lines.map(({ text }) => text),
    notes: below.map(({ text }) => text).join('\n'),
    texts: [...lines, ...below, ...end].map(({ label, text }) => `${label} ${text}`).join('\n'),
  };
}

/**
 * The rows below a table that are its notes: what stands right above the next table, behind an empty row, is the caption of that and
 * names no unit of this one.
 */
function notesBelow(sheet: Sheet, { below }: FoundTable, next: FoundTable | undefined): readonly [number, number] {
  const [from, to] = below;
  if (next === undefined || next.headerTop !== to + 1) return below;
  const between = sheet.rows.filter(({ row }) => row >= from && row <= to);
  const rows = between.map(({ row }) => row);
  const gap = rows.findLastIndex((row, at) => row - (rows[at - 1] ?? from - 1) > 1);
  if (gap !== -1) return [from, (rows[gap] ?? from) - 1];
  // Without an empty row between, a numbered caption begins what is the next one's.
  const caption = between.find(({ cells }) => CAPTION.test(cells[0]?.cell.shown.trim() ?? ''));
  return caption === undefined ? below : [from, caption.row - 1];
}

/** "Table 2: …", "Таблица 3.", "2. Bilateral trade". */
const CAPTION =
  /^(?:(?:tab(?:le|leau|elle|la|ela|lo)|таблица|табл\.|cuadro|quadro|cedvel|جدول|表|표)\s*(?:n[°o]\.?\s*)?\d|\d{1,2}[.)]\s+\p{Lu}\p{L}+\s\p{L})/iu;

/** A file called "cotton exporters" holds those who report. */
const TRADERS = /(?:^| )(?:ex|im)porters(?: (?:of|by|list|data|(?:19|20)\d\d)|$)/;

/** "World" in a cell of its own, where the rows are partners: the world reports. */
function worldAlone(lines: readonly Line[], places: PlaceIndex): Statement[] {
  return lines.flatMap(({ text, where, label }): Statement[] => {
    const place = label === '' ? places.byName(text) : null;
    if (place?.level !== 'world') return [];
    return [{ facts: { ...noFacts, reporter: place }, text, where, from: 'lone', confidence: SURE.lone }];
  });
}

/** The file's name without folder, ending and joining signs. */
function stem(fileName: string): string {
  return (fileName.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.[A-Za-z0-9]{2,5}$/, '')
    .replace(/(?<=\p{L}{3})v\d{1,2}$/iu, '')
    .replace(/(?<=[A-Z]{2})(?=[A-Z][a-z]{2})|(?<=[a-z]{3})(?=[A-Z][a-z]{2})/g, ' ')
    .replace(/(?<![\p{L}\d])((?:19|20)\d\d)A(?![\p{L}\d])/gu, '$1')
    .replace(/(?<=(?:ex|im)ports?)\d{1,2}$/i, '')
    .replace(/(?<=\p{L}{3})(?=(?:19|20)\d\d(?!\d))|(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{3})/gu, ' ')
    .replace(/(?<=bieu[ _-]?)T(\d{1,2})[._-]((?:19|20)\d\d)(?:[-_]\d)?(?!\d)/i, 'tháng $1 năm $2')
    .replace(/(?<!\d)[_.+-]+|[_.+-]+(?!\d)|[_.+]+/g, ' ');
}

function linesOf(
  sheet: Sheet,
  [from, to]: readonly [number, number],
  kind: 'title' | 'earlier' | 'note',
  left: number,
  right: number,
): Line[] {
  const lines: Line[] = [];
  for (const row of sheet.rows) {
    if (row.row < from || row.row > to) continue;
    const address = (col: number): Address => ({ sheet: sheet.grid.info.name, row: row.row, col });
    const cells = row.cells.filter(({ cell }) => (cell.col >= left && cell.col <= right) || row.cells.length === 1);
    const [first, second] = cells;
    if (first === undefined) continue;
    const label = first.cell.shown.trim();
    if (
      row.cells.length === 2 &&
      second !== undefined &&
      (/[:：]$/.test(label) || headerRole(label.replace(/[:：]$/, '')) !== null)
    ) {
      // "Pakistan's trade with:" before a country is a sentence in two cells.
      if (OPEN_END.test(fold(label))) {
        lines.push(
          lineOf(`${label.replace(/\s*[:：]$/, '')} ${second.cell.shown.trim()}`, address(first.cell.col), kind),
        );
        continue;
      }
      lines.push({
        text: second.cell.shown.trim(),
        label: label.replace(/\s*[:：]$/, ''),
        where: address(second.cell.col),
        from: 'label',
      });
      continue;
    }
    const pairs = pairsIn((left === 1 ? row.cells : cells).map(({ cell }) => cell));
    if (pairs !== null)
      for (const { label: name, cell } of pairs)
        lines.push({ text: cell.shown.trim(), label: name, where: address(cell.col), from: 'label' });
    else for (const { cell } of cells) lines.push(lineOf(cell.shown, address(cell.col), kind));
  }
  return lines;
}

/** What ends with the word for an end of the trade. */
const OPEN_END = / (?:with|to|from|avec|vers|con|com|mit|nach|с|со|из|в|ile|bilan|dengan)$/;

/** Labels and what they say by turns in one row: "MEASURE | US dollars in millions | FLOW | Exports"; null where it is no such row. */
function pairsIn(cells: readonly Cell[]): { label: string; cell: Cell }[] | null {
  if (cells.length < 4 || cells.length % 2 === 1) return null;
  const pairs = cells.flatMap((cell, at) => {
    const label = cells[at - 1]?.shown.trim() ?? '';
    return at % 2 === 1 ? [{ label, cell }] : [];
  });
  return pairs.every(({ label }) => headerRole(label) !== null) ? pairs : null;
}
