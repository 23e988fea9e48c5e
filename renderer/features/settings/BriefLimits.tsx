import {
  houseLimitBounds,
  houseLimitsOf,
  usualHouseLimits,
  type HouseLimit,
} from '../../../shared/points/house-limits';
import type { Desk } from '../../../shared/contract/store';
import { useAct } from '../../app/queries';
import { useText, type TextKey } from '../../app/texts/texts';
import { LimitSection } from './LimitSection';
import { NumberLimit } from './NumberLimit';

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
    <LimitSection
      title={t('settings.briefLimits')}
      note={t('settings.briefLimitsNote')}
      onBack={changed ? () => void update.run({ desk: { limits: usualHouseLimits } }) : null}
    >
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
    </LimitSection>
  );
}
