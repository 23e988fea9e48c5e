import type { BriefPoint } from '../../../../shared/contract/briefs';
import { useText } from '../../../app/texts/texts';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import type { PointRowActs } from './use-point-row';
import { weightWords } from './weight-words';

/** What can be done with a point in its brief, for the pointer and for finding the keys. */
export function PointMenu({ row, acts, onTell }: { row: BriefPoint; acts: PointRowActs; onTell: () => void }) {
  const t = useText();
  const weighed: MenuItem[] = (['must', 'should', 'could'] as const).map((weight, i) => ({
    id: weight,
    label: t(weightWords[weight]),
    keys: weight.slice(0, 1).toUpperCase(),
    separated: i === 0,
    run: () => acts.weigh(weight),
  }));
  const made = row.point.kind === 'to-make';
  return (
    <MenuButton
      dots
      label={t('visits.pointMenu')}
      items={[
        { id: 'open', label: t('visits.openPoint'), keys: 'Enter', run: acts.open },
        ...(made
          ? [
              ...weighed,
              { id: 'none', label: t('visits.noWeight'), run: () => acts.weigh(null) },
              { id: 'tell', label: t('visits.setToWhom'), run: onTell },
            ]
          : []),
        { id: 'out', label: t('visits.takeOut'), keys: 'Delete', separated: true, run: acts.takeOut },
      ]}
    />
  );
}
