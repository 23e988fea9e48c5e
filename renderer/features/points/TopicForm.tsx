import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TopicRow } from '../../../shared/contract/topics';
import { withBelow } from '../../../shared/points/topic-tree';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { ErrorNote } from '../../ui/ErrorNote';
import { focusAtOnce } from '../../ui/focus-at-once';
import { SearchSelect } from '../../ui/SearchSelect';
import css from './filters.module.css';
import { toggleFacet, useLibrary } from './library-state';

/** What is being changed: `name` is the topic, or for a new one the topic above it; null: at the top. */
export type TopicChange = { kind: 'create'; name: string | null } | { kind: 'rename' | 'move' | 'merge'; name: string };

interface TopicFormProps {
  change: TopicChange;
  topics: readonly TopicRow[];
  onDone: () => void;
}

/** The name of a topic, or where it goes. Enter takes it, Esc leaves all as it was. */
export function TopicForm({ change, topics, onDone }: TopicFormProps) {
  return change.kind === 'create' || change.kind === 'rename' ? (
    <NameForm change={change} onDone={onDone} />
  ) : (
    <PlaceForm change={{ kind: change.kind, name: change.name }} topics={topics} onDone={onDone} />
  );
}

function NameForm({ change, onDone }: Omit<TopicFormProps, 'topics'>) {
  const t = useText();
  const { chosen } = useLibrary();
  const creating = useAct('topics.create', { inline: true });
  const renaming = useAct('topics.rename', { inline: true });
  const [typed, setTyped] = useState(change.kind === 'rename' ? change.name : '');
  const take = async () => {
    const name = typed.trim();
    if (name === '') return;
    if (change.kind === 'rename') {
      if (name !== change.name && (await renaming.run({ name: change.name, to: name })) === null) return;
      if (name !== change.name && chosen.topics.includes(change.name)) {
        toggleFacet('topics', change.name);
        toggleFacet('topics', name);
      }
    } else if ((await creating.run({ name, parent: change.name })) === null) return;
    onDone();
  };
  const trouble = creating.error ?? renaming.error;
  return (
    <div className={css['topicForm']}>
      <TextInput
        aria-label={t('points.topicName')}
        placeholder={t('points.topicName')}
        maxLength={80}
        value={typed}
        dir="auto"
        ref={focusAtOnce}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          creating.clear();
          renaming.clear();
        }}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          else if (event.key === 'Enter') void take();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {trouble && <ErrorNote error={trouble} />}
    </div>
  );
}

interface PlaceFormProps {
  change: { kind: 'move' | 'merge'; name: string };
  topics: readonly TopicRow[];
  onDone: () => void;
}

const top = '\u0000top';

function PlaceForm({ change: { kind, name }, topics, onDone }: PlaceFormProps) {
  const t = useText();
  const moving = useAct('topics.move');
  const merging = useAct('topics.merge');
  const below = new Set(withBelow(topics, name));
  const others = topics.filter((topic) => !below.has(topic.name));
  const options = others.map((topic) => ({ value: topic.name, label: `${'\u2003'.repeat(topic.depth)}${topic.name}` }));
  const take = async (to: string) => {
    if (kind === 'move') await moving.run({ name, parent: to === top ? null : to });
    else if ((await merging.run({ name, into: to })) !== null)
      undoToast(t('points.topicMerged', { topic: name, into: to }));
    onDone();
  };
  return (
    <div className={css['topicForm']}>
      <SearchSelect
        aria-label={t(kind === 'move' ? 'points.topicMove' : 'points.topicMerge')}
        data={kind === 'move' ? [{ value: top, label: t('points.topicTop') }, ...options] : options}
        value={null}
        defaultDropdownOpened
        maxDropdownHeight={320}
        ref={focusAtOnce}
        onChange={(to) => void (to !== null && take(to))}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
    </div>
  );
}
