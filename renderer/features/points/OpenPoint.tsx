import type { Output } from '../../../shared/contract/contract';
import type { Below, ShowBelow } from './below';
import { PointBeside } from './PointBeside';
import { PointCompare } from './PointCompare';
import { PointEdits } from './PointEdits';
import { PointEditor } from './PointEditor';
import type { Remarking } from './RemarkList';

interface OpenPointProps {
  data: Output<'points.get'>;
  below: Below | null;
  onShow: ShowBelow;
  onRemark: (remarking: Remarking) => void;
  focus: 'lead' | null;
  onFocused: () => void;
  onLeave: () => void;
}

/** The point that is open: its words to write, or what was asked to be seen in their place. */
export function OpenPoint({ data, below, onShow, onRemark, focus, onFocused, onLeave }: OpenPointProps) {
  switch (below?.kind) {
    case 'compare':
      return <PointCompare pointId={data.point.id} compare={below} onShow={onShow} />;
    case 'edits':
      return <PointEdits point={data.point} askId={below.askId} onDone={() => onShow(null)} />;
    case 'beside':
    case undefined:
      return (
        <PointEditor
          data={data}
          beside={
            below?.kind === 'beside' ? <PointBeside pointId={data.point.id} otherId={below.id} onShow={onShow} /> : null
          }
          onRemark={onRemark}
          focus={focus}
          onFocused={onFocused}
          onLeave={onLeave}
        />
      );
  }
}
