import { Select } from '@mantine/core';
import type { RefObject } from 'react';
import type { Input } from '../../../shared/contract/contract';
import { useText } from '../../app/texts/texts';
import { PaneToggle } from '../../ui/Frame';
import { SearchBox } from '../../ui/SearchBox';
import { Segmented } from '../../ui/Segmented';
import { ColumnMenu } from './ColumnMenu';
import { ExportMenu } from './ExportMenu';
import css from './figures.module.css';
import { dimensionLabels, dimensions } from './filter-state';
import type { TableState } from './kept-table';
import type { FigureColumnView } from './table-columns';

interface FigureToolsProps {
  state: TableState;
  change: (to: Partial<TableState>) => void;
  /** What is asked for, as it would be exported. */
  asked: Pick<Input<'figures.page'>, 'filter' | 'sort'>;
  columns: readonly FigureColumnView[];
  /** The lines below, which Down goes to. */
  box: RefObject<HTMLDivElement | null>;
}

/** Searches the figures, and says how they stand: as a list, in groups, by year. */
export function FigureTools({ state, change, asked, columns, box }: FigureToolsProps) {
  const t = useText();
  return (
    <div className={css['tool']}>
      <PaneToggle side="start" />
      <div className={css['search']}>
        <SearchBox
          label={t('figures.search')}
          value={state.text}
          onChange={(text) => change({ text, cursor: 0 })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            box.current?.focus();
          }}
        />
      </div>
      <Segmented
        label={t('figures.mode')}
        options={[
          { value: 'list', label: t('figures.modeList') },
          { value: 'pivot', label: t('figures.modePivot') },
        ]}
        value={state.mode}
        onChange={(mode) => change({ mode })}
      />
      {state.mode === 'list' && (
        <>
          <Select
            className={css['groupBy'] ?? ''}
            aria-label={t('figures.groupBy')}
            placeholder={t('figures.groupBy')}
            clearable
            data={dimensions.map((value) => ({ value, label: t(dimensionLabels[value]) }))}
            value={state.group}
            onChange={(value) =>
              change({ group: dimensions.find((one) => one === value) ?? null, open: [], cursor: 0 })
            }
          />
          <ColumnMenu columns={columns} />
          <ExportMenu {...asked} />
        </>
      )}
      <span className={css['toolEnd']}>
        <PaneToggle side="end" />
      </span>
    </div>
  );
}
