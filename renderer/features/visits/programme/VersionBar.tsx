import { stamp } from '../../../../shared/pack/dates';
import { daysBetween } from '../../../../shared/visits/days-later';
import { outsideVisit } from '../../../../shared/checks/programme';
import { useAct } from '../../../app/queries';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { SheetMenu, type NamedSheet } from '../SheetMenu';
import type { VisitData } from '../use-visit';
import css from './programme.module.css';
import { weekdayMonthText } from './weekday';

/** Which version the programme is, what changed since the one before, and the verbs that issue and print it. */
export function VersionBar({ data }: { data: VisitData }) {
  const t = useText();
  const language = useLanguage();
  const issue = useAct('visits.issueProgramme');
  const { visit, items, programme } = data;
  const { number, issued, changes } = programme;
  const gone = changes.filter(({ how }) => how === 'gone').length;
  const days = [...new Set(items.map(({ day }) => day))].toSorted();
  const sheets: NamedSheet[] = [
    { sheet: { kind: 'programme', day: null }, label: t('visitWork.sheetProgramme') },
    ...days.map((day): NamedSheet => ({ sheet: { kind: 'programme', day }, label: weekdayMonthText(day, language) })),
    { sheet: { kind: 'margins' }, label: t('visitWork.sheetMargins') },
  ];
  const run = async () => {
    const made = await issue.run({ visitId: visit.id });
    if (made !== null) undoToast(t('visitWork.issued', { number: made.number }));
  };
  const counts = [
    ...(changes.length > gone ? [t('visitWork.changes', { count: changes.length - gone })] : []),
    ...(gone > 0 ? [t('visitWork.gone', { count: gone })] : []),
  ];
  return (
    <div className={css['version']}>
      <span className={css['versionWords']}>
        <b>{versionWords()}</b>
        {counts.length > 0 && <span className={css['quiet']}>{counts.join(' · ')}</span>}
      </span>
      <Shift data={data} />
      <span className={css['versionVerbs']}>
        {issued === null && items.length > 0 && (
          <Button small onClick={() => void run()}>
            {t('visitWork.issue', { number })}
          </Button>
        )}
        <SheetMenu visit={visit} sheets={sheets} />
      </span>
    </div>
  );

  function versionWords(): string {
    const { replaces: before } = programme;
    if (issued === null) {
      return before === null ? t('visitWork.versionFirst') : t('visitWork.versionDraft', { number, before });
    }
    const time = stamp(issued, visit.zone, language);
    return before === null
      ? t('visitWork.version', { number, time })
      : t('visitWork.versionReplaces', { number, time, before });
  }
}

/** Where no item is on a day of the visit: the offer to move all of them to its days. */
function Shift({ data: { visit, items } }: { data: VisitData }) {
  const t = useText();
  const shift = useAct('visits.shiftProgramme');
  const first = items.map(({ day }) => day).toSorted()[0];
  if (visit.starts === null || first === undefined || outsideVisit(items, visit).length < items.length) return null;
  const days = daysBetween(first, visit.starts);
  const run = async () => {
    if ((await shift.run({ visitId: visit.id, days })) !== null) undoToast(t('visitWork.shifted'));
  };
  return (
    <span className={css['shift']}>
      {t('visitWork.shiftSays')}{' '}
      <Button variant="link" onClick={() => void run()}>
        {t('visitWork.shift', { count: days })}
      </Button>
    </span>
  );
}
