import { Checkbox, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { PivotDimension, PivotTable } from '../../../shared/contract/figure-pivots';
import { pivotDimension } from '../../../shared/contract/figure-pivots';
import type { Scaled } from '../../../shared/figures/scale';
import { wordMeasure } from '../../../shared/sentences/figure-labels';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import css from './figures.module.css';
import { dimensionLabels, dimensions } from './filter-state';
import type { PivotOrder } from './use-pivot';

interface RowsMenuProps {
  rows: readonly PivotDimension[];
  onRows: (rows: readonly PivotDimension[]) => void;
}

interface PivotToolsProps extends RowsMenuProps {
  order: PivotOrder;
  onOrder: (order: PivotOrder) => void;
  data: PivotTable | undefined;
  scale: Scaled;
}

/** What stands in the rows of a pivot and in which order, in what its numbers are, and how many rows there are. */
export function PivotTools({ rows, onRows, order, onOrder, data, scale }: PivotToolsProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={css['tool']}>
      <RowsMenu rows={rows} onRows={onRows} />
      <Segmented
        label={t('figures.order')}
        options={[
          { value: 'name', label: t('figures.byName') },
          { value: 'value', label: t('figures.byValue') },
        ]}
        value={order}
        onChange={onOrder}
      />
      {data !== undefined && data.unit !== null && (
        <span className={css['quiet']}>
          {[
            t('figures.head', { scale: t(scaleText(scale)), unit: data.unit }).trim(),
            data.measure === null ? '' : wordMeasure(data.measure, language).toLowerCase(),
          ].join(', ')}
        </span>
      )}
      <span className={css['count']}>{t('figures.pivotRows', { count: data?.total ?? 0 })}</span>
    </div>
  );
}

function scaleText({ word }: Scaled) {
  return word === '' ? 'figures.ones' : (`figures.${word}` as const);
}

/** Which dimensions stand in the rows. */
function RowsMenu({ rows, onRows }: RowsMenuProps) {
  const t = useText();
  const toggle = (by: PivotDimension) => {
    const next = rows.includes(by) ? rows.filter((one) => one !== by) : [...rows, by];
    if (next.length > 0 && next.length <= 4) onRows(dimensions.flatMap((one) => next.filter((by) => by === one)));
  };
  return (
    <Menu position="bottom-start" withinPortal closeOnItemClick={false}>
      <Menu.Target>
        <Button>
          {t('figures.rowsAre', { rows: rows.map((by) => t(dimensionLabels[by])).join(', ') })}
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {pivotDimension.options.map((by) => (
          <Menu.Item
            key={by}
            leftSection={
              <Checkbox checked={rows.includes(by)} readOnly tabIndex={-1} aria-label={t('figures.shown')} />
            }
            onClick={() => toggle(by)}
          >
            {t(dimensionLabels[by])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
