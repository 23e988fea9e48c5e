import type { Output } from '../../../../shared/contract/contract';
import { inlineText } from '../../../../shared/document/rich-text';
import { useText } from '../../../app/texts/texts';
import { SectionHead } from '../../../ui/heads';
import type { VisitData } from '../use-visit';
import { measure } from './brief-measures';
import css from './tree.module.css';

/** How long the brief on screen is, how long its points take, and how many are cleared. */
export function BriefStats({ data, answer }: { data: VisitData; answer: Output<'visits.brief'> }) {
  const t = useText();
  const { brief, points } = answer;
  const own = brief.kind === 'steering' ? null : brief.id;
  const objectives = data.objectives.filter((one) => one.briefId === own).map((one) => inlineText(one.text.content));
  const { words, seconds, cleared, points: all } = measure(points, brief.texts, objectives);
  const spoken = t('visits.spokenTime', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return (
    <div className={css['stats']}>
      <SectionHead title={t('visits.thisBrief')} />
      <dl className={css['facts']}>
        <dt>{t('visits.wordsCount')}</dt>
        <dd>{words}</dd>
        <dt>{t('visits.spoken')}</dt>
        <dd>{spoken}</dd>
        <dt>{t('visits.clearedCount')}</dt>
        <dd>{t('visits.clearedOf', { count: cleared, total: all })}</dd>
      </dl>
    </div>
  );
}
