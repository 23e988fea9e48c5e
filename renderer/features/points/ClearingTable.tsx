import { useState } from 'react';
import type { ToClear } from '../../../shared/contract/clearing';
import { isOverdue } from '../../../shared/points/clearing-order';
import { dayText, today } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { chooseRow, type TableSelection } from '../../ui/table-selection';
import css from './clearing.module.css';

/** What is to be cleared, a line for each office and point; Enter opens the point. */
export function ClearingTable({ rows, all }: { rows: readonly ToClear[]; all: boolean }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [selection, setSelection] = useState<TableSelection>(chooseRow(null));
  const columns = columnsOf(t, language).filter(({ id }) => all || id !== 'office');
  return (
    <DataTable
      label={t('library.clearing')}
      rows={rows}
      idOf={({ askId }) => askId}
      columns={columns}
      selection={selection}
      onSelection={setSelection}
      onOpen={({ pointId }) => go({ area: 'points', id: pointId })}
      empty={<Empty>{t('library.nothingToClear')}</Empty>}
    />
  );
}

function columnsOf(t: Say, language: string): Column<ToClear>[] {
  return [
    {
      id: 'office',
      head: t('points.office'),
      width: '10rem',
      sortBy: ({ office }) => office,
      cell: ({ office }) => <span title={office}>{office}</span>,
    },
    {
      id: 'due',
      head: t('points.due'),
      width: '11rem',
      sortBy: ({ state, due }) => (state === 'again' ? '~' : due),
      cell: (row) => <Due row={row} />,
    },
    {
      id: 'lead',
      head: t('points.leadLine'),
      width: 'minmax(12rem, 1fr)',
      sortBy: ({ lead }) => lead,
      cell: ({ lead, dir, language: lang }) => (
        <bdi dir={dir} lang={lang} className={css['lead']} title={lead}>
          {lead === '' ? t('points.untitled') : lead}
        </bdi>
      ),
    },
    {
      id: 'person',
      head: t('points.person'),
      width: '8rem',
      sortBy: ({ person }) => person,
      cell: ({ person }) => <span title={person}>{person || '–'}</span>,
    },
    {
      id: 'visit',
      head: t('library.forVisit'),
      width: '11rem',
      sortBy: ({ visit }) => visit?.starts ?? null,
      cell: ({ visit }) => <span title={visit?.title}>{visit?.title ?? '–'}</span>,
    },
    {
      id: 'asked',
      head: t('library.asked'),
      width: '6rem',
      align: 'end',
      sortBy: ({ askedAt }) => askedAt,
      cell: ({ askedAt }) => dayText(askedAt, language, 'short'),
    },
  ];
}

function Due({ row }: { row: ToClear }) {
  const t = useText();
  const language = useLanguage();
  const words = dueWords(row, t, language);
  if (row.state === 'again') return <span className={css['again']}>{words}</span>;
  return <span className={isOverdue(row, today()) ? css['over'] : undefined}>{words}</span>;
}

/** `25 Nov, overdue`; without a date, or to be asked again, in words. */
export function dueWords(row: ToClear, t: Say, language: string): string {
  if (row.state === 'again') return t('library.toAskAgain');
  if (row.due === null) return t('library.noDate');
  const day = dayText(row.due, language, 'short');
  return isOverdue(row, today()) ? `${day}, ${t('library.overdue')}` : day;
}
