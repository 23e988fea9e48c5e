import { useEffect, useState } from 'react';
import type { ScreenProps } from '../../app/navigation';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { CountryNote } from './note/CountryNote';
import { NewVisit } from './NewVisit';
import { Presets } from './presets/Presets';
import type { VisitRow } from './use-visit';
import css from './visits.module.css';
import { VisitList } from './VisitList';
import { VisitPage } from './VisitPage';
import { sorted } from './visit-order';

/** The list of visits and the page of one; where there is none yet, the verbs that make one. */
export function VisitsScreen({ target }: ScreenProps<'visits'>) {
  const { replace } = useNavigation();
  const visits = useAnswer('visits.list', {});
  const [making, setMaking] = useState<Making>(null);
  useOffer('visits.new', () => setMaking('new'));
  useOffer('visits.presets', () => setMaking('presets'));
  const copied = target.at === 'copy' ? (target.id ?? null) : null;

  const rows = visits.data;
  const first = target.id === undefined && target.note === undefined && rows !== undefined ? firstShown(rows) : null;
  useEffect(() => {
    if (first !== null && making === null) replace({ area: 'visits', id: first });
  }, [first, making, replace]);

  if (target.note !== undefined) return <CountryNote place={target.note} />;
  if (visits.error !== null) return <ErrorNote error={visits.error} />;
  if (rows === undefined) return null;
  const list = <VisitList rows={rows} selected={target.id ?? null} onNew={() => setMaking('new')} />;
  if (making === 'presets') return <Presets onClose={() => setMaking(null)} />;
  if (making === 'new' || copied !== null) {
    const close = () => {
      setMaking(null);
      if (copied !== null) replace({ area: 'visits', id: copied });
    };
    return (
      <MakingVisit
        key={copied}
        list={list}
        rows={rows}
        from={copied}
        onPresets={() => setMaking('presets')}
        onClose={close}
      />
    );
  }
  // The first visit may have been made a moment ago.
  if (rows.length === 0) return visits.isFetching ? null : <NoVisits onNew={() => setMaking('new')} />;
  if (target.id === undefined) return null;
  return <VisitPage key={target.id} target={{ ...target, id: target.id }} list={list} />;
}

/** The next visit, else the last one before. */
function firstShown(rows: readonly VisitRow[]): string | null {
  const { next, earlier } = sorted(rows, today());
  return (next[0] ?? earlier[0])?.id ?? null;
}

/** What takes the place of a visit's page: the form of a new one, or the kinds of visit. */
type Making = 'new' | 'presets' | null;

interface MakingVisitProps {
  list: React.ReactNode;
  rows: readonly VisitRow[];
  from: string | null;
  onPresets: () => void;
  onClose: () => void;
}

function MakingVisit({ list, ...rest }: MakingVisitProps) {
  const t = useText();
  return (
    <Frame id="visits" label={t('visits.newVisit')} start={{ label: t('visits.area'), content: list }}>
      <NewVisit {...rest} />
    </Frame>
  );
}

function NoVisits({ onNew }: { onNew: () => void }) {
  const t = useText();
  const { go } = useNavigation();
  const sample = useAct('visits.createSample');
  const openSample = async () => {
    const made = await sample.run({});
    if (made !== null) go({ area: 'visits', id: made.visitId });
  };
  return (
    <main className={css['nothing']} data-pane aria-label={t('visits.area')}>
      <h1 className={css['nothingTitle']}>{t('visits.area')}</h1>
      <Empty>
        {t('visits.empty')}{' '}
        <Button variant="link" onClick={onNew}>
          {t('visits.emptyMake')}
        </Button>{' '}
        {t('visits.emptyOr')}{' '}
        <Button variant="link" reason={sample.running ? '' : null} onClick={() => void openSample()}>
          {t('visits.emptySample')}
        </Button>
        .
      </Empty>
    </main>
  );
}
