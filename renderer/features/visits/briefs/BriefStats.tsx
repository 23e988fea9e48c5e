import { Fragment } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import { useText } from '../../../app/texts/texts';
import { SectionHead } from '../../../ui/heads';
import type { VisitData } from '../use-visit';
import { briefLimits, limitWords, measured } from './limits';
import css from './tree.module.css';

/** How long the brief on screen is, how long its points take, and how many are cleared. */
export function BriefStats({ data, answer }: { data: VisitData; answer: Output<'visits.brief'> }) {
  const t = useText();
  const { seconds, cleared, points: all } = measured(data, answer);
  const limits = briefLimits(data, answer);
  const spoken = t('visits.spokenTime', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return (
    <div className={css['stats']}>
      <SectionHead title={t('visits.thisBrief')} />
      <dl className={css['facts']}>
        {limits.map(({ of, count, most, over }) => (
          <Fragment key={of}>
            <dt>{t(limitWords[of])}</dt>
            <dd data-over={over || undefined}>{t(over ? 'visits.overLimit' : 'visits.ofLimit', { count, most })}</dd>
          </Fragment>
        ))}
        <dt>{t('visits.spoken')}</dt>
        <dd>{spoken}</dd>
        <dt>{t('visits.clearedCount')}</dt>
        <dd>{t('visits.clearedOf', { count: cleared, total: all })}</dd>
      </dl>
    </div>
  );
}
