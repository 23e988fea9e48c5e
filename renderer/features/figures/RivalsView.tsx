import { NumberInput, VisuallyHidden } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { Contradiction } from '../../../shared/contract/rivals';
import { wordNumber, wordSigned } from '../../../shared/figures/wording';
import { useAct, useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { Segmented } from '../../ui/Segmented';
import { nothingChosen } from '../../ui/table-selection';
import { cellTarget } from '../../trail/cell-target';
import { figureLabel, signedText } from './figure-words';
import css from './figures.module.css';
import { RivalsPane } from './RivalsPane';
import { valueText } from './table-columns';

interface RivalsViewProps {
  tabs: ReactNode;
  /** The figure whose rivals are asked for; null: that of the line chosen. */
  figureId: number | null;
}

/** The largest contradictions of the store: two numbers for one thing, and why they may differ. */
export function RivalsView({ tabs, figureId }: RivalsViewProps) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [kind, setKind] = useState<'rivals' | 'mirror'>('rivals');
  const [order, setOrder] = useState<'size' | 'relative'>('size');
  const [selection, setSelection] = useState(nothingChosen);
  const { data, error } = useAnswer('figures.contradictions', { kind, order, limit: 500 }, { keepBefore: true });
  const rows = data?.rows ?? [];
  const factor = data?.factor ?? 1;
  const chosen = rows.find((row) => idOf(row) === selection.cursor) ?? null;
  const columns = useMemo<Column<Contradiction>[]>(
    () => [
      {
        id: 'what',
        head: t('figures.what'),
        width: 'minmax(14rem, 1fr)',
        cell: ({ first }) => figureLabel(first, language),
      },
      {
        id: 'first',
        head: t(kind === 'mirror' ? 'figures.asExports' : 'figures.firstNumber'),
        width: '10rem',
        align: 'end',
        cell: ({ first }) => valueText(first, language),
      },
      {
        id: 'second',
        head: t(kind === 'mirror' ? 'figures.asImports' : 'figures.secondNumber'),
        width: '10rem',
        align: 'end',
        cell: ({ second }) => valueText(second, language),
      },
      {
        id: 'difference',
        head: t(kind === 'mirror' ? 'figures.gap' : 'figures.difference'),
        width: '9rem',
        align: 'end',
        cell: ({ difference }) => signedText(difference, t, language),
      },
      {
        id: 'relative',
        // The gap beside it is of what was expected, and one in per cent of the mean might have another sign.
        head: t(kind === 'mirror' ? 'figures.ofExpected' : 'figures.ofMean'),
        width: '7rem',
        align: 'end',
        cell: (pair) => {
          const relative = kind === 'mirror' ? ofExpected(pair, factor) : pair.symmetric;
          return relative === null ? '' : wordSigned(relative, 1, language);
        },
      },
      { id: 'unit', head: t('figures.unit'), width: '5rem', cell: ({ first }) => first.unit ?? '' },
      {
        id: 'sources',
        head: t('figures.sources'),
        width: 'minmax(10rem, 1fr)',
        cell: ({ first, second }) => `${sourceOf(first)} · ${sourceOf(second)}`,
      },
    ],
    [t, language, kind, factor],
  );
  const shown = chosen?.first.id ?? figureId;
  return (
    <Frame
      id="figures.rivals"
      label={t('figures.rivals')}
      end={{ label: t('figures.sideBySide'), content: <RivalsPane figureId={shown} /> }}
    >
      <VisuallyHidden component="h1">{t('figures.rivals')}</VisuallyHidden>
      {tabs}
      <div className={css['tool']}>
        <Segmented
          label={t('figures.rivalKind')}
          options={[
            { value: 'rivals', label: t('figures.otherSources') },
            { value: 'mirror', label: t('figures.otherSide') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Segmented
          label={t('figures.order')}
          options={[
            { value: 'size', label: t('figures.bySize') },
            { value: 'relative', label: t('figures.byRelative') },
          ]}
          value={order}
          onChange={setOrder}
        />
        {kind === 'mirror' && data !== undefined && <Factor key={data.factor} factor={data.factor} />}
        <span className={css['count']}>
          {t('figures.pairs', { count: data?.total ?? 0, shown: wordNumber(data?.total ?? 0, 0, language) })}
        </span>
        <PaneToggle side="end" />
      </div>
      {error !== null && <ErrorNote error={error} />}
      <DataTable
        label={t('figures.rivals')}
        rows={rows}
        idOf={idOf}
        columns={columns}
        selection={selection}
        onSelection={setSelection}
        onOpen={({ first }) => go(cellTarget(first))}
        lines
        empty={
          data === undefined ? null : <Empty>{t(kind === 'mirror' ? 'figures.noMirrors' : 'figures.noRivals')}</Empty>
        }
      />
    </Frame>
  );
}

const idOf = ({ first, second }: Contradiction) => `${first.id} ${second.id}`;

/** The gap in per cent of exports with what is added for carriage; null where there were none. */
function ofExpected({ first, difference }: Contradiction, factor: number): number | null {
  const expected = Math.abs((first.value ?? 0) * factor);
  return expected === 0 ? null : (difference / expected) * 100;
}

function sourceOf({ dataset, fileName, valuation }: Contradiction['first']): string {
  return [dataset ?? fileName, valuation].filter((part) => part !== null).join(', ');
}

/** CIF over FOB, as every comparison of two sides uses it. */
function Factor({ factor }: { factor: number }) {
  const t = useText();
  const set = useAct('figures.setCifFactor');
  const [typed, setTyped] = useState<number | string>(factor);
  const take = () => {
    const value = Number(typed);
    if (value >= 1 && value <= 2 && value !== factor) void set.run({ factor: value });
    else setTyped(factor);
  };
  return (
    <label className={css['factor']}>
      {t('figures.cifFactor')}
      <NumberInput
        aria-label={t('figures.cifFactor')}
        value={typed}
        min={1}
        max={2}
        step={0.01}
        decimalScale={3}
        hideControls
        onChange={setTyped}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}
