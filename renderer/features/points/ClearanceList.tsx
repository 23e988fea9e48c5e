import type { Ask, Clearance, Point } from '../../../shared/contract/points';
import { lastOfEachOffice } from '../../../shared/points/clearance';
import { useAct } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { ClearanceMark } from '../../ui/ClearanceMark';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import { MenuButton } from '../../ui/MenuButton';
import { AskButton } from './AskButton';
import css from './inspector.module.css';
import { answerWords, valuesOf } from './point-words';

/** Who was asked to clear the words, and what they said. */
export function ClearanceList({ point }: { point: Point }) {
  const t = useText();
  const asks = lastOfEachOffice(point.asks);
  return (
    <section aria-label={t('points.clearance')} className={css['section']}>
      <SectionHead title={t('points.clearance')}>
        <AskButton pointId={point.id} label={t('points.askOffice')} variant="link" />
      </SectionHead>
      {asks.length === 0 ? (
        <Empty>{t('points.nobodyAsked')}</Empty>
      ) : (
        <ul>
          {asks.map((ask) => (
            <AskLine key={ask.id} pointId={point.id} ask={ask} />
          ))}
        </ul>
      )}
    </section>
  );
}

const marks: Readonly<Record<NonNullable<Ask['answer']>, Clearance>> = {
  ok: 'cleared',
  'ok-with-edits': 'cleared',
  'info-only': 'draft',
  withdrawn: 'withdrawn',
};

function AskLine({ pointId, ask }: { pointId: string; ask: Ask }) {
  const t = useText();
  const language = useLanguage();
  const answer = useAct('points.answer');
  const who = ask.person === '' ? ask.office : `${ask.office}, ${ask.person}`;
  return (
    <li className={css['ask']}>
      <ClearanceMark state={ask.answer === null ? 'in-clearance' : marks[ask.answer]} shapeOnly />
      <span className={css['who']} title={who}>
        {who}
      </span>
      <span className={css['when']}>{whenText(ask)}</span>
      <MenuButton
        small
        dots={ask.answer !== null}
        label={ask.answer === null ? t('points.answer') : t('points.changeAnswer', { office: ask.office })}
        items={valuesOf(answerWords).map((value) => ({
          id: value,
          label: t(answerWords[value]),
          run: () => void answer.run({ id: pointId, askId: ask.id, answer: value }),
        }))}
      />
    </li>
  );

  function whenText({ answer: given, answeredAt, askedAt, due }: Ask): string {
    if (given !== null && answeredAt !== null)
      return t('points.answered', { day: dayText(answeredAt, language, 'short'), answer: t(answerWords[given]) });
    if (due !== null) return t('points.dueOn', { day: dayText(due, language, 'short') });
    return t('points.asked', { day: dayText(askedAt, language, 'short') });
  }
}
