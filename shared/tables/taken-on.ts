import { fold } from '../places/fold';
import { readTypedDay } from '../periods/typed-day';
import { monthPattern } from '../periods/months';
import { lastHead, type ColumnSight } from './columns/columns';
import type { FoundTable } from './finding/find-tables';
import type { Sheet } from './finding/look';
import { wordFinder } from './words/words';

/** When a file was taken from its publisher, and less surely when the publisher last renewed it. */
const finder = wordFinder<'taken' | 'renewed'>([
  [
    'taken',
    'extracted|extracted on|extraction date|date of extraction|downloaded|downloaded on|download date|accessed|accessed on|date accessed|retrieved|retrieved on|exported on|generated|generated on|printed|printed on|print date|report date|run date|dated|data as of|as of|extrait le|date d extraction|telecharge le|consulte le|extraido|extraido el|extraido em|fecha de extraccion|data de extracao|fecha de consulta|data da consulta|stand|abgerufen am|erstellt am|дата выгрузки|дата формирования|сформировано|выгружено|дата обращения|дата скачивания|по состоянию на|data estrazione|estratto il|data pobrania|olusturma tarihi|تاريخ الاستخراج|تاريخ التحميل|提取日期|下载日期|导出时间|查询时间|조회일|추출일|取得日',
  ],
  [
    'renewed',
    'last updated|last update|updated|updated on|date of update|update|derniere mise a jour|mise a jour|mis a jour le|ultima actualizacion|actualizado|ultima atualizacao|atualizado|letzte aktualisierung|aktualisiert|обновлено|дата обновления|последнее обновление|ultimo aggiornamento|aggiornato|ostatnia aktualizacja|son guncelleme|اخر تحديث|تاريخ التحديث|更新日期|更新时间|최종수정일|갱신일|更新日',
  ],
]);

const NUMBERED = '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})(?!\\d)';
const NAMED = `\\d{1,2}[-. ]+(?:de )?[\\p{L}]{3,12}[-., ]+(?:de )?\\d{4}|[\\p{L}]{3,12}\\.? \\d{1,2},? \\d{4}`;
const DAY = new RegExp(`(?<![\\d])(?:${NUMBERED}|${NAMED})`, 'gu');
const MONTH = new RegExp(monthPattern, 'u');

/** What a sheet says, outside its tables, of the day on which it was taken; ISO, or null. */
export function takenOn(sheet: Sheet, tables: readonly FoundTable[]): string | null {
  let renewed: string | null = null;
  for (const row of sheet.rows) {
    if (tables.some(({ headerTop, bottom }) => row.row >= headerTop && row.row <= bottom)) continue;
    for (const [at, { cell }] of row.cells.entries()) {
      const said = finder.first(fold(cell.shown.slice(0, 200)));
      if (said === null) continue;
      const next = row.cells[at + 1]?.cell;
      const day = dayIn(cell.shown) ?? (next === undefined ? null : dayOfCell(next.type, next.value, next.shown));
      if (day === null) continue;
      if (said.value === 'taken') return day;
      renewed ??= day;
    }
  }
  return renewed;
}

/** The day in a column of updates, which says the same in every row of a database's file. */
export function updatedIn(columns: readonly ColumnSight[]): string | null {
  const column = columns.find((one) => /^last updated?$/.test(fold(lastHead(one))) && one.variety === 1);
  const cell = column?.cells[0]?.cell;
  return cell === undefined ? null : dayOfCell(cell.type, cell.value, cell.shown);
}

function dayOfCell(type: string, value: string | number | boolean, shown: string): string | null {
  return type === 'date' ? String(value).slice(0, 10) : dayIn(shown);
}

/** The one day in a text; null where there is none, or where day and month could be the other way round. */
function dayIn(text: string): string | null {
  const days = [...text.matchAll(DAY)].flatMap(([written]) => {
    const day = clear(written) ? readTypedDay(written.replace(/ de /g, ' '), '2020-01-01') : null;
    return day === null || day < '1990' ? [] : [day];
  });
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

function clear(written: string): boolean {
  const numbers = /^(\d{1,2})[-./](\d{1,2})[-./]\d+$/.exec(written);
  if (numbers === null) return /^\d{4}/.test(written) || MONTH.test(fold(written));
  const [day, month] = [Number(numbers[1]), Number(numbers[2])];
  return written.includes('.') || (day > 12 && month <= 12) || day === month;
}
