import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { lookAt } from '../finding/look';
import type { Grid } from '../grid';
import { lineOf, type Statement } from './lines';
import { readLine } from './statements';

/** Shorter texts beside the name of a sheet are numbers of pages, or links back. */
const SHORTEST = 12;

/**
 * What a list of contents says of the sheets of its file, by their names: "Table 1 | Exports of Belarus to Pakistan, thousand USD", or
 * both in one cell.
 */
export function toldByContents(
  pages: readonly Grid[],
  sheets: readonly string[],
  places: PlaceIndex,
): Map<string, Statement[]> {
  const names = new Map(sheets.map((sheet) => [fold(sheet), sheet]));
  const told = new Map<string, Statement[]>();
  for (const page of pages)
    for (const { row, cells } of lookAt(page).rows) {
      const texts = cells.map(({ cell }) => ({ text: cell.shown.trim(), col: cell.col }));
      const name = texts.map(({ text }) => names.get(fold(text))).find((sheet) => sheet !== undefined);
      const beside = texts.filter(({ text }) => names.get(fold(text)) === undefined);
      const title = name === undefined ? null : longest(beside);
      const found =
        name !== undefined && title !== null ? { name, title } : texts.length === 1 ? inOneCell(texts[0], names) : null;
      if (found === null || told.has(found.name)) continue;
      const where = { sheet: page.info.name, row, col: found.title.col };
      told.set(found.name, readLine(lineOf(found.title.text, where, 'earlier'), places));
    }
  return told;
}

interface Text {
  text: string;
  col: number;
}

function longest(texts: readonly Text[]): Text | null {
  const [first = null] = texts.toSorted((a, b) => b.text.length - a.text.length);
  return first === null || first.text.length < SHORTEST ? null : first;
}

/** "Table 1. Exports of Belarus to Pakistan": the name of a sheet, and its title behind it. */
function inOneCell(only: Text | undefined, names: ReadonlyMap<string, string>): { name: string; title: Text } | null {
  const [, label = '', text = ''] = /^(.{2,31}?)\s*[.:–—-]\s+(\S.*)$/u.exec(only?.text ?? '') ?? [];
  const name = names.get(fold(label));
  return only === undefined || name === undefined || text.length < SHORTEST
    ? null
    : { name, title: { text, col: only.col } };
}
