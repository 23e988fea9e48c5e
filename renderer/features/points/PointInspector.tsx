import type { Output } from '../../../shared/contract/contract';
import { TakenFrom } from '../../app/TakenFrom';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Scroll } from '../../ui/Scroll';
import { TabBar } from '../../ui/TabBar';
import type { Below, ShowBelow } from './below';
import { ClearanceList } from './ClearanceList';
import { PointFieldList } from './PointFieldList';
import { PointFigures } from './PointFigures';
import { PointHistory } from './PointHistory';
import { RemarkList, type Remarking } from './RemarkList';
import { Translations } from './Translations';
import { UsedIn } from './UsedIn';

export type InspectorPage = 'details' | 'comments' | 'history';

interface PointInspectorProps {
  data: Output<'points.get'>;
  page: InspectorPage;
  onPage: (page: InspectorPage) => void;
  /** What stands where the words are written, if anything does. */
  below: Below | null;
  onShow: ShowBelow;
  remarking: Remarking | null;
  onRemarking: (remarking: Remarking | null) => void;
}

/** What is known about the point that is open: its fields, who cleared it, its figures, where it is used, its past. */
export function PointInspector({ data, page, onPage, below, onShow, remarking, onRemarking }: PointInspectorProps) {
  const t = useText();
  const { id } = data.point;
  const remarks = useAnswer('points.remarks', { id }).data ?? [];
  return (
    <>
      <TabBar<InspectorPage>
        label={t('points.aboutPoint')}
        tabs={[
          { id: 'details', label: t('points.details') },
          {
            id: 'comments',
            label: t('library.comments'),
            open: remarks.filter(({ resolvedAt }) => resolvedAt === null).length,
          },
          { id: 'history', label: t('points.history') },
        ]}
        value={page}
        onChange={onPage}
      />
      <Scroll>
        {page === 'history' && <PointHistory id={id} shown={below} onShow={onShow} />}
        {page === 'comments' && <RemarkList pointId={id} remarking={remarking} onRemarking={onRemarking} />}
        {page === 'details' && (
          <>
            <PointFieldList point={data.point} />
            <ClearanceList data={data} onShow={onShow} />
            <Translations point={data.point} below={below} onShow={onShow} />
            <PointFigures data={data} />
            <TakenFrom recordId={id} />
            <UsedIn id={id} />
          </>
        )}
      </Scroll>
    </>
  );
}
