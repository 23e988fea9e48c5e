import type { Output } from '../../../shared/contract/contract';
import type { PersonLine } from '../../../shared/contract/people';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { PlaceMark } from '../../app/PlaceMark';
import { PaneToggle } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { Problem } from '../../ui/Problem';
import { Scroll } from '../../ui/Scroll';
import css from './people.module.css';

type Pair = Output<'people.alike'>[number];

/** Others who may be this person under another spelling: made one, or told apart for good. */
export function AlikeTo({ id }: { id: string }) {
  const pairs = useAnswer('people.alike', { of: id }).data ?? [];
  return pairs.map((pair) => <PairLine key={pair.b.id} pair={pair} />);
}

/** All pairs of the store who may be one. */
export function AlikePage() {
  const t = useText();
  const pairs = useAnswer('people.alike', { of: null });
  if (pairs.error !== null) return <ErrorNote error={pairs.error} />;
  return (
    <>
      <ThingHead title={t('people.alike')} facts={t('people.pairs', { count: pairs.data?.length ?? 0 })}>
        <PaneToggle side="start" />
      </ThingHead>
      <Scroll>
        {pairs.data?.length === 0 && <Empty>{t('people.noneAlike')}</Empty>}
        {pairs.data?.map((pair) => (
          <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} both />
        ))}
      </Scroll>
    </>
  );
}

function PairLine({ pair: { a, b }, both = false }: { pair: Pair; both?: boolean }) {
  const t = useText();
  const { go, target } = useNavigation();
  const merge = useAct('people.merge');
  const apart = useAct('people.apart');
  const join = async () => {
    if ((await merge.run({ keep: a.id, drop: b.id })) === null) return;
    if (target.area === 'people' && target.id === b.id) go({ area: 'people', id: a.id });
    undoToast(t('people.merged', { title: a.name }));
  };
  const part = async () => {
    if ((await apart.run({ a: a.id, b: b.id })) !== null) undoToast(t('people.parted'));
  };
  const open = (id: string) => go({ area: 'people', id });
  return (
    <Problem
      state="info"
      what={
        both ? (
          <span className={css['pair']}>
            <Who person={a} onOpen={open} /> {t('people.and')} <Who person={b} onOpen={open} />
          </span>
        ) : (
          <span className={css['pair']}>
            {t('people.mayBe')} <Who person={b} onOpen={open} />
          </span>
        )
      }
    >
      <Button small aria-label={t('people.mergeOf', { a: a.name, b: b.name })} onClick={() => void join()}>
        {t('people.merge')}
      </Button>{' '}
      <Button
        small
        variant="quiet"
        aria-label={t('people.apartOf', { a: a.name, b: b.name })}
        onClick={() => void part()}
      >
        {t('people.apart')}
      </Button>
    </Problem>
  );
}

function Who({ person, onOpen }: { person: PersonLine; onOpen: (id: string) => void }) {
  return (
    <>
      {person.place !== null && <PlaceMark place={person.place} />}
      <Button variant="link" onClick={() => onOpen(person.id)}>
        <bdi>{person.name}</bdi>
      </Button>
      {person.office !== '' && <span className={css['quiet']}>{person.office}</span>}
    </>
  );
}
