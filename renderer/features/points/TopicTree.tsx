import { IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { IconButton } from '../../ui/IconButton';
import css from './filters.module.css';
import { clearFacet, useLibrary } from './library-state';
import { TopicForm, type TopicChange } from './TopicForm';
import { TopicLine } from './TopicLine';

/** The desk's topics: what the library is narrowed by, each with those below it, and where the tree is edited. */
export function TopicTree() {
  const t = useText();
  const { chosen } = useLibrary();
  const { data: topics = [] } = useAnswer('topics.list', {}, { keepBefore: true });
  const [shown, setShown] = useState(true);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [change, setChange] = useState<TopicChange | null>(null);
  // A name that is still being saved must not close what was begun after it.
  const done = (ended: TopicChange) => setChange((current) => (current === ended ? null : current));
  const title = t('points.topic');
  const hidden = hiddenBelow(topics, folded);
  const toggle = (name: string) => {
    const next = new Set(folded);
    if (!next.delete(name)) next.add(name);
    setFolded(next);
  };
  return (
    <section className={css['section']} aria-label={t('points.topics')}>
      <div className={css['head']}>
        <button type="button" className={css['fold']} aria-expanded={shown} onClick={() => setShown(!shown)}>
          <IconChevronRight size={14} stroke={1.5} className="flip" data-open={shown || undefined} aria-hidden />
          <h3 className={css['title']}>{title}</h3>
        </button>
        {chosen.topics.length > 0 && (
          <Button
            variant="link"
            small
            onClick={() => clearFacet('topics')}
            aria-label={t('points.clearFilter', { title })}
          >
            {t('ui.clear')}
          </Button>
        )}
        <IconButton
          label={t('points.newTopic')}
          icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => {
            setShown(true);
            setChange({ kind: 'create', name: null });
          }}
        />
      </div>
      {shown && change?.name === null && <TopicForm change={change} topics={topics} onDone={() => done(change)} />}
      {shown && topics.length === 0 && change === null && <Empty>{t('points.noTopic')}</Empty>}
      {shown &&
        topics.map((topic, index) =>
          hidden.has(topic.name) ? null : (
            <div key={topic.name}>
              <TopicLine
                topic={topic}
                folded={folded.has(topic.name)}
                parent={(topics[index + 1]?.depth ?? 0) > topic.depth}
                onFold={() => toggle(topic.name)}
                onChange={setChange}
              />
              {change?.name === topic.name && <TopicForm change={change} topics={topics} onDone={() => done(change)} />}
            </div>
          ),
        )}
    </section>
  );
}

/** The topics that stand below a folded one. */
function hiddenBelow(
  topics: readonly { name: string; parent: string | null }[],
  folded: ReadonlySet<string>,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { name, parent } of topics)
    if (parent !== null && (folded.has(parent) || hidden.has(parent))) hidden.add(name);
  return hidden;
}
