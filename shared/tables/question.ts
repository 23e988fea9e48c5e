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
  const params = { sheet: context.sheetName, file: context.fileName };
  const whose = (): Question => ({
    code: 'question.reporter',
    params,
    field: 'reporter',
    choices: [...choices, ...(mayReport(table) ? [PLACES_REPORT] : [])],
  });
  if (values.length === 0) return sharesOfWhom(table) ? whose() : null;
  if (values.some((column) => untimed(column, table)))
    return { code: 'question.period', params, field: 'period', choices: [] };
  if (!rows.unit && moneyUnknown(table, values))
    return { code: 'question.unit', params, field: 'unit', choices: ['USD', 'EUR'] };
  const sides = hasSides(table.columns);
  if (!sides && values.some(({ facts }) => facts.reporter === null) && nobodyReports(table)) return whose();
  return wayUnknown(table, values, sides)
    ? { code: 'question.flow', params, field: 'flow', choices: ['export', 'import'] }
    : null;
}

function has({ columns }: TableMapping, ...roles: ColumnMapping['role'][]): boolean {
  return columns.some(({ role }) => roles.includes(role));
}

function nobodyReports(table: TableMapping): boolean {
  return table.facts.reporter === null && !has(table, 'reporter');
}

const BESIDE = new Set<ColumnMapping['facts']['measure']>(['share', 'growth']);

/** Whether the table has nothing but shares and changes, and nobody says of whose trade: with the countries listed, or each one's own. */
function sharesOfWhom(table: TableMapping): boolean {
  const beside = ({ role, facts }: ColumnMapping) =>
    role === 'value' && BESIDE.has(facts.measure ?? table.facts.measure);
  return nobodyReports(table) && mayReport(table) && table.columns.some(beside);
}

function moneyUnknown(table: TableMapping, values: readonly ColumnMapping[]): boolean {
  const units = table.columns.filter(({ role }) => role === 'unit');
  if (units.some(({ name }) => name === 'money' || name === 'both')) return false;
  const counted = new Set(units.filter(({ name }) => name === 'amount').map(({ col }) => col));
  const money = values.filter(
    ({ facts, unitCol }) =>
      (facts.measure ?? table.facts.measure ?? 'value') === 'value' &&
      (facts.unit === null || isCurrency(facts.unit) || isShared(facts.unit)) &&
      !(unitCol !== null && counted.has(unitCol)),
  );
  const reporter = table.facts.reporter?.code ?? null;
  // A bare dollar in a head is that of the table where the table's is known.
  const known = ({ facts }: ColumnMapping) =>
    isMoney(settledUnit(facts.unit ?? table.facts.unit, reporter)) ||
    (isShared(facts.unit) && isCurrency(settledUnit(table.facts.unit, reporter)));
  const unread = money.filter((column) => !known(column));
  // Whose dollar a dollar is follows from who reports, which is asked then.
  const shared = ({ facts }: ColumnMapping) => isShared(facts.unit ?? table.facts.unit);
  return unread.length > 0 && !(nobodyReports(table) && unread.every(shared));
}

function wayUnknown(table: TableMapping, values: readonly ColumnMapping[], sides: boolean): boolean {
  // Beside origin and destination it follows from who reports.
  if (sides && !nobodyReports(table)) return false;
  const traded = values.filter(({ facts }) => !isOutside(facts.product ?? table.facts.product));
  return (
    !has(table, 'flow', 'indicator') &&
    !table.columns.some(({ role, name }) => role === 'product-name' && name === ACCOUNT) &&
    table.rows.every(({ facts }) => facts.flow === null) &&
    table.facts.flow === null &&
    traded.some(({ facts }) => facts.flow === null)
  );
}

/** Nothing says of which time a column's figures are: none of them is taken. */
function untimed({ facts, part }: ColumnMapping, table: TableMapping): boolean {
  const timed = table.columns.some(isTimed);
  const ruled = table.rows.some((rule) => rule.facts.period !== null);
  return facts.period === null && part === null && !timed && !ruled && table.facts.period === null;
}

/** The most needed of the questions of a sheet's tables, or of a file's sheets. */
export function mostNeeded(questions: readonly (Question | null)[]): Question | null {
  const asked = questions.filter((question) => question !== null);
  for (const field of ['unit', 'reporter', 'flow', 'period'] as const) {
    const first = asked.find((question) => question.field === field);
    if (first !== undefined) return first;
  }
  return asked[0] ?? null;
}
