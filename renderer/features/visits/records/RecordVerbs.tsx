import type { MeetingRecordFields, RecordedMeeting } from '../../../../shared/contract/meeting-records';
import { useOffer } from '../../../app/offers';
import { useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { MenuButton } from '../../../ui/MenuButton';
import { savedAs, useSaveAs } from '../use-save-as';

export interface RecordVerbsProps {
  recorded: RecordedMeeting;
  visitTitle: string;
  onState: (state: MeetingRecordFields['state']) => void;
}

/** Hands over the record as a file, and says whether it is final. */
export function RecordVerbs({ recorded, visitTitle, onState }: RecordVerbsProps) {
  const t = useText();
  const { save, running } = useSaveAs('records.export');
  const { meeting, record } = recorded;
  const name = (format: 'docx' | 'pdf') => savedAs(`${t('meetings.record')} ${meeting.title} ${visitTitle}`, format);
  const write = (format: 'docx' | 'pdf') =>
    save(name(format), format, (path) => ({ meetingId: meeting.id, path, format }));
  useOffer('visits.write-record', () => write('docx'));
  const final = record?.state === 'final';
  return (
    <>
      <Button variant="filled" keys="Ctrl+E" reason={running ? '' : null} onClick={() => write('docx')}>
        {t('meetings.writeRecord')}
      </Button>
      <MenuButton
        dots
        label={t('ui.more')}
        items={[
          { id: 'pdf', label: t('meetings.asPdf'), run: () => write('pdf') },
          {
            id: 'state',
            label: t(final ? 'meetings.backToDraft' : 'meetings.makeFinal'),
            separated: true,
            run: () => onState(final ? 'draft' : 'final'),
          },
        ]}
      />
    </>
  );
}
