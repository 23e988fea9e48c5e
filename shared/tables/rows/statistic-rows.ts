import { fold } from '../../places/fold';
import type { ColumnGuess } from '../columns/dimensions';
import { readUnit } from '../../units/units';
import { measureIn } from '../words/measure-words';

/** Rows that say of all others how small, how large and how many they are: no figures of anybody or of any goods. */

const STATISTIC =
  /^(?:min|max|minimum|maximum|minimo|maximo|mean|median|mediana|mediane|average|averages|avg|moyenne|promedio|media|durchschnitt|mittelwert|std|stdev|std dev|standard deviation|ecart type|desviacion estandar|desvio padrao|variance|quartile [1-3]|(?:25|50|75)%|среднее|средние|в среднем|минимум|максимум|медиана|平均|平均值|最大值|最小值|중앙값|평균|최대|최소|المتوسط|الحد الادني|الحد الاقصي|ortalama|rata rata|srednia|prumer|trung binh)$/;

/** The rows of a table whose label is the name of such a number and nothing else. */
export function statisticRows(dims: readonly ColumnGuess[]): number[] {
  const rows = new Set<number>();
  for (const { role, reason, column } of dims) {
    if (role === 'value' || (role === 'ignore' && reason !== 'ignore.labels')) continue;
    for (const { cell, look } of column.cells)
      if (look === 'text' && STATISTIC.test(fold(cell.shown))) rows.add(cell.row);
  }
  return [...rows].toSorted((a, b) => a - b);
}

/** Rows among goods that say by how much those changed ("Year/Year Change of Total Exports (%)"), or which part of a hundred they are. */
export function changeRows(dims: readonly ColumnGuess[]): number[] {
  const goods = dims.find(({ role }) => role === 'product-name')?.column.cells ?? [];
  const named = goods.filter(({ cell }) => measureIn(cell.shown)?.measure === 'growth').map(({ cell }) => cell.row);
  const parts = goods.filter(({ cell }) => isPartOfHundred(cell.shown)).map(({ cell }) => cell.row);
  const numbers = dims.filter(({ role }) => role === 'value').flatMap(({ column }) => column.cells);
  const changes = named.filter((row) => {
    const own = numbers.filter(({ cell, look }) => cell.row === row && look === 'number');
    return own.length > 0 && own.every(({ cell }) => cell.shown.trim().endsWith('%'));
  });
  return [...new Set([...changes, ...parts])].toSorted((a, b) => a - b);
}

/** "%Share", "Share (%)", "% change": nothing but how much of a hundred; "Cheese, fat content over 40%" is a name. */
function isPartOfHundred(label: string): boolean {
  const { measure, words } = measureIn(label) ?? { measure: null, words: '' };
  if (measure === 'rate' && COVERAGE.test(fold(label))) return true;
  if (!label.includes('%') || (measure !== 'share' && measure !== 'growth')) return false;
  const bare = (text: string) => fold(text.replaceAll('%', ' '));
  return bare(words) !== '' && bare(label) === bare(words);
}

/** How much of what is bought what is sold pays for. */
const COVERAGE =
  /(?:^| )(?:couverture|cobertura|copertura|coverage|deckungsquote|karsilama|покрыти\S*)(?: |$)|(?:نسبه|معدل) (?:ال)?تغطيه/;

/** "Memo: total exports, USD mn" below shares: what is told beside, in a unit of its own. */
export function memoRows(dims: readonly ColumnGuess[]): number[] {
  const labels = dims.filter(({ role }) => role === 'partner' || role === 'product-name' || role === 'indicator');
  const rows = labels.flatMap(({ column }) =>
    column.cells
      .filter(({ cell }) => MEMO.test(cell.shown) && readUnit(cell.shown).unit !== null)
      .map(({ cell }) => cell.row),
  );
  return [...new Set(rows)].toSorted((a, b) => a - b);
}

const MEMO =
  /^\s*(?:memo(?:randum)?(?: items?)?|pro memoria|por memoria|pour mémoire|справочно|для справки|довідково|nachrichtlich)\s*[:：–-]/iu;
