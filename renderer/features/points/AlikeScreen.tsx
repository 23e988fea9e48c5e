import { useState } from 'react';
import type { AlikePair } from '../../../shared/contract/alike-points';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { PaneHead, ThingHead } from '../../ui/heads';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import { Waiting } from '../../ui/Waiting';
import css from './alike.module.css';
import { AlikeSides } from './AlikeSides';

const nameOf = ({ a, b }: AlikePair) => `${a.id} ${b.id}`;

/** Points that look alike, pair by pair: side by side, and made one or told apart. */
export function AlikeScreen() {
  const t = useText();
  const { go } = useNavigation();
  const { data, error } = useAnswer('library.alike', {}, { keepBefore: true });
  const merging = useAct('library.merge');
  const parting = useAct('library.apart');
  const [chosen, setChosen] = useState<string | null>(null);
  // All are compared anew after each act; until then what is settled stays out of sight.
  const [settled, setSettled] = useState<{ of: typeof data; names: ReadonlySet<string> }>({
    of: data,
    names: new Set(),
  });
  const gone = settled.of === data ? settled.names : null;
  const pairs = (data?.pairs ?? []).filter((one) => gone?.has(nameOf(one)) !== true);
  const pair = pairs.find((one) => nameOf(one) === chosen) ?? pairs[0] ?? null;
  const at = pair === null ? -1 : pairs.indexOf(pair);
  const goOn = (by: (one: AlikePair) => boolean) => {
    const names = pairs.filter(by).map(nameOf);
    setSettled({ of: data, names: new Set([...(gone ?? []), ...names]) });
    const next = pairs[at + 1] ?? pairs[at - 1];
    setChosen(next === undefined ? null : nameOf(next));
  };
  const merge = async (keep: AlikePair['a'], drop: AlikePair['a']) => {
    if ((await merging.run({ keep: keep.id, drop: drop.id })) === null) return;
    goOn(({ a, b }) => a.id === drop.id || b.id === drop.id);
    undoToast(t('library.merged'));
  };
  const apart = async (which: AlikePair) => {
    if ((await parting.run({ a: which.a.id, b: which.b.id })) === null) return;
    goOn((one) => nameOf(one) === nameOf(which));
    undoToast(t('library.parted'));
  };
  const list = (
    <>
      <PaneHead
        title={t('library.alike')}
        count={data === undefined ? null : `${pairs.length}${data.more ? '+' : ''}`}
      />
      <Scroll>
        <RowList
          label={t('library.alike')}
          rows={pairs}
          idOf={nameOf}
          selected={pair === null ? null : nameOf(pair)}
          onSelect={setChosen}
        >
          {({ a, likeness }) => (
            <>
              <bdi className={css['lead']} dir={a.dir} lang={a.language} title={a.lead}>
                {a.lead === '' ? t('points.untitled') : a.lead}
              </bdi>
              <span className={css['likeness']}>{Math.round(likeness * 100)} %</span>
            </>
          )}
        </RowList>
      </Scroll>
    </>
  );
  return (
    <Frame id="alike" label={t('library.alike')} start={{ label: t('library.alike'), content: list }}>
      <ThingHead title={t('library.alike')} facts={data?.more ? t('library.alikeMore', { count: pairs.length }) : null}>
        <PaneToggle side="start" />
        {pair !== null && <Button onClick={() => void apart(pair)}>{t('library.apart')}</Button>}
        <Button onClick={() => go({ area: 'points' })}>{t('library.toLibrary')}</Button>
      </ThingHead>
      {error !== null && <ErrorNote error={error} />}
      {data === undefined && error === null && <Waiting>{t('library.comparing')}</Waiting>}
      {data !== undefined && pair === null && <Empty>{t('library.noneAlike')}</Empty>}
      {pair !== null && <AlikeSides key={nameOf(pair)} pair={pair} onKeep={(keep, drop) => void merge(keep, drop)} />}
    </Frame>
  );
}
