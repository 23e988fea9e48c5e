import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import { useAct, useAnswer } from '../../../app/queries';
import { dayText, today } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { KeysLine } from '../../../ui/bars';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame, PaneToggle, usePane } from '../../../ui/Frame';
import { PaneHead } from '../../../ui/heads';
import { KeyCap } from '../../../ui/KeyCap';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import type { VisitData } from '../use-visit';
import { ContributionPane } from './ContributionPane';
import { formWords, isLate, stateWords } from './contribution-words';
import css from './commissioning.module.css';
import { useForms } from './use-forms';

export type ContributionRow = Output<'contributions.list'>[number];

/** The list of briefs: what each office is asked for, in which form and by when, and what has come back. */
export function CommissioningTab({ data, selected }: { data: VisitData; selected: string | null }) {
  const t = useText();
  const { visit } = data;
  const answer = useAnswer('contributions.list', { visitId: visit.id });
  const rows = answer.data ?? none;
  const chosen = rows.find(({ id }) => id === selected) ?? null;
  return (
    <Frame
      id="commissioning"
      label={t('meetings.commissioning')}
      end={{ label: t('meetings.contribution'), content: <ContributionPane data={data} row={chosen} /> }}
    >
      <PaneHead title={t('meetings.commissioning')} count={rows.length === 0 ? null : rows.length}>
        <PaneToggle side="end" />
      </PaneHead>
      {answer.error !== null && <ErrorNote error={answer.error} />}
      <AddContribution visitId={visit.id} />
      <Scroll>
        {answer.data !== undefined && rows.length === 0 && <Empty>{t('meetings.noContributions')}</Empty>}
        <List data={data} rows={rows} selected={selected} />
      </Scroll>
      {rows.length > 0 && (
        <KeysLine>
          <KeyCap keys="Enter" /> {t('meetings.change')} · <KeyCap keys="F" /> {t('meetings.writeForm')} ·{' '}
          <KeyCap keys="R" /> {t('meetings.takeForm')} · <KeyCap keys="Delete" /> {t('meetings.remove')}
        </KeysLine>
      )}
    </Frame>
  );
}

const none: readonly ContributionRow[] = [];

function AddContribution({ visitId }: { visitId: string }) {
  const t = useText();
  const { replace } = useNavigation();
  const add = useAct('contributions.add');
  const [typed, setTyped] = useState('');
  const take = async () => {
    const title = typed.trim();
    if (title === '') return;
    setTyped('');
    const made = await add.run({ visitId, title });
    if (made === null) setTyped(title);
    else replace({ area: 'visits', id: visitId, tab: 'commissioning', at: made.id });
  };
  return (
    <TextInput
      className={css['add'] ?? ''}
      aria-label={t('meetings.addContribution')}
      placeholder={t('meetings.addContribution')}
      dir="auto"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void take();
        else if (event.key === 'Escape' && typed !== '') setTyped('');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

interface ListProps {
  data: VisitData;
  rows: readonly ContributionRow[];
  selected: string | null;
}

function List({ data: { visit }, rows, selected }: ListProps) {
  const t = useText();
  const { replace } = useNavigation();
  const details = usePane('end');
  const remove = useAct('contributions.remove');
  const forms = useForms(visit);
  const choose = (at: string) => replace({ area: 'visits', id: visit.id, tab: 'commissioning', at });
  const takeOut = async ({ id, title }: ContributionRow) => {
    if ((await remove.run({ id })) !== null) undoToast(t('meetings.commitmentRemoved', { title }));
  };
  const onKey = (event: KeyboardEvent, row: ContributionRow): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = event.key.toLowerCase();
    if (event.key === 'Delete') void takeOut(row);
    else if (key === 'f') forms.write(row);
    else if (key === 'r') forms.takeIn(row);
    else return false;
    return true;
  };
  return (
    <RowList
      label={t('meetings.commissioning')}
      rows={rows}
      idOf={({ id }) => id}
      selected={selected}
      onSelect={choose}
      onOpen={(id) => details?.enter(() => choose(id), '[data-contribution] button')}
      onRowKey={onKey}
    >
      {(row) => <Line row={row} />}
    </RowList>
  );
}

function Line({ row }: { row: ContributionRow }) {
  const t = useText();
  const language = useLanguage();
  const late = isLate(row, today());
  const who = [row.office, row.person].filter((part) => part !== '').join(', ');
  return (
    <span className={css['row']}>
      <span className={css['number']}>C{row.number}</span>
      <span className={css['title']} dir="auto">
        {row.title}
      </span>
      <span className={css['facts']}>
        <span className={who === '' ? css['warn'] : undefined}>{who === '' ? t('meetings.noOffice') : who}</span>
        <span>{t(formWords[row.form])}</span>
      </span>
      <span className={css['due']} data-late={late || undefined}>
        {row.due === null ? '' : dayText(row.due, language)}
        {late ? ` · ${t('meetings.overdue')}` : ''}
      </span>
      <span className={css['state']} data-open={row.state === 'returned' || undefined}>
        {t(stateWords[row.state])}
      </span>
    </span>
  );
}
