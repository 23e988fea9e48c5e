import type { AlikePair } from '../../../shared/contract/alike-points';
import type { Output } from '../../../shared/contract/contract';
import { highest } from '../../../shared/marking/scheme';
import { textDiff } from '../../../shared/document/text-diff';
import { useOnScreen } from '../../app/on-screen';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { ClearanceMark } from '../../ui/ClearanceMark';
import { DiffText } from '../../ui/DiffText';
import { MarkingTag, useScheme } from '../../ui/MarkingTag';
import { Scroll } from '../../ui/Scroll';
import css from './alike.module.css';
import { kindWords, savedWords } from './point-words';

interface AlikeSidesProps {
  pair: AlikePair;
  onKeep: (keep: AlikePair['a'], drop: AlikePair['a']) => void;
}

/** Two points side by side: what one has and the other has not is marked on each side. */
export function AlikeSides({ pair: { a, b }, onKeep }: AlikeSidesProps) {
  const one = useAnswer('points.get', { id: a.id }).data ?? null;
  const other = useAnswer('points.get', { id: b.id }).data ?? null;
  const scheme = useScheme();
  const marking =
    scheme === null || one === null || other === null
      ? null
      : highest(scheme, [one.point.marking, other.point.marking]);
  useOnScreen({ marking, facts: [] });
  if (one === null || other === null) return null;
  return (
    <Scroll>
      <div className={css['sides']}>
        <Side place={1} data={one} against={other} onKeep={() => onKeep(a, b)} />
        <Side place={2} data={other} against={one} onKeep={() => onKeep(b, a)} />
      </div>
    </Scroll>
  );
}

interface SideProps {
  /** Which of the two it is: both may be of one minute. */
  place: 1 | 2;
  data: Output<'points.get'>;
  against: Output<'points.get'>;
  onKeep: () => void;
}

function Side({ place, data: { point, state }, against, onKeep }: SideProps) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  // What the other side has alone is told there.
  const own = (before: typeof point.body, after: typeof point.body) =>
    textDiff(before, after).flatMap((one) =>
      one.mark === 'removed' ? [] : [{ ...one, runs: one.runs.filter(({ kind }) => kind !== 'removed') }],
    );
  const title = point.lead.content.length === 0 ? t('points.untitled') : null;
  return (
    <section
      className={css['side']}
      aria-label={t('library.oneOfTwo', { moment: momentText(point.created, language), place })}
    >
      <Button onClick={onKeep}>{t('library.keepThis')}</Button>
      <p className={css['facts']}>
        <span>{t(kindWords[point.kind])}</span>
        <MarkingTag level={point.marking} />
        <ClearanceMark state={state.clearance} since={state.since} />
        <span>{t('library.usedCount', { count: state.usedIn.length })}</span>
      </p>
      <p className={css['facts']}>
        {savedWords(point, t, language)}
        <Button variant="link" small onClick={() => go({ area: 'points', id: point.id })}>
          {t('library.openPoint')}
        </Button>
      </p>
      {point.theirPoint !== '' && (
        <p className={css['theirs']} dir="auto">
          {point.theirPoint}
        </p>
      )}
      <div className={css['sideLead']}>
        {title ?? <DiffText blocks={own([against.point.lead], [point.lead])} lang={point.language} />}
      </div>
      <DiffText blocks={own(against.point.body, point.body)} lang={point.language} />
      <p className={css['facts']}>{[...point.topics].join(', ')}</p>
    </section>
  );
}
