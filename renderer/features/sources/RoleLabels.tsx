import { Popover, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Correction } from '../../../shared/tables/proposal';
import { columnName } from '../../../shared/figures/figure';
import { useText, type Say } from '../../app/texts/texts';
import { ColumnEditor } from './ColumnEditor';
import css from './sheet.module.css';
import { gap, type ColumnRun, type Layout } from './sheet-columns';

interface RoleLabelsProps {
  runs: readonly ColumnRun[];
  layout: Layout;
  onCorrect: ((corrections: readonly Correction[]) => void) | null;
}

/** Over the columns, what each is to the import; a click or Enter chooses something else. */
export function RoleLabels({ runs, layout, onCorrect }: RoleLabelsProps) {
  const t = useText();
  const { cols, widths, starts, headWidth, key } = layout;
  const pinned = headWidth + (key === null ? 0 : (widths[key - 1] ?? 0)) + 8;
  const drawn = runs.flatMap((run) => {
    const own = cols.filter(({ col }) => col >= run.from && col <= run.to).map(({ col }) => col);
    const [first] = own;
    const last = own.at(-1);
    return first === undefined || last === undefined ? [] : [{ run, first, last }];
  });
  return (
    <div role="row" className={css['roles']}>
      <span role="columnheader" className={css['corner']} style={{ inlineSize: headWidth }}>
        <VisuallyHidden>{t('sources.understood')}</VisuallyHidden>
      </span>
      {drawn.map(({ run, first, last }, index) => (
        <span
          key={run.from}
          role="columnheader"
          className={css['roleCell']}
          data-key={first === key || undefined}
          style={{
            inlineSize: gap(first - 1, last + 1, starts),
            marginInlineStart: gap(drawn[index - 1]?.last ?? 0, first, starts),
            insetInlineStart: first === key ? headWidth : undefined,
          }}
        >
          <RoleLabel run={run} onCorrect={onCorrect} pinned={key === null || first > key ? pinned : null} />
        </span>
      ))}
    </div>
  );
}

interface RoleLabelProps extends Pick<RoleLabelsProps, 'onCorrect'> {
  run: ColumnRun;
  /** Where a long label stays in view, from the start of the sheet; null: it moves with its columns. */
  pinned: number | null;
}

function RoleLabel({ run, onCorrect, pinned }: RoleLabelProps) {
  const t = useText();
  const label = labelOf(run, t);
  if (onCorrect === null) {
    return (
      <span className={css['role']} data-ignored={run.role === 'ignore' || undefined} title={label}>
        <span className={css['roleText']} style={{ insetInlineStart: pinned ?? undefined }}>
          {label}
        </span>
      </span>
    );
  }
  const named = t('sources.roleOf', { column: columnName(run.from), role: label });
  return (
    <Popover
      position="bottom-start"
      width={run.role === 'value' ? 448 : 256}
      // On a small screen it ends where the window does, and is scrolled.
      middlewares={{ size: { padding: 8 } }}
      trapFocus
      returnFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className={css['role']}
          data-ignored={run.role === 'ignore' || undefined}
          aria-label={named}
          title={label}
        >
          <span className={css['roleText']} style={{ insetInlineStart: pinned ?? undefined }}>
            {label}
          </span>
          <IconChevronDown size={12} stroke={1.5} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} className={css['roleEditor']}>
        <ColumnEditor table={run.table} columns={run.columns} onCorrect={onCorrect} floating />
      </Popover.Dropdown>
    </Popover>
  );
}

function labelOf({ role, from, to, first, last }: ColumnRun, t: Say): string {
  const what = t(`sources.role-${role}`);
  if (from === to) return what;
  return role === 'value' ? t('sources.across', { first, last }) : t('sources.run', { what, count: to - from + 1 });
}
