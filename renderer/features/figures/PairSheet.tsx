import { Fragment, useMemo } from 'react';
import type { PairTable } from '../../../shared/contract/country-pair';
import type { Draft } from '../../../shared/contract/figure-offers';
import type { DraftKey } from '../../../shared/figures/drafting/draft';
import { productGrids, sectorGrids } from '../../../shared/pack/fact-sheet-goods';
import { sheetOf, type Grid, type Sheet } from '../../../shared/pack/fact-sheet-grid';
import { measuresGrid } from '../../../shared/pack/fact-sheet-measures';
import { noteLines } from '../../../shared/pack/fact-sheet-notes';
import { mirrorGrid, placesGrid, tariffsGrid, totalsGrid, yearsGrid } from '../../../shared/pack/fact-sheet-tables';
import { dayText } from '../../app/texts/dates';
import { directionOf } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import type { ChosenDrafts } from './draft-choices';
import { Drafted } from './Drafted';
import css from './figures.module.css';
import pairCss from './pair.module.css';
import { Lacks } from './Lacks';
import { MirrorChart } from './MirrorChart';
import { PairCharts } from './PairCharts';
import { PairGrid } from './PairGrid';
import { ProductChart } from './ProductChart';
import type { Chosen } from './view';
import { YearsChart } from './YearsChart';

interface PairSheetProps {
  pair: PairTable;
  draft: Draft;
  /** Of the sheet's words. */
  language: string;
  /** Null: not read yet. */
  choices: ChosenDrafts | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** The fact sheet in its order: headline, years, chart, places, products, sectors, indices, mirrors, notes; sentences before their table. */
export function PairSheet({ pair, draft, language, choices, chosen, onChoose }: PairSheetProps) {
  const sheet = useMemo(() => pairSheet(pair, language), [pair, language]);
  const show = (grids: readonly Grid[]) =>
    grids.map((grid) => (
      <section key={grid.id} className={pairCss['part']} aria-label={grid.title}>
        <h2 className={pairCss['partTitle']}>{grid.title}</h2>
        <PairGrid grid={grid} chosen={chosen} onChoose={onChoose} />
      </section>
    ));
  const say = (key: DraftKey) => (
    <Drafted
      paragraph={draft.find((one) => one.key === key) ?? null}
      language={language}
      choices={choices}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
  return (
    <div className={pairCss['pair']}>
      <div dir={directionOf(language)} lang={language}>
        {say('headline')}
        {say('trade')}
        {show(yearsGrid(sheet))}
        <YearsChart sheet={sheet} />
        <PairCharts sheet={sheet} />
        {say('place')}
        {show(placesGrid(sheet))}
        {say('products')}
        {pair.products.map((products, index) => (
          <Fragment key={products.way}>
            {show(productGrids(sheet).slice(index, index + 1))}
            <ProductChart sheet={sheet} products={products} />
          </Fragment>
        ))}
        {show(sectorGrids(sheet))}
        {show(measuresGrid(sheet))}
        {say('mirror')}
        {show(mirrorGrid(sheet))}
        <MirrorChart sheet={sheet} />
        {show(totalsGrid(sheet))}
        {show(tariffsGrid(sheet))}
        <Notes sheet={sheet} />
      </div>
      <Lacks pair={pair} language={language} />
    </div>
  );
}

function Notes({ sheet }: { sheet: Sheet }) {
  const { language } = sheet;
  return (
    <section className={pairCss['part']}>
      <h2 className={pairCss['partTitle']}>{sheet.words.notes.title}</h2>
      {noteLines(sheet, (day) => dayText(day, language)).map((line) => (
        <p key={line} className={css['small']}>
          {line}
        </p>
      ))}
    </section>
  );
}

/** The tables of a pair in a language. */
export function pairSheet(pair: PairTable, language: string): Sheet {
  const names = new Map([pair.place, pair.other].map(({ code, name }) => [code, name]));
  return sheetOf(pair, { language, nameOf: (code) => names.get(code) ?? countryName(code, language) });
}
