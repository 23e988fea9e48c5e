import { VisuallyHidden } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { IconButton } from '../../ui/IconButton';
import { Scroll } from '../../ui/Scroll';
import { Headline } from './Headline';
import css from './figures.module.css';
import { PairCharts } from './PairCharts';
import { PairNumbers } from './PairNumbers';
import { PlaceSelect, YearSelect } from './PairSelects';
import { ProofPane } from './ProofPane';
import type { Chosen, View } from './view';

type PairView = Extract<View, { kind: 'pair' }>;

interface PairViewProps {
  tabs: ReactNode;
  view: PairView;
  onView: (view: PairView) => void;
}

/** The trade of two countries: headline, table, charts, and the cells behind the number that is chosen. */
export function PairView({ tabs, view, onView }: PairViewProps) {
  const t = useText();
  const places = useAnswer('figures.places', {}).data ?? null;
  const home = useAnswer('settings.get', {}).data?.desk.country ?? null;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const countries = (places ?? []).filter(({ code }) => /^[A-Z]{3}$/.test(code) && code !== 'WLD');
  const reporting = countries.filter(({ reports }) => reports).map(({ code }) => code);
  const own = home !== null && reporting.includes(home) ? home : (reporting[0] ?? null);
  const place = view.place ?? own;
  const other = view.other ?? reporting.find((code) => code !== place) ?? null;
  const known = place !== null && other !== null;
  const pair = useAnswer(
    'figures.pair',
    { place: place ?? '', other: other ?? '', year: view.year },
    { enabled: known, keepBefore: true },
  );
  const data = known ? (pair.data ?? null) : null;
  const first = data?.rows[0]?.cells.at(-1)?.figureIds ?? [];
  const shown = chosen ?? { id: `exports ${data?.years.at(-1)}`, figureIds: first };
  const choose = (to: PairView) => {
    setChosen(null);
    onView(to);
  };

  return (
    <Frame
      id="figures.pair"
      label={t('figures.pair')}
      end={{ label: t('figures.proof'), content: <ProofPane pair={data} figureIds={shown.figureIds} /> }}
    >
      <VisuallyHidden component="h1">{t('figures.pair')}</VisuallyHidden>
      {tabs}
      <div className={css['tool']}>
        <PlaceSelect
          label={t('figures.place')}
          places={countries}
          value={place}
          onChange={(code) => choose({ ...view, place: code, other })}
        />
        <IconButton
          label={t('figures.swap')}
          icon={<IconArrowsLeftRight size={16} stroke={1.5} aria-hidden />}
          onClick={() => choose({ ...view, place: other, other: place })}
        />
        <PlaceSelect
          label={t('figures.other')}
          places={countries}
          value={other}
          onChange={(code) => choose({ ...view, place, other: code })}
        />
        <YearSelect pair={data} value={view.year} onChange={(year) => choose({ ...view, place, other, year })} />
        {data?.year !== null && data !== null && (
          <span className={css['quiet']}>{t(view.year === null ? 'figures.latest' : 'figures.asked')}</span>
        )}
        <span className={css['toolEnd']}>
          <PaneToggle side="end" />
        </span>
      </div>
      {pair.error !== null && <ErrorNote error={pair.error} />}
      {places !== null && !known && (
        <Empty>{t(countries.length === 0 ? 'figures.none' : 'figures.choosePlaces')}</Empty>
      )}
      {data !== null && data.year === null && <Empty>{t('figures.noPair')}</Empty>}
      {data !== null && data.year !== null && (
        <Scroll>
          <div className={css['pair']}>
            <Headline parts={data.headline} chosen={shown} onChoose={setChosen} />
            <PairNumbers pair={data} chosen={shown} onChoose={setChosen} />
            <PairCharts pair={data} />
          </div>
        </Scroll>
      )}
    </Frame>
  );
}
