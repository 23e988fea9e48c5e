import type { Input } from '../../../shared/contract/contract';
import type { PageRow } from '../../../shared/contract/figures';
import { asAppError, call } from '../../app/bridge';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { dayText } from '../../app/texts/dates';
import { toast, toastError } from '../../ui/toast-store';
import { putOnClipboard, type CopiedCell, type CopiedTable } from './copied-table';
import type { FigureColumnView } from './table-columns';
import { partsBetween, type Stretch } from './table-layout';

/** More lines than these are for a file. */
const MOST = 20_000;
const AT_ONCE = 500;

/** Copies the figures of the lines from `first` to `last` as a table, with a line that says where they come from. */
export function useCopy(
  columns: readonly FigureColumnView[],
  layout: readonly Stretch[],
  sort: Input<'figures.page'>['sort'],
): (first: number, last: number) => void {
  const t = useText();
  const language = useLanguage();
  const copy = async (first: number, last: number) => {
    const parts = partsBetween(layout, first, Math.min(last, first + MOST - 1));
    const rows: PageRow[] = [];
    for (const { filter, offset, limit } of parts) {
      for (let at = offset; at < offset + limit; at += AT_ONCE) {
        const size = Math.min(AT_ONCE, offset + limit - at);
        rows.push(...(await call('figures.page', { filter, sort, offset: at, limit: size })).rows);
      }
    }
    const sources = await sourceLines(rows, t, language);
    const done = rows.length > 0 && putOnClipboard(copiedTable(columns, rows, sources));
    if (done) await call('settings.copiedOut', { subject: t('figures.copied', { count: rows.length }), marking: '' });
    if (done) toast(t('figures.copied', { count: rows.length }), null, 'copied');
  };
  return (first, last) => void copy(first, last).catch((error: unknown) => toastError(asAppError(error)));
}

function copiedTable(
  columns: readonly FigureColumnView[],
  rows: readonly PageRow[],
  notes: readonly string[],
): CopiedTable {
  const cell = ({ id, said }: FigureColumnView, row: PageRow): CopiedCell => {
    if (id !== 'value') return said(row);
    return row.value === null ? null : { value: row.value, shown: said(row) };
  };
  return {
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map((one) => cell(one, row))),
    notes,
  };
}

async function sourceLines(rows: readonly PageRow[], t: Say, language: string): Promise<string[]> {
  const ids = new Set(rows.map(({ sourceId }) => sourceId));
  const sources = (await call('sources.list', {})).filter(({ id }) => ids.has(id));
  return sources.map(({ fileName, publisher, dataset, takenOn }) =>
    t('figures.copiedSource', {
      source: [
        publisher,
        dataset,
        fileName,
        takenOn === null ? null : t('trail.takenOn', { day: dayText(takenOn, language) }),
      ]
        .filter((part) => part !== null && part !== '')
        .join(', '),
    }),
  );
}
