import { isCurrency, isMoney, isShared, settledUnit } from '../units/currencies';
import type { TableContext } from './context';
import { isOutside } from './words/outside-trade';
import { hasSides } from './columns/trade-sides';
import { mayReport, PLACES_REPORT } from './places-report';
import { ACCOUNT, isTimed, type ColumnMapping, type Question, type TableMapping } from './proposal';

const TRADE = new Set(['value', 'quantity', 'weight', null]);

/** What the labels of a table's rows say of its figures. */
export interface RowsSay {
  /** The unit of all money. */
  unit: boolean;
}

/**
 * The one thing that is most needed and that nothing says: the time, without which nothing is taken, the unit of money, who
 * reports, or which way the goods went.
 * @param choices reporters that the file hints at; `PLACES_REPORT` joins them where the places of the table may report
 */
export function questionOf(
  table: TableMapping,
  choices: readonly string[],
  context: TableContext,
  rows: RowsSay = { unit: false },
): Question | null {
  const values = table.columns.filter(
    ({ role, facts }) => role === 'value' && TRADE.has(facts.measure ?? table.facts.measure),
  );
  if (values.length === 0) return null;
  const has = (...roles: ColumnMapping['role'][]) => table.columns.some(({ role }) => roles.includes(role));
  const params = { sheet: context.sheetName, file: context.fileName };
  const reporter = table.facts.reporter?.code ?? null;
  if (values.some((column) => untimed(column, table)))
    return { code: 'question.period', params, field: 'period', choices: [] };
  const counted = new Set(
    table.columns.filter(({ role, name }) => role === 'unit' && name === 'amount').map(({ col }) => col),
  );
  const money = values.filter(
    ({ facts, unitCol }) =>
      (facts.measure ?? table.facts.measure ?? 'value') === 'value' &&
      (facts.unit === null || isCurrency(facts.unit) || isShared(facts.unit)) &&
      !(unitCol !== null && counted.has(unitCol)),
  );
  // A bare dollar in a head is that of the table where the table's is known.
  const unitKnown = ({ facts }: ColumnMapping) =>
    isMoney(settledUnit(facts.unit ?? table.facts.unit, reporter)) ||
    (isShared(facts.unit) && isCurrency(settledUnit(table.facts.unit, reporter)));
  const indicated = table.columns.some(({ role, name }) => role === 'unit' && (name === 'money' || name === 'both'));
  const shared = (column: ColumnMapping) => isShared(column.facts.unit ?? table.facts.unit);
  const unread = money.filter((column) => !unitKnown(column));
  const byReporter = reporter === null && !has('reporter') && unread.every(shared);
  if (!indicated && !rows.unit && unread.length > 0 && !byReporter)
    return { code: 'question.unit', params, field: 'unit', choices: ['USD', 'EUR'] };
  const sides = hasSides(table.columns);
  if (
    !sides &&
    !has('reporter') &&
    values.some(({ facts }) => facts.reporter === null) &&
    table.facts.reporter === null
  ) {
    const own = mayReport(table) ? [PLACES_REPORT] : [];
    return { code: 'question.reporter', params, field: 'reporter', choices: [...choices, ...own] };
  }
  const ruled = table.rows.some(({ facts }) => facts.flow !== null);
  const traded = values.filter(({ facts }) => !isOutside(facts.product ?? table.facts.product));
  // Beside origin and destination it follows from who reports.
  const told = sides && (has('reporter') || reporter !== null);
  if (
    !told &&
    !has('flow', 'indicator') &&
    !table.columns.some(({ role, name }) => role === 'product-name' && name === ACCOUNT) &&
    !ruled &&
    table.facts.flow === null &&
    traded.some(({ facts }) => facts.flow === null)
  ) {
    return { code: 'question.flow', params, field: 'flow', choices: ['export', 'import'] };
  }
  return null;
}

/** Nothing says of which time a column's figures are: none of them is taken. */
function untimed({ facts, part }: ColumnMapping, table: TableMapping): boolean {
  const timed = table.columns.some(isTimed);
  const ruled = table.rows.some((rule) => rule.facts.period !== null);
  return facts.period === null && part === null && !timed && !ruled && table.facts.period === null;
}

/** The question of a whole file: the most needed of those of its sheets. */
export function questionOfFile(questions: readonly (Question | null)[]): Question | null {
  const asked = questions.filter((question) => question !== null);
  for (const field of ['unit', 'reporter', 'flow', 'period'] as const) {
    const first = asked.find((question) => question.field === field);
    if (first !== undefined) return first;
  }
  return asked[0] ?? null;
}
