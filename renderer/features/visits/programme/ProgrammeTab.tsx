import { useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { ToolRow } from '../../../ui/bars';
import { usePane } from '../../../ui/Frame';
import { Segmented } from '../../../ui/Segmented';
import type { VisitData } from '../use-visit';
import { Matrix } from '../matrix/Matrix';
import { ProgrammeList } from './ProgrammeList';
import { QuickAdd } from './QuickAdd';
import { Timetable } from './Timetable';
import { VersionBar } from './VersionBar';

export type ProgrammeForm = 'timetable' | 'list' | 'matrix';

export interface ProgrammeTabProps {
  data: VisitData;
  /** The chosen item, or null. */
  selected: string | null;
  as: ProgrammeForm;
  onAs: (as: ProgrammeForm) => void;
}

/** The programme as a timetable or as a list, with a line to type new items into. */
export function ProgrammeTab({ data, selected, as, onAs }: ProgrammeTabProps) {
  const t = useText();
  const { go, replace } = useNavigation();
  const details = usePane('end');
  const place = (at: string) => ({ area: 'visits', id: data.visit.id, tab: 'programme', at }) as const;
  const openItem = (id: string) => {
    go(place(id));
    if (details !== null && !details.shown) details.toggle();
  };
  return (
    <>
      <ToolRow>
        <QuickAdd data={data} onAdded={(id) => replace(place(id))} />
        <Segmented
          label={t('visits.asTimetableOrList')}
          options={[
            { value: 'timetable', label: t('visits.timetable') },
            { value: 'list', label: t('visits.list') },
            { value: 'matrix', label: t('visitWork.matrix') },
          ]}
          value={as}
          onChange={onAs}
        />
      </ToolRow>
      <VersionBar data={data} />
      {as === 'timetable' && <Timetable data={data} selected={selected} onSelect={openItem} />}
      {as === 'list' && <ProgrammeList data={data} selected={selected} onSelect={(id) => replace(place(id))} />}
      {as === 'matrix' && <Matrix data={data} onSelect={openItem} />}
    </>
  );
}
