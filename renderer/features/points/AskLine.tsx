import { useEffect, useRef, useState } from 'react';
import type { Ask, Clearance } from '../../../shared/contract/points';
import { useAct } from '../../app/queries';
import { dayText, today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { ClearanceMark } from '../../ui/ClearanceMark';
import { MenuButton } from '../../ui/MenuButton';
import type { ShowBelow } from './below';
import css from './inspector.module.css';
import { answerWords, valuesOf } from './point-words';
import { WhyForm } from './WhyForm';

type Answer = NonNullable<Ask['answer']>;

const marks: Readonly<Record<Answer, Clearance>> = {
  ok: 'cleared',
  'ok-with-edits': 'cleared',
  'info-only': 'draft',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

interface AskLineProps {
  pointId: string;
  ask: Ask;
  /** The words are others than those that it answered for. */
  changed: boolean;
  /** They differ in no word, number or name. */
  keepable: boolean;
  onShow: ShowBelow;
}

/** One office that was asked: what it said and when, whether that still holds, and what it may say next. */
export function AskLine({ pointId, ask, changed, keepable, onShow }: AskLineProps) {
  const t = useText();
  const answering = useAct('points.answer');
  const asking = useAct('points.ask');
  const [why, setWhy] = useState<'refused' | 'withdrawn' | null>(null);
  const { id: askId, office, person } = ask;
  const { line, gave } = useAnswerGiven(ask);
  const who = person === '' ? office : `${office}, ${person}`;
  const give = (answer: Answer, reason = '') => {
    gave();
    void answering.run({ id: pointId, askId, answer, why: reason }).then(() => setWhy(null));
  };
  const begin: Record<Answer, () => void> = {
    ok: () => give('ok'),
    'ok-with-edits': () => onShow({ kind: 'edits', askId }),
    'info-only': () => give('info-only'),
    refused: () => setWhy('refused'),
    withdrawn: () => setWhy('withdrawn'),
  };
  const asksMore = new Set<Answer>(['ok-with-edits', 'refused', 'withdrawn']);
  const again = () => void asking.run({ id: pointId, office, person, due: null });
  const state = ask.answer === null ? 'in-clearance' : changed ? 'lapsed' : marks[ask.answer];
  return (
    <li ref={line} className={css['askLine']}>
      <div className={css['ask']}>
        <ClearanceMark state={state} shapeOnly />
        <span className={css['who']} title={who}>
          {who}
        </span>
        <When ask={ask} />
        <MenuButton
          small
          dots={ask.answer !== null}
          returnFocus={false}
          label={ask.answer === null ? t('points.answer') : t('points.changeAnswer', { office })}
          items={[
            ...valuesOf(answerWords).map((value) => ({
              id: value,
              label: asksMore.has(value)
                ? t('library.answerMore', { answer: t(answerWords[value]) })
                : t(answerWords[value]),
              run: begin[value],
            })),
            ...(ask.answer === null
              ? []
              : [{ id: 'again', label: t('library.askAgain'), separated: true, run: again }]),
          ]}
        />
      </div>
      {why !== null && <WhyForm onTake={(reason) => give(why, reason)} onLeave={() => setWhy(null)} />}
      <Notes pointId={pointId} ask={ask} changed={changed} keepable={keepable} onShow={onShow} />
    </li>
  );
}

/** The button that took an answer makes way for the one that changes it: who answered by the keyboard goes on from there. */
function useAnswerGiven({ answer, answeredAt }: Ask) {
  const line = useRef<HTMLLIElement>(null);
  const given = useRef(false);
  useEffect(() => {
    const at = document.activeElement;
    // Nowhere, or in the menu that is closing: who has gone elsewhere meanwhile stays there.
    const left = at === document.body || at?.closest('[role="menu"]') !== null;
    if (given.current && left) line.current?.querySelector('button')?.focus();
    given.current = false;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change of them is the answer that is waited for
  }, [answer, answeredAt]);
  return { line, gave: () => (given.current = true) };
}

function When({ ask: { answer, answeredAt, askedAt, due } }: { ask: Ask }) {
  const t = useText();
  const language = useLanguage();
  const day = (iso: string) => dayText(iso, language, 'short');
  if (answer !== null && answeredAt !== null)
    return (
      <span className={css['when']}>
        {t('points.answered', { day: day(answeredAt), answer: t(answerWords[answer]) })}
      </span>
    );
  if (due === null) return <span className={css['when']}>{t('points.asked', { day: day(askedAt) })}</span>;
  // What is overdue stands in a line of its own.
  if (isLate({ answer, due })) return null;
  return <span className={css['when']}>{t('points.dueOn', { day: day(due) })}</span>;
}

function isLate({ answer, due }: Pick<Ask, 'answer' | 'due'>): boolean {
  return answer === null && due !== null && due < today();
}

/** What goes with an answer: why, what was edited, what became of it since. */
function Notes({ pointId, ask, changed, keepable, onShow }: AskLineProps) {
  const t = useText();
  const language = useLanguage();
  const keeping = useAct('points.keepAnswer');
  const { id: askId, office, answer, revision, why = '', kept = [] } = ask;
  const last = kept.at(-1);
  const edited = answer === 'ok-with-edits' && revision !== null;
  const late = isLate(ask);
  if (why === '' && last === undefined && !edited && !changed && !late) return null;
  const keep = async () => {
    if ((await keeping.run({ id: pointId, askId })) !== null) undoToast(t('library.kept', { office }));
  };
  return (
    <p className={css['askNotes']}>
      {late && ask.due !== null && (
        <span className={css['over']}>
          {t('points.dueOn', { day: dayText(ask.due, language, 'short') })}, {t('library.overdue')}
        </span>
      )}
      {why !== '' && <span dir="auto">{why}</span>}
      {last !== undefined && !changed && (
        <span>{t('library.keptBy', { name: last.by, day: dayText(last.at, language, 'short') })}</span>
      )}
      {edited && (
        <Button variant="link" small onClick={() => onShow({ kind: 'compare', from: null, to: revision })}>
          {t('library.theirEdits')}
        </Button>
      )}
      {changed && (
        <>
          <span className={css['over']}>{t('library.changedSince')}</span>
          <Button variant="link" small onClick={() => onShow({ kind: 'compare', from: revision, to: null })}>
            {t('library.whatChanged')}
          </Button>
        </>
      )}
      {changed && keepable && (
        <Button variant="link" small title={t('library.keepAnswerTitle', { office })} onClick={() => void keep()}>
          {t('library.keepAnswer')}
        </Button>
      )}
    </p>
  );
}
