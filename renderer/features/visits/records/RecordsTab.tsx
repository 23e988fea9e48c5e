import type { RecordedMeeting } from '../../../../shared/contract/meeting-records';
import { useAnswer } from '../../../app/queries';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame } from '../../../ui/Frame';
import { PaneHead } from '../../../ui/heads';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import { weekdayMonthText } from '../programme/weekday';
import { MeetingRecordSheet } from './MeetingRecordSheet';
import css from './records.module.css';

/** The meetings of a visit, and what came of the chosen one. */
export function RecordsTab({ visitId, title, selected }: { visitId: string; title: string; selected: string | null }) {
  const t = useText();
  const answer = useAnswer('records.list', { visitId });
  const rows = answer.data ?? none;
  const chosen = rows.find(({ meeting }) => meeting.id === selected) ?? rows[0] ?? null;
  return (
    <Frame
      id="records"
      label={t('meetings.record')}
      start={{
        label: t('meetings.meetings'),
        content: <Meetings visitId={visitId} rows={rows} selected={chosen?.meeting.id ?? null} />,
      }}
    >
      {answer.error !== null && <ErrorNote error={answer.error} />}
      {answer.data !== undefined && chosen === null && <Empty>{t('meetings.noMeetings')}</Empty>}
      {chosen !== null && (
        <MeetingRecordSheet key={chosen.meeting.id} recorded={chosen} visitId={visitId} visitTitle={title} />
      )}
    </Frame>
  );
}

const none: readonly RecordedMeeting[] = [];

function Meetings({
  visitId,
  rows,
  selected,
}: {
  visitId: string;
  rows: readonly RecordedMeeting[];
  selected: string | null;
}) {
  const t = useText();
  const language = useLanguage();
  const { replace } = useNavigation();
  return (
    <>
      <PaneHead title={t('meetings.meetings')} count={rows.length} />
      <Scroll>
        <RowList
          label={t('meetings.meetings')}
          rows={rows}
          idOf={({ meeting }) => meeting.id}
          selected={selected}
          onSelect={(at) => replace({ area: 'visits', id: visitId, tab: 'record', at })}
        >
          {({ meeting, item, record }) => (
            <span className={css['meeting']}>
              <span className={css['meetingTitle']}>{meeting.title}</span>
              <span className={css['facts']}>
                {item === null ? '' : [weekdayMonthText(item.day, language), item.starts ?? ''].join(' ').trim()}
                <span className={css['end']}>
                  {record === null
                    ? t('meetings.notBegun')
                    : t(record.state === 'final' ? 'meetings.final' : 'meetings.draft')}
                </span>
              </span>
            </span>
          )}
        </RowList>
      </Scroll>
    </>
  );
}
