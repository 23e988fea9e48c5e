import type { Period } from '../../periods/period';
import { fold } from '../../places/fold';
import { monthsNamed } from '../around/title-parts';
import type { Facts } from '../proposal';
import { isYear, sinceJanuary, within } from '../words/time-parts';
import { columnSummed, monthsOfRows } from './running-columns';
import { headText, lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { isToDate } from './head-times';
import type { ValueGuess } from './values';

/** Heads that say that their figures are those since the year began, folded. */
const SINCE =
  /(?:^| )(?:с начала года|з початку року|tu dau nam|luy ke(?: den)? het thang(?: bao cao)?|since (?:the )?(?:beginning|start) of (?:the )?year|depuis le debut de l annee|desde el (?:inicio|comienzo) del ano|desde o inicio do ano|seit jahresbeginn|od poczatku roku|od zacatku roku|yil basindan(?: itibaren)?|since january|january to date|jan to date|depuis janvier|desde enero|desde janeiro|seit januar|с января|acumulad\S* (?:del|en el) ano|acum(?:ulado)? anual|cumul annuel|منذ بدايه (?:العام|السنه))(?= |$)|年初至今|自年初|年初累计|1至当月|1月? ?(?:至|-|到) ?(?:本月|当月)|(?:本年|当年|^)累[计計](?:$| |比)| 累[计計](?:$| |比)/;

const OF_TIME = new Set<Facts['measure']>([null, 'value', 'quantity', 'weight', 'growth']);

/** "Cộng dồn từ đầu năm", "с начала года" in a table of one month: the months of its year up to it. `around` is the time of the table. */
export function sinceNewYear(values: readonly ValueGuess[], around: Period | null): ValueGuess[] {
  if (around?.kind !== 'month' || around.calendar !== 'gregorian') return [...values];
  const period = sinceJanuary(around);
  return values.map((value) => {
    const { left, part, facts, column } = value;
    const unclear = left === null || left === 'ignore.unclear';
    const open = unclear && part === null && facts.period === null && OF_TIME.has(facts.measure);
    return open && SINCE.test(fold(headText(column))) ? { ...value, left: null, facts: { ...facts, period } } : value;
  });
}

/**
 * "2023 YTD" below a title that says "Year-to-Date Data from January to November": those months of the year, and nothing where no
 * title says which.
 */
export function yearsToDate(values: readonly ValueGuess[], titles: readonly string[]): ValueGuess[] {
  const told = [...new Set(titles)].map((title) => monthsNamed(title)).filter((part) => part !== null);
  const [part] = told;
  if (part === undefined || told.length > 1) return [...values];
  return values.map((value) => {
    const { left, facts, column } = value;
    const year = facts.period?.kind === 'year' ? facts.period : null;
    const period = year === null || left !== 'ignore.unclear' ? null : within(year, part);
    return period === null || !isToDate(fold(headText(column)))
      ? value
      : { ...value, left: null, facts: { ...facts, period } };
  });
}

/** "Cumul 2024" or "Year-to-date 2024" beside "sept-24" and "sept-23": the months of its year up to the last one beside it; nothing where there is none. */
export function cumulatedYears(values: readonly ValueGuess[]): ValueGuess[] {
  const months = values.flatMap(({ left, facts: { period } }) =>
    left === null && period?.kind === 'month' ? [period] : [],
  );
  return values.map((value) => {
    const { period } = value.facts;
    if (period?.kind !== 'year' || !CUMULATED.test(fold(lastHead(value.column)))) return value;
    const inside = months.filter(({ from, to }) => from >= period.from && to <= period.to);
    const last = inside.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
    if (last === undefined) return { ...value, left: value.left ?? 'ignore.unclear' };
    const open = value.left === null || value.left === 'ignore.unclear';
    return open ? { ...value, left: null, facts: { ...value.facts, period: sinceJanuary(last) } } : value;
  });
}

const CUMULATED =
  /^(?:ytd|year to date|cumul|cumule|cumulative|cumulated|cum|acumulado|acum|kumuliert|kumulatif|нарастающ\S* итог\S*|накоплен\S*|تراكمي) (?:19|20)\d\d$|^(?:19|20)\d\d (?:ytd|year to date|cumul|cumule|cumulative|cumulated|cum|acumulado|acum|kumuliert|kumulatif)$/;

const RUNNING =
  /^(?:cumulative|cumulated|cumul|cum|accumulated|acumulado|cumule|cumulee?s?|kumuliert|kumulatif|kumulativ|birikimli|القيمه التراكميه|нарастающ\S* итог\S*|накоплен\S*|تراكمي|累[计計]|누계)(?: (?:total|value|exports?|imports?))?$/;

/**
 * "Since the beginning of the year" over rows of months, and what adds up the column beside it from January on: the months of the year up
 * to that of the row. Of "Cumulative" nothing else says from which month on it is.
 */
export function runningSums(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const monthly = dims.some(({ role, column }) => role === 'month' || (role === 'period' && column.variety > 1));
  if (!monthly) return [...values];
  const months = monthsOfRows(dims);
  return values.map((value) => {
    const { left, part, facts, column } = value;
    if ((left !== null && left !== 'ignore.unclear') || part !== null) return value;
    if (facts.period !== null && !isYear(facts.period)) return value;
    const summed = columnSummed(value, values, months);
    if (summed !== null) return { ...value, left: null, facts: summed.facts, part: { kind: 'to-date' } };
    if (left !== null) return value;
    if (SINCE.test(fold(headText(column)))) return { ...value, left: null, part: { kind: 'to-date' } };
    return RUNNING.test(fold(lastHead(column))) ? { ...value, left: 'ignore.unclear' } : value;
  });
}
