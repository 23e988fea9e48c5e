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
  const local = row.use.wording !== null;
  return (
    <MenuButton
      dots
      label={t('visits.pointMenu')}
      items={[
        { id: 'open', label: t('visits.openPoint'), keys: 'Enter', run: acts.open },
        { id: 'write', label: t('visits.editHere'), keys: 'F2', run: () => acts.write(local ? 'here' : 'library') },
        ...(local
          ? [
              { id: 'compare', label: t('visits.compareWords'), keys: 'W', run: () => acts.write('compare') },
              { id: 'library', label: t('visits.libraryWords'), run: acts.unword },
            ]
          : [{ id: 'here', label: t('visits.otherWords'), keys: 'Shift+F2', run: () => acts.write('here') }]),
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
