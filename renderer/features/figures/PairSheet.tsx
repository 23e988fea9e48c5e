import { Fragment, useMemo } from 'react';
import type { PairTable } from '../../../shared/contract/country-pair';
import { sheetOf, type Grid } from '../../../shared/pack/fact-sheet-grid';
import { measuresGrid } from '../../../shared/pack/fact-sheet-measures';
import { noteLines } from '../../../shared/pack/fact-sheet-notes';
import {
  mirrorGrid,
  placesGrid,
  productGrids,
  sectorGrids,
  tariffsGrid,
  totalsGrid,
  yearsGrid,
} from '../../../shared/pack/fact-sheet-tables';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import css from './figures.module.css';
import { Headline } from './Headline';
import { Lacks } from './Lacks';
import { MirrorChart } from './MirrorChart';
import { PairCharts } from './PairCharts';
import { PairGrid } from './PairGrid';
import { ProductChart } from './ProductChart';
import type { Chosen } from './view';
import { YearsChart } from './YearsChart';

interface PairSheetProps {
  pair: PairTable;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** The fact sheet in its order: headline, years, chart, places, products, sectors, indices, mirrors, notes. */
export function PairSheet({ pair, chosen, onChoose }: PairSheetProps) {
  const t = useText();
  const language = useLanguage();
  const sheet = useMemo(() => pairSheet(pair, language), [pair, language]);
  const show = (grids: readonly Grid[]) =>
    grids.map((grid) => (
      <section key={grid.id} className={css['part']} aria-label={grid.title}>
        <h2 className={css['partTitle']}>{grid.title}</h2>
        <PairGrid grid={grid} chosen={chosen} onChoose={onChoose} />
      </section>
    ));
  const notes = noteLines(sheet, (day) => dayText(day, language));
  return (
    <div className={css['pair']}>
      <Headline parts={pair.headline} chosen={chosen} onChoose={onChoose} />
      {show(yearsGrid(sheet))}
      <YearsChart sheet={sheet} />
      <PairCharts pair={pair} />
      {show(placesGrid(sheet))}
      {pair.products.map((products, index) => (
        <Fragment key={products.way}>
          {show(productGrids(sheet).slice(index, index + 1))}
          <ProductChart sheet={sheet} products={products} />
        </Fragment>
      ))}
      {show(sectorGrids(sheet))}
      {show(measuresGrid(sheet))}
      {show(mirrorGrid(sheet))}
      <MirrorChart sheet={sheet} />
      {show(totalsGrid(sheet))}
      {show(tariffsGrid(sheet))}
      <Lacks pair={pair} />
      <section className={css['part']}>
        <h2 className={css['partTitle']}>{t('pair.part-notes')}</h2>
        {notes.map((line) => (
          <p key={line} className={css['small']}>
            {line}
          </p>
        ))}
      </section>
    </div>
  );
}

/** The tables of a pair in the language of the interface. */
export function pairSheet(pair: PairTable, language: string) {
  const { place, other } = pair;
  return sheetOf(pair, language, (code) =>
    code === place.code ? place.name : code === other.code ? other.name : countryName(code, language),
  );
}
