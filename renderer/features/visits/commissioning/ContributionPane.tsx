import type { Input } from '../../../../shared/contract/contract';
import { contributionForm, contributionState } from '../../../../shared/contract/contributions';
import { useAct } from '../../../app/queries';
import { today } from '../../../app/texts/dates';
import { useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Empty } from '../../../ui/Empty';
import { Fact, Fields } from '../../../ui/Fields';
import { PaneHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { VisitData } from '../use-visit';
import type { ContributionRow } from './CommissioningTab';
import { formWords, isLate, stateWords } from './contribution-words';
import css from './commissioning.module.css';
import { ReturnedList } from './ReturnedList';
import { useForms } from './use-forms';

/** The chosen contribution: what is asked of whom, its form, and what came back. */
export function ContributionPane({ data, row }: { data: VisitData; row: ContributionRow | null }) {
  const t = useText();
  return (
    <>
      <PaneHead title={t('meetings.contribution')} />
      <Scroll>
        {row === null ? (
          <Empty>{t('meetings.chooseContribution')}</Empty>
        ) : (
          <div data-contribution key={row.id}>
            <Facts data={data} row={row} />
            <Forms data={data} row={row} />
            {row.returned.length > 0 && <ReturnedList row={row} />}
          </div>
        )}
      </Scroll>
    </>
  );
}

function Forms({ data, row }: { data: VisitData; row: ContributionRow }) {
  const t = useText();
  const forms = useForms(data.visit);
  return (
    <p className={css['verbs']}>
      <Button keys="F" onClick={() => forms.write(row)}>
        {t('meetings.writeForm')}
      </Button>
      <Button keys="R" onClick={() => forms.takeIn(row)}>
        {t('meetings.takeForm')}
      </Button>
    </p>
  );
}

function Facts({ data, row }: { data: VisitData; row: ContributionRow }) {
  const t = useText();
  const update = useAct('contributions.update');
  const change = (fields: Input<'contributions.update'>['fields']) => void update.run({ id: row.id, fields });
  const brief = data.briefs.find(({ id }) => id === row.briefId);
  return (
    <Fields>
      <TextField
        label={t('meetings.topic')}
        value={row.title}
        problem={(text) => (text.trim() === '' ? t('meetings.topicMissing') : null)}
        onChange={(title) => change({ title })}
      />
      <TextField label={t('meetings.office')} value={row.office} onChange={(office) => change({ office })} />
      <TextField label={t('meetings.person')} value={row.person} onChange={(person) => change({ person })} />
      <SelectField
        label={t('meetings.form')}
        options={contributionForm.options.map((form) => ({ value: form, label: t(formWords[form]) }))}
        value={row.form}
        onChange={(value) => {
          const form = contributionForm.options.find((one) => one === value);
          if (form !== undefined) change({ form });
        }}
      />
      <SelectField
        label={t('meetings.forBrief')}
        options={data.briefs.map(({ id, title }) => ({ value: id, label: title }))}
        value={row.briefId}
        shown={brief === undefined ? null : brief.title}
        clearable
        onChange={(briefId) => change({ briefId })}
      />
      <DateField
        label={t('meetings.due')}
        value={row.due}
        onChange={(due) => change({ due })}
        after={isLate(row, today()) ? <span className={css['late']}>{t('meetings.overdue')}</span> : null}
      />
      <TextField label={t('meetings.purpose')} value={row.purpose} lines onChange={(purpose) => change({ purpose })} />
      <TextField
        label={t('meetings.mostWords')}
        value={row.mostWords === null ? '' : String(row.mostWords)}
        problem={(text) => (/^\d{0,5}$/.test(text.trim()) ? null : t('meetings.mostWordsWrong'))}
        onChange={(text) => change({ mostWords: Number(text) > 0 ? Number(text) : null })}
      />
      <SelectField
        label={t('meetings.state')}
        options={contributionState.options.map((state) => ({ value: state, label: t(stateWords[state]) }))}
        value={row.state}
        onChange={(value) => {
          const state = contributionState.options.find((one) => one === value);
          if (state !== undefined) change({ state });
        }}
      />
      {row.fileName !== '' && <Fact label={t('meetings.returnedFile')}>{row.fileName}</Fact>}
      {row.state === 'taken' && (
        <SelectField
          label={t('meetings.wasUsed')}
          options={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: t(`meetings.${value}`) }))}
          value={row.used}
          shown={row.used === null ? t('meetings.madeOf', { count: row.made }) : t(`meetings.${row.used}`)}
          clearable
          onChange={(value) => change({ used: value === 'yes' || value === 'partly' || value === 'no' ? value : null })}
        />
      )}
    </Fields>
  );
}
