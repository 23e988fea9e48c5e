import { fold } from '../../places/fold';
import { type ColumnSight, lastHead } from './columns';
import { monthOf } from './content';
import { partedQuarter } from '../words/numbered';

/** What tells of columns of times which times they hold. */

/** `2007-01`, `2007-04`, `2007-07`, `2007-10` over years: the first or last months of quarters, and no other. */
export function firstMonths({ distinct, variety }: ColumnSight): boolean {
  const months = distinct.map((text) => /^(?:19|20)\d\d-(\d\d)$/.exec(text)?.[1]);
  if (variety < 8 || months.some((month) => month === undefined)) return false;
  const different = new Set(months);
  const are = (only: readonly string[]) =>
    different.size === only.length && only.every((month) => different.has(month));
  return are(['01', '04', '07', '10']) || are(['03', '06', '09', '12']);
}

/** Months in nearly all rows, and several of them: the odd number beside them is a slip, and its rows are of no month. */
export function mostlyMonths({ cells }: ColumnSight): boolean {
  const months = cells.map(({ cell }) => monthOf(cell.shown.trim())).filter((month) => month !== null);
  return new Set(months).size >= 6 && months.length > cells.length * 0.9;
}

/** "Fiscal year" over plain years. */
export function isFiscal(column: ColumnSight): boolean {
  return FISCAL_YEAR.test(fold(lastHead(column).replaceAll('_', ' ')));
}

const FISCAL_YEAR =
  /(?:^| )(?:fiscal|financial) years?(?: |$)|^fy$|^(?:ano|año) fiscal$|^exercice (?:fiscal|budgetaire)$|^финансовый год$|^haushaltsjahr$|^مالي سال$|^السنه الماليه$/;

/** `1985.25`, `1985.5`: quarters of years as parts of them. */
export function holdsQuarters({ distinct }: ColumnSight): boolean {
  const texts = distinct.filter((text) => text !== '');
  const parted = texts.filter((text) => /\.(?:25|50?|75)$/.test(text));
  return (
    parted.length >= 2 && parted.length > texts.length * 0.5 && texts.every((text) => partedQuarter(text) !== null)
  );
}
