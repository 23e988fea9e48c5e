import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { MeetingRecordFields, RecordedMeeting } from '../../../../shared/contract/meeting-records';
import { call } from '../../../app/bridge';
import { today } from '../../../app/texts/dates';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useAutosave } from '../../../editor/autosave';
import { DateField } from '../../../ui/DateField';
import { Fields } from '../../../ui/Fields';
import { PaneHead, SectionHead } from '../../../ui/heads';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import { TextField } from '../../../ui/TextField';
import { useNavigation } from '../../../app/use-navigation';
import { AddCommitment } from '../commitments/AddCommitment';
import { CommitmentLine } from '../commitments/CommitmentLine';
import { Lines } from './Lines';
import { Noted } from './Noted';
import { RecordVerbs } from './RecordVerbs';
import css from './records.module.css';

export interface MeetingRecordSheetProps {
  recorded: RecordedMeeting;
  visitId: string;
  visitTitle: string;
}

type Noting = Partial<Omit<MeetingRecordFields, 'meetingId'>>;

/** What came of a meeting, noted in the order of its brief within five minutes. */
export function MeetingRecordSheet({ recorded, visitId, visitTitle }: MeetingRecordSheetProps) {
  const t = useText();
  const { go } = useNavigation();
  const save = useAct('records.save');
  const { meeting, item, record, commitments } = recorded;
  const [chosen, setChosen] = useState<string | null>(null);
  const change = (fields: Noting) => void save.run({ meetingId: meeting.id, fields });
  const openCommitment = (at: string) => go({ area: 'visits', id: visitId, tab: 'commitments', at });
  const raised = record?.raised ?? [];
  const agreed = record?.agreed ?? [];
  return (
    <>
      <PaneHead title={meeting.title}>
        <RecordVerbs recorded={recorded} visitTitle={visitTitle} onState={(state) => change({ state })} />
      </PaneHead>
      <Scroll>
        <div className={css['sheet']}>
          <Fields>
            <DateField
              label={t('meetings.heldOn')}
              value={record?.heldOn ?? item?.day ?? null}
              onChange={(heldOn) => change({ heldOn })}
            />
            <TextField
              label={t('meetings.present')}
              value={record?.present ?? ''}
              onChange={(present) => change({ present })}
            />
          </Fields>
          <Noted recorded={recorded} />
          <section aria-label={t('meetings.raisedToo')}>
            <SectionHead title={t('meetings.raisedToo')} count={raised.length === 0 ? null : raised.length} />
            <Lines
              label={t('meetings.raisedToo')}
              answerLabel={t('meetings.weSaid')}
              placeholder={t('meetings.typeRaised')}
              lines={raised}
              onChange={(lines) => change({ raised: lines })}
            />
          </section>
          <section aria-label={t('meetings.agreed')}>
            <SectionHead title={t('meetings.agreed')} count={agreed.length === 0 ? null : agreed.length} />
            <Lines
              label={t('meetings.agreed')}
              answerLabel={null}
              placeholder={t('meetings.typeAgreed')}
              lines={agreed.map((line) => ({ ...line, answer: '' }))}
              onChange={(lines) => change({ agreed: lines.map(({ id, words }) => ({ id, words })) })}
            />
          </section>
          <section aria-label={t('meetings.newCommitments')}>
            <SectionHead
              title={t('meetings.newCommitments')}
              count={commitments.length === 0 ? null : commitments.length}
            />
            <RowList
              label={t('meetings.newCommitments')}
              rows={commitments}
              idOf={({ id }) => id}
              selected={chosen}
              onSelect={setChosen}
              onOpen={openCommitment}
            >
              {(row) => <CommitmentLine row={row} />}
            </RowList>
            <AddCommitment
              visitId={visitId}
              agreed={{ meetingId: meeting.id, agreedOn: record?.heldOn ?? item?.day ?? today() }}
              onAdded={setChosen}
            />
          </section>
          <Remarks meetingId={meeting.id} value={record?.remarks ?? ''} />
        </div>
      </Scroll>
    </>
  );
}

function Remarks({ meetingId, value }: { meetingId: string; value: string }) {
  const t = useText();
  const [typed, setTyped] = useState(value);
  const { change, flush } = useAutosave<Pick<MeetingRecordFields, 'remarks'>>(`record ${meetingId}`, (fields) =>
    call('records.save', { meetingId, fields }),
  );
  return (
    <section aria-label={t('meetings.remarks')}>
      <SectionHead title={t('meetings.remarks')} />
      <Textarea
        className={css['remarks'] ?? ''}
        aria-label={t('meetings.remarks')}
        placeholder={t('meetings.remarksHint')}
        autosize
        minRows={3}
        dir="auto"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          change({ remarks: event.currentTarget.value });
        }}
        onBlur={() => void flush()}
      />
    </section>
  );
}
