import { Checkbox, Select, VisuallyHidden } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { FigureChange } from '../../../shared/contract/figure-changes';
import { wordNumber, wordSigned } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { DataTable } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { nothingChosen } from '../../ui/table-selection';
import { cellTarget } from '../../trail/cell-target';
import { stepOfFigure } from '../../trail/step';
import { changeColumns } from './change-columns';
import { FigureUses } from './FigureUses';
import css from './figures.module.css';
import { ProofPane } from './ProofPane';
import { valueText } from './table-columns';
import type { Chosen } from './view';

/** What newer files changed, old beside new; those first that stand in texts. Enter opens the newer cell, with Shift the older. */
export function ChangesView({ tabs }: { tabs: ReactNode }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [pair, setPair] = useState<string | null>(null);
  const [used, setUsed] = useState(false);
  const [selection, setSelection] = useState(nothingChosen);
  const files = useAnswer('figures.changedFiles', {});
  const pairs = (files.data ?? []).filter(({ changed }) => changed > 0);
  const chosenPair = pairs.find((one) => pairId(one) === pair);
  const { data, error } = useAnswer(
    'figures.changes',
    { newer: chosenPair?.newer.sourceId ?? null, older: chosenPair?.older.sourceId ?? null, used, limit: 500 },
    { keepBefore: true },
  );
  const rows = data?.rows ?? [];
  const chosen = rows.find((row) => idOf(row) === selection.cursor) ?? null;
  const columns = useMemo(() => changeColumns(t, language), [t, language]);
  return (
    <Frame
      id="figures.changes"
      label={t('figures.changes')}
      end={{
        label: t('figures.proof'),
        content: (
          <>
            <FigureUses uses={chosen?.uses ?? []} />
            <ProofPane chosen={changeOf(chosen, language)} keys={['Enter', 'Shift+Enter']} />
          </>
        ),
      }}
    >
      <VisuallyHidden component="h1">{t('figures.changes')}</VisuallyHidden>
      {tabs}
      <div className={css['tool']}>
        <Select
          aria-label={t('figures.whichFiles')}
          className={css['wide'] ?? ''}
          data={[{ value: '', label: t('figures.allFiles') }, ...pairs.map((one) => pairOption(one, t, language))]}
          value={pair ?? ''}
          allowDeselect={false}
          onChange={(value) => setPair(value === '' ? null : value)}
        />
        <Checkbox
          label={t('figures.onlyUsed', { count: data?.used ?? 0 })}
          checked={used}
          onChange={({ currentTarget }) => setUsed(currentTarget.checked)}
        />
        <span className={css['count']}>
          {t('figures.count', { count: data?.total ?? 0, shown: wordNumber(data?.total ?? 0, 0, language) })}
        </span>
        <PaneToggle side="end" />
      </div>
      {error !== null && <ErrorNote error={error} />}
      <DataTable
        label={t('figures.changes')}
        rows={rows}
        idOf={idOf}
        columns={columns}
        selection={selection}
        onSelection={setSelection}
        onOpen={({ newer }) => go(cellTarget(newer))}
        onRowKey={(event, { older }) => {
          if (event.key !== 'Enter' || !event.shiftKey) return false;
          go(cellTarget(older));
          return true;
        }}
        lines
        empty={data === undefined ? null : <Empty>{t('figures.noChanges')}</Empty>}
      />
    </Frame>
  );
}

/** A change with both its ends, the newer first. */
function changeOf(chosen: FigureChange | null, language: string): Chosen {
  if (chosen === null) return { id: '', step: null, missing: null, row: null };
  const { newer, older, percent, difference } = chosen;
  const ends = [valueText(newer, language), valueText(older, language)];
  const formula = percent === null ? ends.join(' − ') : `${ends.join(' / ')} − 1`;
  const value =
    percent !== null
      ? `${wordSigned(percent, 1, language)} %`
      : difference === null
        ? null
        : wordSigned(difference, 0, language);
  const parts = [newer.id, older.id].map(stepOfFigure);
  return { id: `${newer.id} ${older.id}`, step: { kind: 'derived', formula, value, parts }, missing: null, row: null };
}

const idOf = ({ older }: FigureChange) => String(older.id);
const pairId = ({ newer, older }: { newer: { sourceId: string }; older: { sourceId: string } }) =>
  `${newer.sourceId} ${older.sourceId}`;

/** Two files of which the newer changed the older. */
type FilePair = Output<'figures.changedFiles'>[number];

function pairOption(pair: FilePair, t: Say, language: string) {
  const { newer, older, changed, same } = pair;
  const label = t('figures.filePair', {
    newer: newer.fileName,
    older: older.fileName,
    day: newer.takenOn === null ? '' : dayText(newer.takenOn, language),
    changed: wordNumber(changed, 0, language),
    same: wordNumber(same, 0, language),
  });
  return { value: pairId(pair), label };
}
