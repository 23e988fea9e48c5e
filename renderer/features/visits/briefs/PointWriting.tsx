import type { BriefPoint } from '../../../../shared/contract/briefs';
import { PointWording } from './PointWording';
import { PointWords } from './PointWords';
import type { PointRowActs } from './use-point-row';

/** What stands in the place of a point while its words are written, or compared with the library's. */
export function PointWriting({ row, acts }: { row: BriefPoint; acts: PointRowActs }) {
  if (acts.writing === 'compare') return <PointWording row={row} onDone={acts.stopWriting} />;
  return <PointWords row={row} local={acts.writing === 'here'} onDone={acts.stopWriting} />;
}
