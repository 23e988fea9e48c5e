import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { ClaimRow } from '../../../shared/contract/claims';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { SearchBox } from '../../ui/SearchBox';
import { chooseRow } from '../../ui/table-selection';
import { ClaimFacts } from './ClaimFacts';
import { claimAbout, claimAmount } from './figure-words';
import css from './figures.module.css';

interface ClaimsViewProps {
  tabs: ReactNode;
  claimId: string | null;
}

/** What was said about trade: claims, not data. Ctrl+N notes a new one, Delete takes one away. */
export function ClaimsView({ tabs, claimId }: ClaimsViewProps) {
  const t = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 120);
  const [selection, setSelection] = useState(chooseRow(claimId));
  const [begun, setBegun] = useState<string | null>(null);
  const { data, error } = useAnswer('figures.claims', { text }, { keepBefore: true });
  const create = useAct('figures.createClaim');
  const remove = useAct('figures.deleteClaim');
  const rows = data ?? [];
  const chosen = rows.find(({ id }) => id === selection.cursor) ?? null;
  const begin = async () => {
    const made = await create.run({ who: t('figures.somebody') });
    if (made !== null) {
      setTyped('');
      setSelection(chooseRow(made.id));
      setBegun(made.id);
    }
  };
  const take = async ({ id, who }: ClaimRow) => {
    if ((await remove.run({ id })) !== null) undoToast(t('figures.claimDeleted', { who }));
  };
  useOffer('figures.newClaim', () => void begin());
  const columns = useMemo<Column<ClaimRow>[]>(
    () => [
      {
        id: 'saidOn',
        head: t('figures.saidOn'),
        width: '8rem',
        cell: ({ saidOn }) => (saidOn === null ? '' : dayText(saidOn, language)),
        sortBy: ({ saidOn }) => saidOn,
      },
      {
        id: 'who',
        head: t('figures.who'),
        width: 'minmax(9rem, 1fr)',
        cell: ({ who }) => who,
        sortBy: ({ who }) => who,
      },
      {
        id: 'amount',
        head: t('figures.value'),
        width: '13rem',
        align: 'end',
        cell: (row) => claimAmount(row, t, language),
        sortBy: ({ low }) => low,
      },
      {
        id: 'about',
        head: t('figures.what'),
        width: 'minmax(10rem, 1.4fr)',
        cell: (row) => claimAbout(row, t, language),
      },
      {
        id: 'words',
        head: t('figures.theirWords'),
        width: 'minmax(10rem, 2fr)',
        cell: ({ words }) => words,
      },
    ],
    [t, language],
  );
  return (
    <Frame
      id="figures.claims"
      label={t('figures.claims')}
      end={{
        label: t('figures.claim'),
        content: (
          <ClaimFacts
            claim={chosen}
            begun={chosen !== null && chosen.id === begun}
            onDelete={(claim) => void take(claim)}
          />
        ),
      }}
    >
      <VisuallyHidden component="h1">{t('figures.claims')}</VisuallyHidden>
      {tabs}
      <div className={css['tool']}>
        <div className={css['search']}>
          <SearchBox label={t('figures.searchClaims')} value={typed} onChange={setTyped} />
        </div>
        <Button keys="Ctrl+N" icon={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={() => void begin()}>
          {t('figures.newClaim')}
        </Button>
        <span className={css['count']}>{t('figures.claimCount', { count: rows.length })}</span>
        <PaneToggle side="end" />
      </div>
      {error !== null && <ErrorNote error={error} />}
      <DataTable
        label={t('figures.claims')}
        rows={rows}
        idOf={({ id }) => id}
        columns={columns}
        selection={selection}
        onSelection={setSelection}
        onRowKey={(event, row) => {
          if (event.key !== 'Delete') return false;
          void take(row);
          return true;
        }}
        lines
        empty={data === undefined ? null : <Empty>{t(text === '' ? 'figures.noClaims' : 'figures.noClaimFits')}</Empty>}
      />
    </Frame>
  );
}
