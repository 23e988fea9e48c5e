import { Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { FoundPoint } from '../../../shared/contract/library';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { focusAtOnce } from '../../ui/focus-at-once';
import { IconButton } from '../../ui/IconButton';
import { Scroll } from '../../ui/Scroll';
import css from './replace.module.css';

/** Words in the whole library and what is to stand for them: every hit is seen before it is replaced, and may be left out. */
export function ReplacePane({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [find, setFind] = useState('');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const sought = { find, matchCase, wholeWord };
  const { data } = useAnswer('library.find', sought, { enabled: find.trim().length > 1, keepBefore: true });
  const replacing = useAct('library.replace');
  const found = find.trim().length > 1 ? data : undefined;
  const chosen = (found?.points ?? []).flatMap(({ id, revision, hits }) => {
    const kept = hits.map(({ key }) => key).filter((key) => !left.has(`${id} ${key}`));
    return kept.length === 0 ? [] : [{ id, revision, hits: kept }];
  });
  const count = chosen.reduce((sum, { hits }) => sum + hits.length, 0);

  const replace = async () => {
    if (count === 0) return;
    const done = await replacing.run({ sought, by, points: chosen });
    if (done === null) return;
    setLeft(new Set());
    undoToast(t('points.replaced', { count: done.count }));
  };
  const toggle = (name: string) => {
    const next = new Set(left);
    if (!next.delete(name)) next.add(name);
    setLeft(next);
  };

  return (
    // Esc from any field inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={css['pane']}
      aria-label={t('points.replace')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void replace();
        }}
      >
        <TextInput
          label={t('points.findWords')}
          value={find}
          dir="auto"
          maxLength={200}
          ref={focusAtOnce}
          onChange={(event) => {
            setFind(event.currentTarget.value);
            setLeft(new Set());
          }}
        />
        <TextInput
          label={t('points.replaceBy')}
          value={by}
          dir="auto"
          maxLength={500}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <div className={css['choices']}>
          <Checkbox
            label={t('points.wholeWord')}
            checked={wholeWord}
            onChange={(event) => setWholeWord(event.currentTarget.checked)}
          />
          <Checkbox
            label={t('points.matchCase')}
            checked={matchCase}
            onChange={(event) => setMatchCase(event.currentTarget.checked)}
          />
        </div>
        <Button type="submit" variant="filled" reason={count === 0 ? t('points.replaceNothing') : null}>
          {t('points.replaceHits', { count })}
        </Button>
        <IconButton
          label={t('points.replaceClose')}
          icon={<IconX size={16} stroke={1.5} aria-hidden />}
          onClick={onClose}
        />
      </form>
      <Scroll>
        {found !== undefined && found.points.length === 0 && <Empty>{t('points.replaceNone')}</Empty>}
        {found?.more && <p className={css['more']}>{t('points.replaceMore', { count: found.hits })}</p>}
        {(found?.points ?? []).map((point) => (
          <Hits key={point.id} point={point} by={by} left={left} onToggle={toggle} />
        ))}
      </Scroll>
    </section>
  );
}

interface HitsProps {
  point: FoundPoint;
  by: string;
  left: ReadonlySet<string>;
  onToggle: (name: string) => void;
}

function Hits({ point: { id, lead, cleared, hits }, by, left, onToggle }: HitsProps) {
  const t = useText();
  return (
    <div className={css['point']}>
      <p className={css['lead']}>
        <bdi>{lead === '' ? t('points.untitled') : lead}</bdi>
        {cleared && <span className={css['lapses']}>{t('points.replaceLapses')}</span>}
      </p>
      {hits.map(({ key, before, found, after }) => {
        const name = `${id} ${key}`;
        return (
          <label key={key} className={css['hit']}>
            <input type="checkbox" checked={!left.has(name)} onChange={() => onToggle(name)} />
            <span dir="auto" className={css['words']}>
              {before}
              <del>{found}</del>
              {by !== '' && <ins>{by}</ins>}
              {after}
            </span>
          </label>
        );
      })}
    </div>
  );
}
