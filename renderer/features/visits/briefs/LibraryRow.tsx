import type { PointRow } from '../../../../shared/contract/points';
import { useText } from '../../../app/texts/texts';
import { ClearanceMark } from '../../../ui/ClearanceMark';
import { KeyCap } from '../../../ui/KeyCap';
import { PortionMark } from '../../../ui/MarkingTag';
import { useLowestMarking } from '../lowest-marking';
import css from './library.module.css';

/** A point of the library: its words, how far it is cleared, what it is about. */
export function LibraryRow({ row, chosen, onPut }: { row: PointRow; chosen: boolean; onPut: () => void }) {
  const t = useText();
  const lowest = useLowestMarking();
  return (
    <span className={css['row']}>
      <span className={css['lead']} dir={row.dir} lang={row.language}>
        <PortionMark level={row.marking === lowest ? null : row.marking} /> {row.lead}
      </span>
      <span className={css['facts']}>
        <ClearanceMark state={row.clearance} since={row.since} />
        <span className={css['topic']}>{row.topics[0] ?? ''}</span>
        {chosen && (
          <span className={css['put']} onClick={onPut}>
            {t('visits.putIn')} <KeyCap keys="Enter" />
          </span>
        )}
      </span>
    </span>
  );
}
