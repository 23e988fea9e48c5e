import { useMemo, type KeyboardEvent } from 'react';
import type { Point, PointRow } from '../../../shared/contract/points';
import { dayText, today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ClearanceMark } from '../../ui/ClearanceMark';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { PortionMark } from '../../ui/MarkingTag';
import type { TableSelection } from '../../ui/table-selection';
import { HitText } from './HitText';
import css from './library.module.css';
import { setLibrary, useLibrary, type Sort } from './library-state';
import { kindWords } from './point-words';
import type { PointPages } from './use-point-pages';

interface PointTableProps {
  pages: PointPages;
  selection: TableSelection;
  onSelection: (selection: TableSelection) => void;
  onOpen: (row: PointRow) => void;
  onDelete: () => void;
  onNew: () => void;
}

const columnSorts: Readonly<Record<string, Sort['by']>> = {
  lead: 'lead',
  kind: 'kind',
  until: 'valid-until',
  updated: 'updated',
};

/** The points that are left by search and filters, a line each. */
export function PointTable({ pages, selection, onSelection, onOpen, onDelete, onNew }: PointTableProps) {
  const t = useText();
  const { sort } = useLibrary();
  const columns = useColumns();
  const by = Object.keys(columnSorts).find((id) => columnSorts[id] === sort.by) ?? null;
  return (
    <DataTable
      label={t('points.points')}
      rows={pages.rows}
      idOf={(row) => row.id}
      columns={columns}
      selection={selection}
      onSelection={onSelection}
      onOpen={onOpen}
      onRowKey={(event: KeyboardEvent) => {
        if (event.key !== 'Delete') return false;
        onDelete();
        return true;
      }}
      many
      order={{
        by: by === null ? null : { id: by, desc: sort.descending },
        onChange: (to) => {
          const asked = to === null ? undefined : columnSorts[to.id];
          setLibrary({ sort: asked ? { by: asked, descending: to?.desc ?? false } : { by: 'fit', descending: false } });
        },
      }}
      onEnd={pages.loadMore}
      empty={pages.loading ? null : <NoPoints onNew={onNew} />}
    />
  );
}

function NoPoints({ onNew }: { onNew: () => void }) {
  const t = useText();
  const { text, chosen } = useLibrary();
  const narrowed = text !== '' || Object.values(chosen).some((values) => values.length > 0);
  return (
    <Empty>
      {narrowed ? t('points.noneFound') : t('points.none')}{' '}
      {!narrowed && (
        <Button variant="link" onClick={onNew}>
          {t('points.writeFirst')}
        </Button>
      )}
    </Empty>
  );
}

function useColumns(): Column<PointRow>[] {
  const t = useText();
  const language = useLanguage();
  return useMemo(() => {
    const sortable = () => null;
    return [
      {
        id: 'clearance',
        head: t('points.clearance'),
        width: '9.5rem',
        cell: (row) => <ClearanceMark state={row.clearance} since={row.since} />,
      },
      {
        id: 'lead',
        head: t('points.leadLine'),
        width: 'minmax(14rem, 1fr)',
        sortBy: sortable,
        cell: (row) => <Lead row={row} />,
      },
      {
        id: 'kind',
        head: t('points.kind'),
        width: '6.5rem',
        sortBy: sortable,
        cell: (row) => <span className={css['quiet']}>{t(kindWords[row.kind])}</span>,
      },
      {
        id: 'topic',
        head: t('points.topic'),
        width: '8rem',
        cell: (row) => (
          <span className={css['quiet']} title={row.topics.join(', ')}>
            {row.topics.join(', ')}
          </span>
        ),
      },
      {
        id: 'until',
        head: t('points.until'),
        width: '6rem',
        align: 'end',
        sortBy: sortable,
        cell: (row) => <Until day={row.validUntil} language={language} />,
      },
      {
        id: 'used',
        head: t('points.used'),
        width: '4rem',
        align: 'end',
        cell: (row) => <span className={css['quiet']}>{row.used}</span>,
      },
    ];
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language
  }, [language]);
}

function Lead({ row }: { row: PointRow }) {
  const t = useText();
  return (
    <span className={css['leadCell']} dir={row.dir} lang={row.language}>
      <span className={css['lead']} data-script={row.language}>
        <PortionMark level={row.portion} />
        {row.behind && <span className={css['behind']}>{t('library.behind')}</span>}
        {row.lead === '' ? (
          <i className={css['untitled']}>{t('points.untitled')}</i>
        ) : (
          <bdi title={row.lead.replace(/[\ue000\ue001]/g, '')}>
            <HitText text={row.lead} />
          </bdi>
        )}
      </span>
      {row.snippet?.includes('\ue000') && (
        <span className={css['snippet']}>
          <HitText text={row.snippet} />
        </span>
      )}
    </span>
  );
}

function Until({ day, language }: { day: Point['validUntil']; language: string }) {
  if (day === null) return <span className={css['quiet']}>–</span>;
  return <span className={day < today() ? css['over'] : undefined}>{dayText(day, language, 'short')}</span>;
}
