import { VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Allowances } from '../../../shared/contract/country-pair';
import { useAnswer } from '../../app/queries';
import { factSheetLanguages } from '../../../shared/pack/fact-sheet-words';
import { useLanguage, useText } from '../../app/texts/texts';
import { stepOfFigures } from '../../trail/step';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { Scroll } from '../../ui/Scroll';
import { useDraftChoices } from './draft-choices';
import { firstPartner } from './first-partner';
import { PairSheet } from './PairSheet';
import { PairTools } from './PairTools';
import { ProofPane } from './ProofPane';
import { PutIntoPack } from './PutIntoPack';
import type { Chosen, View } from './view';

type PairOf = Extract<View, { kind: 'pair' }>;

interface PairViewProps {
  tabs: ReactNode;
  view: PairOf;
  onView: (view: PairOf) => void;
}

/** The trade of two countries as a fact sheet, and the cells behind the number that is chosen. */
export function PairView({ tabs, view, onView }: PairViewProps) {
  const t = useText();
  const places = useAnswer('figures.places', {}).data ?? null;
  const home = useAnswer('settings.get', {}).data?.desk.country ?? null;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [allowed, setAllowed] = useState<Allowances>([]);
  const [putting, setPutting] = useState(false);
  const spoken = useLanguage();
  const [language, setLanguage] = useState<string>(factSheetLanguages.find((one) => one === spoken) ?? 'en');
  const countries = (places ?? []).filter(({ code }) => /^[A-Z]{3}$/.test(code) && code !== 'WLD');
  // Whoever the store holds most of comes first, so that the first pair shown is one with something to show.
  const reporting = countries
    .filter(({ reports }) => reports)
    .toSorted((a, b) => b.figures - a.figures)
    .map(({ code }) => code);
  const own = home !== null && reporting.includes(home) ? home : (reporting[0] ?? null);
  const place = view.place ?? own;
  const partners = useAnswer(
    'figures.groups',
    { filter: { reporter: place ?? '', superseded: false }, by: 'partner' },
    { enabled: place !== null && view.other === null },
  );
  const other = view.other ?? (partners.data === undefined ? null : firstPartner(place, partners.data, reporting));
  const known = place !== null && other !== null;
  const asked = { place: place ?? '', other: other ?? '', year: view.year, track: view.track, allowed, language };
  const pair = useAnswer('figures.pair', asked, { enabled: known, keepBefore: true });
  const draft = useAnswer('figures.draft', asked, { enabled: known, keepBefore: true }).data ?? [];
  const choices = useDraftChoices(known ? { place, other, language } : null);
  const data = known ? (pair.data ?? null) : null;
  const last = (data?.columns.length ?? 1) - 1;
  const firstRow = data?.rows[0];
  const firstIds = firstRow?.cells.at(-1)?.figureIds ?? [];
  const first: Chosen = {
    id: `years ${firstRow?.key} ${last}`,
    step: firstIds.length === 0 ? null : stepOfFigures(firstIds),
    missing: null,
    row: null,
  };
  const shown = chosen ?? first;
  const choose = (to: PairOf) => {
    setChosen(null);
    // What was allowed was allowed for these two places and this year.
    setAllowed([]);
    onView(to);
  };
  const allow = (row: string, reason: string) =>
    setAllowed((before) => [...before.filter((one) => one.row !== row), { row, reason }]);

  return (
    <Frame
      id="figures.pair"
      label={t('figures.pair')}
      end={{
        label: t('figures.proof'),
        content: <ProofPane chosen={shown} onAllow={allow} />,
      }}
    >
      <VisuallyHidden component="h1">{t('figures.pair')}</VisuallyHidden>
      {tabs}
      <PairTools
        view={view}
        place={place}
        other={other}
        places={countries}
        pair={data}
        language={language}
        onLanguage={setLanguage}
        onView={choose}
        onPut={() => setPutting(true)}
      />
      {pair.error !== null && <ErrorNote error={pair.error} />}
      {places !== null && !known && (place === null || partners.data !== undefined) && (
        <Empty>{t(countries.length === 0 ? 'figures.none' : 'figures.choosePlaces')}</Empty>
      )}
      {data !== null && data.year === null && <Empty>{t('figures.noPair')}</Empty>}
      {data !== null && data.year !== null && (
        <>
          <Scroll>
            <PairSheet
              pair={data}
              draft={draft}
              language={language}
              choices={choices}
              chosen={shown}
              onChoose={setChosen}
            />
          </Scroll>
          {choices !== null && (
            <PutIntoPack
              pair={data}
              year={view.year}
              allowed={allowed}
              language={language}
              choices={choices}
              open={putting}
              onClose={() => setPutting(false)}
            />
          )}
        </>
      )}
    </Frame>
  );
}
