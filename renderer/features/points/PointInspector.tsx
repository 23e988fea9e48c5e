import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { TakenFrom } from '../../app/TakenFrom';
import { useText } from '../../app/texts/texts';
import { Scroll } from '../../ui/Scroll';
import { TabBar } from '../../ui/TabBar';
import { ClearanceList } from './ClearanceList';
import { PointFieldList } from './PointFieldList';
import { PointFigures } from './PointFigures';
import { PointHistory } from './PointHistory';
import { UsedIn } from './UsedIn';

type Page = 'details' | 'history';

/** What is known about the point that is open: its fields, who cleared it, its figures, where it is used, its past. */
export function PointInspector({ data }: { data: Output<'points.get'> }) {
  const t = useText();
  const [page, setPage] = useState<Page>('details');
  return (
    <>
      <TabBar<Page>
        label={t('points.aboutPoint')}
        tabs={[
          { id: 'details', label: t('points.details') },
          { id: 'history', label: t('points.history') },
        ]}
        value={page}
        onChange={setPage}
      />
      <Scroll>
        {page === 'history' ? (
          <PointHistory id={data.point.id} />
        ) : (
          <>
            <PointFieldList point={data.point} />
            <ClearanceList point={data.point} />
            <PointFigures data={data} />
            <TakenFrom recordId={data.point.id} />
            <UsedIn briefs={data.state.usedIn} />
          </>
        )}
      </Scroll>
    </>
  );
}
