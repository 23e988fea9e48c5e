import { useMemo, useState } from 'react';
import type { RegisterEntry } from '../../../shared/contract/settings';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { SectionHead } from '../../ui/heads';
import { RegisterFiles } from './RegisterFiles';
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
        cell: ({ subject, params }) => [subject, ...Object.values(params)].filter((part) => part !== null).join(' · '),
        sortBy: ({ subject }) => subject,
      },
    ],
    [t, language],
  );
  if (register.error !== null) return <ErrorNote error={register.error} />;
  const rows = register.data ?? [];
  return (
    <>
      <SectionHead title={t('settings.left')} count={rows.length > 0 ? rows.length : null}>
        {rows.length > 0 && <RegisterFiles />}
      </SectionHead>
      {rows.length === 0 ? (
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
          />
        </div>
      )}
    </>
  );
}
