import { useState } from 'react';
import type { KnownInterest } from '../../../../shared/contract/brief-aids';
import { useAct, useAnswer } from '../../../app/queries';
import { useText, type Say } from '../../../app/texts/texts';
import { SectionHead } from '../../../ui/heads';
import { RowList } from '../../../ui/RowList';
import css from './words.module.css';

/** What the other side is known to want and this brief has not; amber where nobody answers it. Enter puts one in. */
export function Interests({ briefId }: { briefId: string }) {
  const t = useText();
  const add = useAct('visits.addPoint');
  const aids = useAnswer('briefs.aids', { briefId }, { keepBefore: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const missing = (aids.data?.interests ?? []).filter(({ here }) => !here);
  if (missing.length === 0) return null;
  const open = missing.filter(isOpen).length;
  return (
    <section className={css['interests']} aria-label={t('visits.interests')}>
      <SectionHead
        title={t('visits.interests')}
        count={open === 0 ? null : t('visits.interestsOpen', { count: open })}
      />
      <RowList
        label={t('visits.interests')}
        rows={missing}
        idOf={({ pointId }) => pointId}
        selected={chosen}
        onSelect={setChosen}
        onOpen={(pointId) => void add.run({ briefId, pointId })}
      >
        {(interest) => (
          <span className={css['interest']}>
            <span className={css['interestWords']} dir="auto">
              {interest.theirPoint}
            </span>
            <span className={css['interestFacts']} data-open={isOpen(interest) || undefined}>
              {standing(interest, t)}
            </span>
          </span>
        )}
      </RowList>
    </section>
  );
}

/** Nobody has an answer to it, or no brief of the visit has it. */
function isOpen({ answered, briefs }: KnownInterest): boolean {
  return !answered || briefs.length === 0;
}

function standing({ answered, briefs }: KnownInterest, t: Say): string {
  if (!answered) return t('visits.noResponse');
  return briefs.length === 0 ? t('visits.inNoBrief') : t('visits.inBriefs', { briefs: briefs.join(', ') });
}
