import { IconChevronRight } from '@tabler/icons-react';
import type { TopicRow } from '../../../shared/contract/topics';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { MenuButton } from '../../ui/MenuButton';
import css from './filters.module.css';
import { toggleFacet, useLibrary } from './library-state';
import type { TopicChange } from './TopicForm';

interface TopicLineProps {
  topic: TopicRow;
  /** Whether topics stand below it, and whether they are out of sight. */
  parent: boolean;
  folded: boolean;
  onFold: () => void;
  onChange: (change: TopicChange) => void;
}

/** One topic: chosen for the list with its box, changed with its menu. */
export function TopicLine({ topic: { name, depth, count }, parent, folded, onFold, onChange }: TopicLineProps) {
  const t = useText();
  const { chosen } = useLibrary();
  const deleting = useAct('topics.delete');
  const remove = async () => {
    if ((await deleting.run({ name })) === null) return;
    if (chosen.topics.includes(name)) toggleFacet('topics', name);
    undoToast(t('points.topicDeleted', { topic: name }));
  };
  return (
    <div className={css['topic']} data-chosen={chosen.topics.includes(name) || undefined}>
      {parent ? (
        <button
          type="button"
          className={css['twist']}
          aria-expanded={!folded}
          aria-label={t('points.topicFold', { topic: name })}
          style={{ marginInlineStart: `${depth * 14}px` }}
          onClick={onFold}
        >
          <IconChevronRight size={14} stroke={1.5} className="flip" data-open={!folded || undefined} aria-hidden />
        </button>
      ) : (
        <span className={css['twist']} style={{ marginInlineStart: `${depth * 14}px` }} />
      )}
      <label className={css['topicValue']}>
        <input
          type="checkbox"
          className={css['box']}
          checked={chosen.topics.includes(name)}
          onChange={() => toggleFacet('topics', name)}
        />
        <bdi className={css['words']} title={name}>
          {name}
        </bdi>
        <span className={css['count']}>{count}</span>
      </label>
      <MenuButton
        dots
        returnFocus={false}
        label={t('points.topicMenu', { topic: name })}
        items={[
          { id: 'below', label: t('points.topicBelow'), run: () => onChange({ kind: 'create', name }) },
          { id: 'rename', label: t('points.topicRename'), run: () => onChange({ kind: 'rename', name }) },
          { id: 'move', label: t('points.topicMove'), run: () => onChange({ kind: 'move', name }) },
          { id: 'merge', label: t('points.topicMerge'), run: () => onChange({ kind: 'merge', name }) },
          { id: 'delete', label: t('points.topicDelete'), separated: true, run: () => void remove() },
        ]}
      />
    </div>
  );
}
