import type { Output } from '../../../shared/contract/contract';
import { lastOfEachOffice } from '../../../shared/points/clearance';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import { AskButton } from './AskButton';
import { AskLine } from './AskLine';
import type { ShowBelow } from './below';
import css from './inspector.module.css';

/** Who was asked to clear the words, and what they said. */
export function ClearanceList({ data: { point }, onShow }: { data: Output<'points.get'>; onShow: ShowBelow }) {
  const t = useText();
  const asks = lastOfEachOffice(point.asks);
  const lapsed = useAnswer('points.lapsedAnswers', { id: point.id }).data ?? [];
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
            <AskLine
              key={ask.id}
              pointId={point.id}
              ask={ask}
              changed={lapsed.some(({ askId }) => askId === ask.id)}
              keepable={lapsed.some(({ askId, keepable }) => askId === ask.id && keepable)}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
