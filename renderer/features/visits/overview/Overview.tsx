import { useNavigation } from '../../../app/use-navigation';
import { Timetable } from '../programme/Timetable';
import type { VisitData } from '../use-visit';
import css from './overview.module.css';
import { Objectives } from '../Objectives';
import { Readiness } from './Readiness';
import { VisitFacts } from './VisitFacts';

/** What the visit is, what it is for and how ready it is; beside it the programme. */
export function Overview({ data }: { data: VisitData }) {
  const { go } = useNavigation();
  const { visit, objectives } = data;
  return (
    <div className={css['overview']}>
      <div className={css['about']}>
        <VisitFacts visit={visit} />
        <hr className={css['line']} />
        <Objectives visitId={visit.id} briefId={null} objectives={objectives.filter((one) => one.briefId === null)} />
        <hr className={css['line']} />
        <Readiness visitId={visit.id} lines={data.readiness} />
      </div>
      <div className={css['programme']}>
        <Timetable
          data={data}
          selected={null}
          onSelect={(id) => go({ area: 'visits', id: visit.id, tab: 'programme', at: id })}
        />
      </div>
    </div>
  );
}
