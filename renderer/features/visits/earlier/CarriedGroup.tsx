import { openMatter, type CarriedLine, type OpenMatter } from '../../../../shared/contract/carried';
import { useAct } from '../../../app/queries';
import type { VisitTab } from '../../../app/navigation';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import css from './earlier.module.css';

const tabs: Readonly<Record<CarriedLine['of'], VisitTab>> = {
  visit: 'overview',
  'programme-item': 'programme',
  delegate: 'delegations',
  meeting: 'briefs',
  brief: 'briefs',
  objective: 'briefs',
  use: 'briefs',
};

export interface CarriedGroupProps {
  of: CarriedLine['of'];
  lines: readonly CarriedLine[];
  visitId: string;
  /** The line that was led to. */
  selected: string | null;
}

/** The lines of one kind, each with what has to be confirmed; a matter of all of them at once. */
export function CarriedGroup({ of, lines, visitId, selected }: CarriedGroupProps) {
  const t = useText();
  const confirm = useAct('visits.confirmCarried');
  const run = async (ids: string[], matter: OpenMatter) => {
    if ((await confirm.run({ ids, matter, confirmed: true })) !== null) {
      undoToast(t('visitWork.confirmed', { count: ids.length }));
    }
  };
  const withOpen = (matter: OpenMatter) => lines.filter(({ open }) => open.includes(matter)).map(({ id }) => id);
  return (
    <div className={css['group']}>
      <h3 className={css['groupHead']}>
        {t(`visitWork.of_${of}`)}
        {openMatter.options.map((matter) => {
          const ids = withOpen(matter);
          return ids.length < 2 ? null : (
            <Button key={matter} variant="link" onClick={() => void run(ids, matter)}>
              {t(`visitWork.matter_${matter}`)} {t('visitWork.confirmAll', { count: ids.length })}
            </Button>
          );
        })}
      </h3>
      <ul className={css['lines']}>
        {lines.map((line) => (
          <Line key={line.id} line={line} visitId={visitId} selected={line.id === selected} onConfirm={run} />
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  line: CarriedLine;
  visitId: string;
  selected: boolean;
  onConfirm: (ids: string[], matter: OpenMatter) => Promise<void>;
}

function Line({ line, visitId, selected, onConfirm }: LineProps) {
  const t = useText();
  const { go } = useNavigation();
  const at = line.brief ?? (line.of === 'visit' || line.of === 'meeting' ? null : line.recordId);
  const open = () => go({ area: 'visits', id: visitId, tab: tabs[line.of], ...(at === null ? {} : { at }) });
  return (
    <li className={css['line']} data-selected={selected || undefined}>
      <span className={css['lineWords']}>
        <Button variant="link" onClick={open}>
          {line.title}
        </Button>
        <span className={css['quiet']} data-changed={!line.unchanged || undefined}>
          {t(line.unchanged ? 'visitWork.unchanged' : 'visitWork.changed')}
        </span>
      </span>
      {line.open.map((matter) => (
        <span key={matter} className={css['matter']}>
          {t(`visitWork.matter_${matter}`)}{' '}
          <Button
            small
            aria-label={`${t('visitWork.confirm')}: ${t(`visitWork.matter_${matter}`)} ${line.title}`}
            onClick={() => void onConfirm([line.id], matter)}
          >
            {t('visitWork.confirm')}
          </Button>
        </span>
      ))}
    </li>
  );
}
