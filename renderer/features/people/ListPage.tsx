import { Textarea } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { LIST_LONGEST, type ListedPerson, type PeopleList } from '../../../shared/contract/people';
import { asAppError, call } from '../../app/bridge';
import { useOffer } from '../../app/offers';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import type { AppError } from '../../../shared/contract/errors';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { focusAtOnce } from '../../ui/focus-at-once';
import { PaneToggle } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { Problem } from '../../ui/Problem';
import { Scroll } from '../../ui/Scroll';
import { ListReview } from './ListReview';
import css from './people.module.css';

/** People out of a pasted list or a file with a table: read, looked at line by line, and taken over in one step. */
export function ListPage() {
  const t = useText();
  const { go } = useNavigation();
  const take = useAct('people.takeList');
  const [text, setText] = useState('');
  const [list, setList] = useState<PeopleList | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [error, setError] = useState<AppError | null>(null);
  const long = text.length > LIST_LONGEST;

  const read = async (given: { text: string } | { path: string }) => {
    setError(null);
    try {
      setList(await call('people.readList', given));
      setLeft(new Set());
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const choose = async () => {
    const [path] = await window.chancery.chooseFiles();
    if (path !== undefined) await read({ path });
  };
  const chosen = (list?.people ?? []).filter((_, at) => !left.has(at));
  const accept = async () => {
    const done = await take.run({ people: chosen, source: list?.source ?? '' });
    if (done === null) return;
    go({ area: 'people' });
    undoToast(t('people.listTaken', { made: done.made, added: done.added }));
  };
  const can = chosen.length > 0 && !take.running;
  useOffer('sources.import', can ? () => void accept() : null);
  useOffer('sources.open', () => void choose());
  const change = (at: number, person: ListedPerson) =>
    setList((now) => (now === null ? null : { ...now, people: now.people.with(at, person) }));
  const toggle = (at: number) =>
    setLeft((now) => new Set(now.has(at) ? [...now].filter((one) => one !== at) : [...now, at]));

  return (
    <>
      <ThingHead title={t('people.fromList')} facts={list === null || list.source === '' ? null : list.source}>
        <Button icon={<IconFolderOpen size={16} stroke={1.5} aria-hidden />} onClick={() => void choose()}>
          {t('people.chooseList')}
        </Button>
        <PaneToggle side="start" />
      </ThingHead>
      <Scroll>
        {error !== null && <ErrorNote error={error} />}
        {list === null ? (
          <div className={css['paste']}>
            <Textarea
              label={t('people.pasteList')}
              description={t('people.pasteHint')}
              autosize
              minRows={12}
              maxRows={24}
              dir="auto"
              value={text}
              error={long ? t('people.listLong', { most: LIST_LONGEST / 1_000_000 }) : null}
              ref={focusAtOnce}
              onChange={({ currentTarget: { value } }) => setText(value)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                event.stopPropagation();
                if (text.trim() !== '' && !long) void read({ text });
              }}
            />
            <p className={css['pasteAct']}>
              <Button
                variant="filled"
                keys="Ctrl+Enter"
                reason={text.trim() === '' ? t('people.nothingPasted') : long ? '' : null}
                onClick={() => void read({ text })}
              >
                {t('people.readIt')}
              </Button>
            </p>
          </div>
        ) : (
          <>
            {list.people.length === 0 && <Problem state="warn" what={t('people.nobodyRead')} />}
            <ListReview list={list} left={left} onToggle={toggle} onChange={change} />
            {list.left.length > 0 && (
              <Problem
                state="info"
                what={t('people.leftOut', { count: list.left.length })}
                where={list.left
                  .slice(0, 8)
                  .map(({ line, words }) => `${line}: ${words}`)
                  .join(' | ')}
              />
            )}
          </>
        )}
      </Scroll>
      {list !== null && (
        <section className={css['act']} aria-label={t('people.fromList')}>
          <Button onClick={() => setList(null)}>{t('people.otherList')}</Button>
          <Button
            variant="filled"
            keys="Ctrl+Enter"
            reason={can ? null : t('people.nobodyChosen')}
            onClick={() => void accept()}
          >
            {t('people.takeList', { count: chosen.length })}
          </Button>
        </section>
      )}
    </>
  );
}
