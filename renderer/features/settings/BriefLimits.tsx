import {
  houseLimitBounds,
  houseLimitsOf,
  usualHouseLimits,
  type HouseLimit,
} from '../../../shared/points/house-limits';
import type { Desk } from '../../../shared/contract/store';
import { useAct } from '../../app/queries';
import { useText, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import { NumberLimit } from './NumberLimit';
import css from './settings.module.css';

/** Each limit as it is called, and what it is for. */
const words: Readonly<Record<HouseLimit, { label: TextKey; why: TextKey }>> = {
  pointWords: { label: 'settings.pointWords', why: 'settings.pointWordsWhy' },
  cardWords: { label: 'settings.cardWords', why: 'settings.cardWordsWhy' },
  halfHourPoints: { label: 'settings.halfHourPoints', why: 'settings.halfHourPointsWhy' },
  noteMonths: { label: 'settings.noteMonths', why: 'settings.noteMonthsWhy' },
};
const order = Object.keys(words) as HouseLimit[];

/** How much a principal can use: what briefs, cards and personality notes are measured by. */
export function BriefLimits({ desk }: { desk: Desk }) {
  const t = useText();
  const update = useAct('settings.update');
  const limits = houseLimitsOf(desk);
  const changed = order.some((limit) => limits[limit] !== usualHouseLimits[limit]);
  return (
    <section aria-label={t('settings.briefLimits')}>
      <SectionHead title={t('settings.briefLimits')}>
        {changed && (
          <Button variant="link" onClick={() => void update.run({ desk: { limits: usualHouseLimits } })}>
            {t('settings.readingBack')}
          </Button>
        )}
      </SectionHead>
      <p className={css['note']}>{t('settings.briefLimitsNote')}</p>
      <div className={css['limits']}>
        {order.map((limit) => (
          <NumberLimit
            key={limit}
            label={t(words[limit].label)}
            why={t(words[limit].why)}
            bounds={houseLimitBounds[limit]}
            value={limits[limit]}
            onChange={(value) => void update.run({ desk: { limits: { ...limits, [limit]: value } } })}
          />
        ))}
      </div>
    </section>
  );
}
