import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useAct } from '../../app/queries';
import { countdownText, daysText, dayText, today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Flag } from '../../ui/Flag';
import { PaneHead, SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import { useOwnCountry } from './own-country';
import type { VisitRow } from './use-visit';
import { isEarlier, sorted } from './visit-order';
import css from './visits.module.css';
import { otherSide } from './zone-names';

export interface VisitListProps {
  rows: readonly VisitRow[];
  selected: string | null;
  onNew: () => void;
}

/** Visits to come with their countdown and what is open, and those behind us. */
export function VisitList({ rows, selected, onNew }: VisitListProps) {
  const t = useText();
  const { go } = useNavigation();
  const { next, earlier } = sorted(rows, today());
  const list = (label: string, some: readonly VisitRow[]) => (
    <RowList
      label={label}
      rows={some}
      idOf={(row) => row.id}
      selected={selected}
      onSelect={(id) => go({ area: 'visits', id })}
    >
      {(row) => <Row row={row} />}
    </RowList>
  );
  return (
    <>
      <PaneHead title={t('visits.area')}>
        <IconButton
          label={t('visits.newVisit')}
          keys="Ctrl+N"
          icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={onNew}
        />
      </PaneHead>
      <Scroll>
        <SectionHead title={t('visits.next')} />
        {next.length === 0 ? <Empty>{t('visits.noneNext')}</Empty> : list(t('visits.next'), next)}
        <SectionHead title={t('visits.earlier')} />
        {earlier.length === 0 ? <Empty>{t('visits.noneEarlier')}</Empty> : list(t('visits.earlier'), earlier)}
      </Scroll>
      {rows.some((row) => row.sample) && <SampleNote />}
    </>
  );
}

function Row({ row }: { row: VisitRow }) {
  const t = useText();
  const language = useLanguage();
  const own = useOwnCountry();
  const other = otherSide(row, own);
  return (
    <span className={css['visit']}>
      <span className={css['visitLine']}>
        {other !== null && <Flag place={other} />}
        <b className={css['visitTitle']} title={row.title}>
          {row.title}
        </b>
      </span>
      <span className={css['visitLine']}>
        <span className={css['clip']}>
          {[daysOf(row, language), row.places].filter((words) => words !== '').join(', ')}
        </span>
        {row.starts !== null && !isEarlier(row, today()) && (
          <span className={css['countdown']}>{countdownText(row.starts, language)}</span>
        )}
      </span>
      {row.open > 0 && <span className={css['openThings']}>{t('visits.open', { count: row.open })}</span>}
    </span>
  );
}

/** `25–27 Nov 2024`; the one day where only one is known. */
export function daysOf({ starts, ends }: Pick<VisitRow, 'starts' | 'ends'>, language: string): string {
  const day = starts ?? ends;
  if (starts !== null && ends !== null) return daysText(starts, ends, language, 'short');
  return day === null ? '' : dayText(day, language, 'short');
}

function SampleNote() {
  const t = useText();
  const remove = useAct('visits.deleteSample');
  const { go } = useNavigation();
  const deleteSample = async () => {
    if ((await remove.run({})) === null) return;
    go({ area: 'visits' });
    undoToast(t('visits.sampleDeleted'));
  };
  return (
    <p className={css['sampleNote']}>
      <IconInfoCircle size={14} stroke={1.5} aria-hidden />
      <span>
        {t('visits.sampleNote')}{' '}
        <Button variant="link" onClick={() => void deleteSample()}>
          {t('visits.deleteSample')}
        </Button>
      </span>
    </p>
  );
}
