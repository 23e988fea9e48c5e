import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { FigureDimension } from '../../../shared/contract/figures';
import { wordNumber } from '../../../shared/figures/wording';
import { useLanguage, useText } from '../../app/texts/texts';
import table from '../../ui/DataTable.module.css';
import css from './figures.module.css';
import { wordValue } from './filter-state';
import type { Lines } from './PageRows';
import type { Stretch } from './table-layout';

interface GroupLineProps extends Lines {
  group: Extract<Stretch, { kind: 'group' }>;
  by: FigureDimension;
  item: VirtualItem;
  onToggle: () => void;
}

/** The head of a group: what its figures have in common, and how many they are. */
export function GroupLine({ group, by, item, onToggle, name, cursor, isChosen, onCursor }: GroupLineProps) {
  const t = useText();
  const language = useLanguage();
  const Sign = group.open ? IconChevronDown : IconChevronRight;
  return (
    <div role="rowgroup">
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys */}
      <div
        id={`${name}-${item.index}`}
        role="row"
        aria-rowindex={item.index + 2}
        aria-expanded={group.open}
        aria-selected={isChosen(item.index)}
        className={`${table['row']} ${css['groupLine']}`}
        data-cursor={item.index === cursor || undefined}
        style={{ gridTemplateColumns: '1fr', transform: `translateY(${item.start}px)` }}
        onClick={(event) => {
          onCursor(item.index, event.shiftKey);
          if (!event.shiftKey) onToggle();
        }}
      >
        <div role="gridcell" className={table['cell']}>
          <Sign size={14} stroke={1.5} aria-hidden className={css['groupSign']} />
          {wordValue(by, group.value, group.name, t, language)}{' '}
          <span className={css['quiet']}>{wordNumber(group.figures, 0, language)}</span>
        </div>
      </div>
    </div>
  );
}
