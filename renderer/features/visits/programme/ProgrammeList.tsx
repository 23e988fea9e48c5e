import type { ProgrammeItem } from '../../../../shared/contract/programme';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Empty } from '../../../ui/Empty';
import { chooseRow } from '../../../ui/table-selection';
import type { VisitData } from '../use-visit';
import { useZoneNames } from '../zone-names';
import { itemKindWords, itemStateWords } from './item-words';
import { timeElsewhere } from '../../../../shared/visits/other-time';
import css from './programme.module.css';
import { useItemKeys } from './use-item-keys';
import { weekdayMonthText } from './weekday';

export interface ProgrammeListProps {
  data: VisitData;
  selected: string | null;
  onSelect: (itemId: string) => void;
}

/** The programme as a table, for the keyboard: arrows choose, the details are beside it, Delete takes an item out. */
export function ProgrammeList({ data, selected, onSelect }: ProgrammeListProps) {
  const t = useText();
  const columns = useColumns(data);
  const chosen = data.items.find((item) => item.id === selected) ?? null;
  const keys = useItemKeys(chosen ?? noItem);
  return (
    <DataTable
      label={t('visits.programme')}
      rows={data.items}
      idOf={(item) => item.id}
      columns={columns}
      selection={chooseRow(chosen?.id ?? null)}
      onSelection={({ cursor }) => cursor !== null && onSelect(cursor)}
      onRowKey={(event, item) => item.id === chosen?.id && keys(event)}
      empty={<Empty>{t('visits.emptyProgramme')}</Empty>}
    />
  );
}

const noItem = { id: '', title: '', starts: null, ends: null };

function useColumns(data: VisitData): Column<ProgrammeItem>[] {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { zone, otherZone } = data.visit;
  const names = useZoneNames(data.visit);
  const there = (item: ProgrammeItem) =>
    item.starts === null ? '' : (timeElsewhere(item.day, item.starts, zone, otherZone)?.clock ?? '');
  const changed = new Set(data.programme.changes.map(({ id }) => id));
  const briefOf = (item: ProgrammeItem) => {
    const meeting = data.meetings.find((one) => one.itemId === item.id);
    return meeting && data.briefs.find((brief) => brief.meetingIds.includes(meeting.id));
  };
  return [
    {
      id: 'day',
      head: t('visits.day'),
      width: '6.5rem',
      cell: (item) => (
        <span data-changed={changed.has(item.id) || undefined} className={css['bar']}>
          {weekdayMonthText(item.day, language)}
        </span>
      ),
      sortBy: (item) => item.day,
    },
    {
      id: 'time',
      head: t('visits.time'),
      width: '6.5rem',
      cell: (item) => [item.starts, item.ends].filter((time) => time !== null).join('–'),
      sortBy: (item) => `${item.day} ${item.starts ?? ''}`,
    },
    { id: 'there', head: t('visits.timeThere', { place: names.there }), width: '7.5rem', cell: there },
    {
      id: 'event',
      head: t('visits.event'),
      width: 'minmax(12rem, 2fr)',
      cell: (item) => <span className={css['strong']}>{item.title}</span>,
      sortBy: (item) => item.title,
    },
    {
      id: 'kind',
      head: t('visits.kind'),
      width: '6rem',
      cell: (item) => t(itemKindWords[item.kind]),
      sortBy: (item) => item.kind,
    },
    {
      id: 'place',
      head: t('visits.place'),
      width: 'minmax(8rem, 1fr)',
      cell: (item) => item.place,
      sortBy: (item) => item.place,
    },
    {
      id: 'who',
      head: t('visits.who'),
      width: 'minmax(8rem, 1fr)',
      cell: (item) => [item.who, item.theirs].filter((words) => words !== '').join(' / '),
    },
    {
      id: 'notes',
      head: t('visits.notes'),
      width: 'minmax(6rem, 1fr)',
      cell: (item) => [item.notes, item.press, item.dress, item.language].filter((words) => words !== '').join(' · '),
    },
    {
      id: 'officer',
      head: t('visits.officer'),
      width: '7rem',
      cell: (item) => item.officer,
      sortBy: (item) => item.officer,
    },
    {
      id: 'state',
      head: t('visits.state'),
      width: '7.5rem',
      cell: (item) => t(itemStateWords[item.state]),
      sortBy: (item) => item.state,
    },
    {
      id: 'brief',
      head: t('visits.brief'),
      width: '6rem',
      cell: (item) => {
        const brief = briefOf(item);
        if (brief === undefined)
          return item.kind === 'meeting' ? <span className={css['missing']}>{t('visits.noBriefYet')}</span> : '';
        return (
          <Button
            variant="link"
            tabIndex={-1}
            onClick={() => go({ area: 'visits', id: data.visit.id, tab: 'briefs', at: brief.id })}
          >
            {t('visits.briefNumber', { number: data.briefs.indexOf(brief) + 1 })}
          </Button>
        );
      },
    },
  ];
}
