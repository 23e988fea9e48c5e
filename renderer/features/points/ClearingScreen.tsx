import { useState } from 'react';
import type { ToClear } from '../../../shared/contract/clearing';
import { highest } from '../../../shared/marking/scheme';
import { isOverdue } from '../../../shared/points/clearing-order';
import { useLeaving } from '../../app/leaving';
import { useOnScreen } from '../../app/on-screen';
import { useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { PaneHead, ThingHead } from '../../ui/heads';
import { useScheme } from '../../ui/MarkingTag';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import { ClearingSheet } from './ClearingSheet';
import { ClearingTable } from './ClearingTable';
import { leavingClearing } from './leaving-clearing';
import css from './clearing.module.css';

interface Office {
  /** Empty: all of them. */
  name: string;
  rows: readonly ToClear[];
}

/** Who still has to clear what by when: a list of offices, and what each has before it; it copies, prints and goes out. */
export function ClearingScreen() {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  const { go } = useNavigation();
  const { data, error } = useAnswer('library.clearing', {});
  const [chosen, setChosen] = useState('');
  const all = data ?? [];
  const names = [...new Set(all.map(({ office }) => office))];
  const offices: Office[] = [
    { name: '', rows: all },
    ...names.map((name) => ({ name, rows: all.filter(({ office }) => office === name) })),
  ];
  // An office that has answered is no longer in the list.
  const office = offices.find(({ name }) => name === chosen) ?? offices[0] ?? { name: '', rows: [] };
  const overdue = office.rows.filter((row) => isOverdue(row, today()));
  const marking =
    scheme === null
      ? null
      : highest(
          scheme,
          office.rows.map((row) => row.marking),
        );
  useOnScreen({
    marking: office.rows.length === 0 ? null : marking,
    facts: overdue.length === 0 ? [] : [{ text: t('library.overdueCount', { count: overdue.length }), warn: true }],
  });
  useLeaving(
    scheme === null || marking === null || office.rows.length === 0
      ? null
      : () => leavingClearing({ rows: office.rows, scheme, marking, t, language }),
  );
  const list = (
    <>
      <PaneHead title={t('library.offices')} count={names.length} />
      <Scroll>
        <RowList
          label={t('library.offices')}
          rows={offices}
          idOf={({ name }) => name}
          selected={office.name}
          onSelect={setChosen}
        >
          {(one) => <OfficeRow office={one} />}
        </RowList>
      </Scroll>
    </>
  );
  return (
    <Frame id="clearing" label={t('library.clearing')} start={{ label: t('library.offices'), content: list }}>
      <ThingHead
        title={office.name === '' ? t('library.clearing') : office.name}
        facts={data === undefined ? null : t('library.clearingCount', { count: office.rows.length })}
      >
        <PaneToggle side="start" />
        <ClearingSheet office={office.name === '' ? null : office.name} empty={office.rows.length === 0} />
        <Button onClick={() => go({ area: 'points' })}>{t('library.toLibrary')}</Button>
      </ThingHead>
      {error !== null && <ErrorNote error={error} />}
      {data !== undefined && <ClearingTable rows={office.rows} all={office.name === ''} />}
    </Frame>
  );
}

function OfficeRow({ office: { name, rows } }: { office: Office }) {
  const t = useText();
  const late = rows.filter((row) => isOverdue(row, today())).length;
  return (
    <>
      <span className={css['office']} title={name}>
        {name === '' ? t('library.allOffices') : name}
      </span>
      {late > 0 && <span className={css['over']}>{t('library.overdueCount', { count: late })}</span>}
      <span className={css['count']}>{rows.length}</span>
    </>
  );
}
