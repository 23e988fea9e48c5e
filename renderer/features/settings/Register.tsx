import { useMemo, useState } from 'react';
import type { RegisterEntry } from '../../../shared/contract/settings';
import { registerDetails } from '../../../shared/pack/register-details';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { SectionHead } from '../../ui/heads';
import { RegisterFiles } from './RegisterFiles';
import { SearchBox } from '../../ui/SearchBox';
import css from './settings.module.css';
import { nothingChosen } from '../../ui/table-selection';

/** Everything that ever left the store. */
export function Register() {
  const t = useText();
  const language = useLanguage();
  const register = useAnswer('settings.register', {});
  const [selection, setSelection] = useState(nothingChosen);
  const columns = useMemo<Column<RegisterEntry>[]>(
    () => [
      {
        id: 'at',
        head: t('settings.when'),
        width: '11rem',
        cell: ({ at }) => momentText(at, language),
        sortBy: ({ at }) => at,
      },
      { id: 'who', head: t('settings.who'), width: '10rem', cell: ({ who }) => who, sortBy: ({ who }) => who },
      {
        id: 'action',
        head: t('settings.what'),
        width: '10rem',
        cell: ({ action }) => t(`settings.action-${action}`),
        sortBy: ({ action }) => action,
      },
      {
        id: 'subject',
        head: t('settings.subject'),
        width: 'minmax(12rem, 1fr)',
        cell: (entry) => [entry.subject, ...registerDetails(entry, language)].join(' · '),
        sortBy: ({ subject }) => subject,
      },
    ],
    [t, language],
  );
  const [sought, setSought] = useState('');
  if (register.error !== null) return <ErrorNote error={register.error} />;
  const all = register.data ?? [];
  const rows = all.filter((entry) => wordsOf(entry, t, language).includes(sought.trim().toLowerCase()));
  return (
    <>
      <SectionHead title={t('settings.left')} count={all.length > 0 ? all.length : null}>
        {all.length > 0 && <RegisterFiles />}
      </SectionHead>
      {all.length > 0 && (
        <div className={css['search']}>
          <SearchBox label={t('settings.searchRegister')} value={sought} onChange={setSought} />
        </div>
      )}
      {all.length === 0 ? (
        <Empty>{t('settings.leftNone')}</Empty>
      ) : (
        <div className={css['register']}>
          <DataTable
            label={t('settings.left')}
            rows={rows}
            idOf={({ id }) => String(id)}
            columns={columns}
            selection={selection}
            onSelection={setSelection}
            lines
            empty={<Empty>{t('settings.registerNothing')}</Empty>}
          />
        </div>
      )}
    </>
  );
}

/** Everything that a line says, in small letters, for who looks for a holder, a version or a reason. */
function wordsOf(entry: RegisterEntry, t: Say, language: string): string {
  const { who, action, subject } = entry;
  const words = [who, t(`settings.action-${action}`), subject, ...registerDetails(entry, language)];
  return words.join(' ').replaceAll('\u00a0', ' ').toLowerCase();
}
