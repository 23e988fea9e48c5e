import { VisuallyHidden } from '@mantine/core';
import { columnName } from '../../../shared/figures/figure';
import { useText } from '../../app/texts/texts';
import css from './sheet.module.css';
import { gap } from './sheet-columns';
import type { Layout } from './sheet-columns';

/** The letters over the columns that are drawn. */
export function ColumnLetters({ layout, hidden }: { layout: Layout; hidden: ReadonlySet<number> }) {
  const t = useText();
  const { cols, widths, starts, headWidth, key } = layout;
  return (
    <div role="row" className={css['letters']}>
      <span role="columnheader" className={css['corner']} style={{ inlineSize: headWidth }}>
        <VisuallyHidden>{t('sources.theSheet')}</VisuallyHidden>
      </span>
      {cols.map(({ col, before }) => (
        <span
          key={col}
          role="columnheader"
          aria-colindex={col}
          className={css['letter']}
          data-key={col === key || undefined}
          data-hidden={hidden.has(col) || undefined}
          title={hidden.has(col) ? t('sources.hiddenColumn') : undefined}
          style={{
            inlineSize: widths[col - 1],
            marginInlineStart: gap(before, col, starts),
            insetInlineStart: col === key ? headWidth : undefined,
          }}
        >
          {columnName(col)}
        </span>
      ))}
    </div>
  );
}
