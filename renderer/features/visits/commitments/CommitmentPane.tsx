import type { CommitmentFields, CommitmentRow } from '../../../../shared/contract/commitments';
import { commitmentState } from '../../../../shared/contract/commitments';
import { isOverdue } from '../../../../shared/commitments/standing';
import { useAct, useAnswer } from '../../../app/queries';
import { TakenFrom } from '../../../app/TakenFrom';
import { today } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { countriesIn } from '../../../ui/countries';
import { DateField } from '../../../ui/DateField';
import { Empty } from '../../../ui/Empty';
import { Fields } from '../../../ui/Fields';
import { MarkingTag, useScheme } from '../../../ui/MarkingTag';
import { PaneHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { sideWords, stateWords } from './commitment-words';
import css from './commitments.module.css';

/** The chosen commitment: each of its fields changed in its place. */
export function CommitmentPane({ row }: { row: CommitmentRow | null }) {
  const t = useText();
  return (
    <>
      <PaneHead title={t('meetings.commitment')} />
      <Scroll>
        {row === null ? <Empty>{t('meetings.chooseCommitment')}</Empty> : <Form key={row.id} row={row} />}
      </Scroll>
    </>
  );
}

function Form({ row }: { row: CommitmentRow }) {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  const visits = useAnswer('visits.list', {}).data ?? [];
  const update = useAct('commitments.update');
  const remove = useAct('commitments.remove');
  const change = (fields: Partial<CommitmentFields>) => void update.run({ id: row.id, fields });
  const takeOut = async () => {
    if ((await remove.run({ id: row.id })) !== null) undoToast(t('meetings.commitmentRemoved', { title: row.what }));
  };
  return (
    <div data-commitment>
      <Fields>
        <TextField
          label={t('meetings.what')}
          value={row.what}
          lines
          problem={(text) => (text.trim() === '' ? t('meetings.whatMissing') : null)}
          onChange={(what) => change({ what })}
        />
        <SelectField
          label={t('meetings.state')}
          options={commitmentState.options.map((state) => ({ value: state, label: t(stateWords[state]) }))}
          value={row.state}
          onChange={(value) => {
            const state = commitmentState.options.find((one) => one === value);
            if (state !== undefined) change({ state });
          }}
        />
        <SelectField
          label={t('meetings.whose')}
          options={(['ours', 'theirs', 'both'] as const).map((side) => ({ value: side, label: t(sideWords[side]) }))}
          value={row.side}
          shown={row.side === null ? null : t(sideWords[row.side])}
          clearable
          onChange={(value) =>
            change({ side: value === 'ours' || value === 'theirs' || value === 'both' ? value : null })
          }
        />
        <TextField label={t('meetings.byWhom')} value={row.byWhom} onChange={(byWhom) => change({ byWhom })} />
        <DateField
          label={t('meetings.due')}
          value={row.due}
          onChange={(due) => change({ due })}
          after={isOverdue(row, today()) ? <span className={css['late']}>{t('meetings.overdue')}</span> : null}
        />
        <TextField
          label={t('meetings.evidence')}
          value={row.evidence}
          lines
          onChange={(evidence) => change({ evidence })}
        />
        <TextField label={t('meetings.line')} value={row.line} lines onChange={(line) => change({ line })} />
        <SelectField
          label={t('meetings.agreedAt')}
          options={visits.map(({ id, title }) => ({ value: id, label: title }))}
          value={row.visitId}
          shown={row.visit === null ? null : [row.meeting, row.visit].filter((words) => words !== null).join(', ')}
          clearable
          searchable
          onChange={(visitId) => change({ visitId, meetingId: null })}
        />
        <DateField label={t('meetings.agreedOn')} value={row.agreedOn} onChange={(agreedOn) => change({ agreedOn })} />
        <SelectField
          label={t('meetings.country')}
          options={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
          value={row.place}
          clearable
          searchable
          onChange={(place) => change({ place })}
        />
        <SelectField
          label={t('meetings.marking')}
          options={(scheme?.levels ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={row.marking}
          shown={<MarkingTag level={row.marking} />}
          onChange={(marking) => marking !== null && change({ marking })}
        />
      </Fields>
      <TakenFrom recordId={row.id} />
      <p className={css['verbs']}>
        <Button variant="quiet" onClick={() => void takeOut()}>
          {t('meetings.remove')}
        </Button>
      </p>
    </div>
  );
}
