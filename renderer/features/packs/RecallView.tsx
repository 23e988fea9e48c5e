import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Fate, Recalled } from '../../../shared/contract/editions';
import type { Pack } from '../../../shared/contract/packs';
import { useLeaving } from '../../app/leaving';
import { useOffers } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { dayText, today } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { DateInput } from '../../ui/DateInput';
import { Empty } from '../../ui/Empty';
import { nothingChosen } from '../../ui/table-selection';
import { toast } from '../../ui/toast-store';
import { baseName, beside, plainFileName } from './file-name';
import { LookFrame } from './LookFrame';
import css from './Look.module.css';
import { useEditions, useRecall } from './queries';

export interface RecallViewProps {
  pack: Pack;
  onBack: () => void;
}

/** Who holds copies of versions that gave way, and what became of them; it goes out as a file or by copy. */
export function RecallView({ pack, onBack }: RecallViewProps) {
  const t = useText();
  const language = useLanguage();
  const rows = useRecall(pack.id);
  const columns = useMemo(() => columnsOf(t, language), [t, language]);
  const [selection, setSelection] = useState(nothingChosen);
  const chosen = rows.filter(({ copyId }) => selection.chosen.has(copyId));
  const copyOut = useOffers().get('leave.copy');
  const [last] = useEditions(pack.id);
  const write = useAct('editions.exportRecall');
  useLeaving(rows.length === 0 ? null : () => leavingOf(rows, pack, t, language));

  const exportIt = async (format: 'docx' | 'pdf') => {
    const name = plainFileName(t('editions.recallFile', { title: pack.title }), format);
    const path = await window.chancery.chooseTarget(beside(last?.path ?? null, name), format);
    if (path === null) return;
    if ((await write.run({ packId: pack.id, format, path }, { subject: baseName(path) })) === null) return;
    const show = { label: t('packs.showInFolder'), run: () => window.chancery.showInFolder(path), keys: null };
    toast(t('editions.recallWritten'), show);
  };

  return (
    <LookFrame
      title={t('editions.recallTitle')}
      onBack={onBack}
      verbs={
        rows.length > 0 && (
          <>
            <Button small onClick={() => void exportIt('docx')}>
              {t('editions.recallWord')}
            </Button>
            <Button small onClick={() => void exportIt('pdf')}>
              {t('editions.recallPdf')}
            </Button>
            {copyOut !== undefined && (
              <Button small keys="Ctrl+Shift+C" onClick={copyOut}>
                {t('editions.recallCopy')}
              </Button>
            )}
          </>
        )
      }
    >
      {rows.length === 0 ? (
        <Empty>{t('editions.recallNone')}</Empty>
      ) : (
        <>
          <FateFields chosen={chosen} />
          <DataTable
            label={t('editions.recallTitle')}
            rows={rows}
            idOf={({ copyId }) => copyId}
            columns={columns}
            selection={selection}
            onSelection={setSelection}
            lines
            many
          />
        </>
      )}
    </LookFrame>
  );
}

/** Ticks the copies that are chosen: returned or destroyed, on a day, by somebody. */
function FateFields({ chosen }: { chosen: readonly Recalled[] }) {
  const t = useText();
  const officer = useAnswer('settings.get', {}).data?.desk.officer ?? '';
  const [on, setOn] = useState(today);
  const [typed, setTyped] = useState<string | null>(null);
  const by = typed ?? officer;
  const act = useAct('editions.setFate');
  const set = async (fate: Fate | null) => {
    const copyIds = chosen.map(({ copyId }) => copyId);
    if ((await act.run({ copyIds, fate })) !== null) undoToast(t('editions.fated', { count: copyIds.length }));
  };
  const none = chosen.length === 0;
  const whole = on !== '' && by.trim() !== '';
  const bar = none || !whole ? '' : null;
  return (
    <div className={css['fields']}>
      <p className={css['where']}>
        {none
          ? `${t('editions.recallSays')} ${t('editions.chooseCopies')}`
          : t('editions.chosenCopies', { count: chosen.length })}
      </p>
      <div className={css['narrow']}>
        <DateInput label={t('editions.fateOn')} value={on} onChange={setOn} max={today()} />
      </div>
      <TextInput
        className={css['narrow'] ?? ''}
        label={t('editions.fateBy')}
        value={by}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button reason={bar} onClick={() => void set({ kind: 'returned', on, by: by.trim() })}>
        {t('editions.returned')}
      </Button>
      <Button reason={bar} onClick={() => void set({ kind: 'destroyed', on, by: by.trim() })}>
        {t('editions.destroyed')}
      </Button>
      {chosen.some(({ fate }) => fate !== null) && (
        <Button variant="quiet" onClick={() => void set(null)}>
          {t('editions.isOut')}
        </Button>
      )}
    </div>
  );
}

function holderOf({ name, office }: Recalled): string {
  return [name, office].filter((part) => part !== '').join(', ');
}

function fateOf({ fate }: Recalled, t: Say, language: string): string {
  if (fate === null) return t('editions.stillOut');
  return t(`editions.fate-${fate.kind}`, { day: dayText(fate.on, language, 'full'), by: fate.by });
}

function columnsOf(t: Say, language: string): Column<Recalled>[] {
  return [
    {
      id: 'number',
      head: t('editions.number'),
      width: '4rem',
      align: 'end',
      cell: ({ number }) => number,
      sortBy: ({ number }) => number,
    },
    { id: 'holder', head: t('editions.holder'), width: 'minmax(10rem, 1fr)', cell: holderOf, sortBy: holderOf },
    {
      id: 'version',
      head: t('editions.replaced'),
      width: '7rem',
      cell: (row) => `v${row.version} → v${row.replacedBy}`,
    },
    {
      id: 'out',
      head: t('editions.out'),
      width: '7rem',
      cell: ({ at }) => dayText(at, language, 'short'),
      sortBy: ({ at }) => at,
    },
    { id: 'fate', head: t('editions.became'), width: 'minmax(9rem, 0.8fr)', cell: (row) => fateOf(row, t, language) },
  ];
}

function leavingOf(rows: readonly Recalled[], pack: Pack, t: Say, language: string) {
  const head = [
    t('editions.number'),
    t('editions.holder'),
    t('editions.replaced'),
    t('editions.out'),
    t('editions.became'),
  ];
  const cells = rows.map((row) => [
    String(row.number),
    holderOf(row),
    `v${row.version} → v${row.replacedBy}`,
    dayText(row.at, language, 'full'),
    fateOf(row, t, language),
  ]);
  return {
    title: `${t('editions.recallTitle')}: ${pack.title}`,
    marking: pack.marking,
    language,
    parts: [{ kind: 'table' as const, head, rows: cells }],
    sources: [],
  };
}
