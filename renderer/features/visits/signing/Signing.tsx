import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { SigningItem } from '../../../../shared/contract/signing';
import { useAct, useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { ToolRow } from '../../../ui/bars';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { chooseRow } from '../../../ui/table-selection';
import { SheetMenu } from '../SheetMenu';
import type { VisitData } from '../use-visit';
import css from './signing.module.css';
import { stateWords } from './signing-words';

/** What is to be signed: between whom, its value, who signs, how far it is. */
export function Signing({ data, selected }: { data: VisitData; selected: string | null }) {
  const t = useText();
  const { replace } = useNavigation();
  const { visit } = data;
  const answer = useAnswer('visits.signing', { visitId: visit.id });
  const move = useAct('visits.moveSigning');
  const remove = useAct('visits.removeSigning');
  const columns = useColumns();
  const rows = answer.data ?? [];
  const choose = (at: string) => replace({ area: 'visits', id: visit.id, tab: 'signing', at });
  if (answer.error !== null) return <ErrorNote error={answer.error} />;

  const takeOut = async ({ id, title }: SigningItem) => {
    if ((await remove.run({ id })) !== null) undoToast(t('visitWork.signingRemoved', { title }));
  };
  const onRowKey = (event: KeyboardEvent, row: SigningItem): boolean => {
    if (event.key === 'Delete') {
      void takeOut(row);
      return true;
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
    const at = rows.indexOf(row);
    const up = event.key === 'ArrowUp';
    const after = up ? rows[at - 2] : rows[at + 1];
    if (rows[at + (up ? -1 : 1)] !== undefined) void move.run({ id: row.id, after: after?.id ?? null });
    return true;
  };

  return (
    <>
      <ToolRow>
        <AddSigning visitId={visit.id} onAdded={choose} />
        <SheetMenu visit={visit} sheets={[{ sheet: { kind: 'signing' }, label: t('visitWork.sheetSigning') }]} />
      </ToolRow>
      <DataTable
        label={t('visitWork.sheetSigning')}
        rows={rows}
        idOf={(row) => row.id}
        columns={columns}
        selection={chooseRow(rows.some(({ id }) => id === selected) ? selected : null)}
        onSelection={({ cursor }) => cursor !== null && choose(cursor)}
        onRowKey={onRowKey}
        empty={<Empty>{t('visitWork.noSigning')}</Empty>}
      />
    </>
  );
}

function AddSigning({ visitId, onAdded }: { visitId: string; onAdded: (id: string) => void }) {
  const t = useText();
  const add = useAct('visits.addSigning');
  const [typed, setTyped] = useState('');
  const make = async () => {
    const title = typed.trim();
    if (title === '') return;
    const made = await add.run({ visitId, title });
    if (made === null) return;
    setTyped('');
    onAdded(made.id);
  };
  return (
    <TextInput
      className={css['add'] ?? ''}
      aria-label={t('visitWork.signingAdd')}
      placeholder={t('visitWork.signingAdd')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        void make();
      }}
    />
  );
}

function useColumns(): Column<SigningItem>[] {
  const t = useText();
  const known = (words: string) =>
    words === '' ? <span className={css['missing']}>{t('visitWork.unknown')}</span> : words;
  const pair = (ours: string, theirs: string) =>
    ours === '' && theirs === '' ? (
      known('')
    ) : (
      <>
        {known(ours)} / {known(theirs)}
      </>
    );
  return [
    {
      id: 'title',
      head: t('visitWork.signingTitle'),
      width: 'minmax(14rem, 2fr)',
      cell: (row) => <span className={css['strong']}>{row.title}</span>,
    },
    {
      id: 'parties',
      head: t('visitWork.between'),
      width: 'minmax(10rem, 1.5fr)',
      cell: (row) => pair(row.ours, row.theirs),
    },
    { id: 'subject', head: t('visitWork.subject'), width: 'minmax(8rem, 1fr)', cell: (row) => row.subject },
    { id: 'value', head: t('visitWork.value'), width: '7rem', cell: (row) => row.value },
    {
      id: 'who',
      head: t('visitWork.whoSigns'),
      width: 'minmax(10rem, 1fr)',
      cell: (row) => pair(row.ourSignatory, row.theirSignatory),
    },
    {
      id: 'state',
      head: t('visitWork.signingState'),
      width: '9rem',
      cell: (row) => t(stateWords[row.state]),
    },
  ];
}
