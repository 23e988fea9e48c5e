import { annualRates } from './annual-rates';
import { cutYears } from './cut-years';
import { deskBlocks } from './desk-blocks';
import { deskBriefs } from './desk-briefs';
import type { LookAlike } from './draft';
import { accounts } from './accounts';
import { LANGUAGES } from './languages/all';
import { banks } from './banks';
import { basesAndSums } from './bases-and-sums';
import { besideFigures } from './beside-figures';
import { besideTrade } from './beside-trade';
import { blocksAndGoods } from './blocks-and-goods';
import { beside, flowHeadings, long, partnerHeadings, productsByName, productsQuantityValue, stacked } from './rows';
import { carriedYears, fiscalMonths, goodsHeadings, partnerOverYears, threeHeads, twoCurrencies } from './mixed';
import {
  columnNumbers,
  flowRows,
  hiddenParts,
  matrix,
  pageBreaks,
  partnerRows,
  regionSums,
  sheetPerPartner,
  sheetPerYear,
  spaced,
} from './shapes';
import {
  centredHeads,
  continentsBeside,
  contradictingSheet,
  cornerFlow,
  cornerUnit,
  quarterAndYear,
  smallTables,
  sumsOfYears,
} from './corners';
import { extracts } from './extracts';
import { bulletins } from './bulletins';
import { eras } from './eras';
import { shipments } from './shipments';
import { listings } from './listings';
import { columnsBeside } from './columns-beside';
import { dataBanks } from './data-banks';
import { deskLines } from './desk-lines';
import { deskChanges } from './desk-changes';
import { deskPartsOfGoods } from './desk-parts-of-goods';
import { deskEconomies } from './desk-economies';
import { deskFacts } from './desk-facts';
import { deskBalances } from './desk-balances';
import { deskFlows } from './desk-flows';
import { deskLists } from './desk-lists';
import { deskNested } from './desk-nested';
import { deskOrders } from './desk-orders';
import { deskPages } from './desk-pages';
import { deskPairs } from './desk-pairs';
import { deskPlaces } from './desk-places';
import { deskSides } from './desk-sides';
import { deskTimes } from './desk-times';
import { deskTongues } from './desk-tongues';
import { mirrors } from './mirrors';
import { deskGoods } from './desk-goods';
import { deskNames } from './desk-names';
import { deskPanels } from './desk-panels';
import { deskWorkbooks } from './desk-workbooks';
import { deskWorld } from './desk-world';
import { signsAndSides } from './signs-and-sides';
import { desks } from './desks';
import { databases } from './databases';
import { tradeBulletin } from './trade-bulletin';
import { looseHeads } from './loose-heads';
import { marketLists } from './market-lists';
import { misleadingRows } from './misleading-rows';
import { nationalOffices } from './national-offices';
import { officeHabits } from './office-habits';
import { officeBulletins } from './office-bulletins';
import { officeColumns } from './office-columns';
import { officeCalendars } from './office-calendars';
import { officeHeads } from './office-heads';
import { officeMoney } from './office-money';
import { officeNames } from './office-names';
import { officePaths } from './office-paths';
import { notedTimes } from './noted-times';
import { reckonedFigures } from './reckoned';
import { officeLines } from './office-lines';
import { officeSeries } from './office-series';
import { officeQuirks } from './office-quirks';
import { workbooks } from './workbooks';
import { sdmxFiles } from './sdmx-files';
import { series } from './series';
import { twoSides } from './two-sides';
import { unexplained } from './unexplained';
import { unitsByRow } from './units-by-row';
import { yearbooks } from './yearbooks';
import { longSheets } from './long-sheets';
import { compared } from './compared';
import { amountsAndMoney } from './amounts-and-money';
import { analysts } from './analysts';
import { analystsSides } from './analysts-sides';
import { analystsTimes } from './analysts-times';
import { analystsKeys } from './analysts-keys';
import { outsideTrade } from './outside-trade';
import { papers } from './papers';
import { portalCells } from './portal-cells';
import { browserSheets } from './browser-sheets';
import { reworked } from './reworked';
import { portalDownloads } from './portal-downloads';
import { portalHeads } from './portal-heads';
import { portalNames } from './portal-names';
import { portalSides } from './portal-sides';
import { portalRows } from './portal-rows';
import { portalSeries } from './portal-series';
import { portals } from './portals';
import { pivots } from './pivots';
import { flowAndYearDown, flowAndYearOverPartners, tradeWith } from './row-labels';
import { noMoney, otherCalendars, titlesInCases } from './titles';
import type { Numbers, Style, UnitPlace } from './style';
import { indicatorsDown, monthsAcross, monthsDown, monthsUnderYears, quartersAcross, yearsDown } from './times';
import {
  flowOverYear,
  flowsAcross,
  growthBeside,
  partnersAcross,
  shareUnderYear,
  yearOverFlow,
  yearsAcross,
} from './wide';

const LAYOUTS: readonly ((style: Style) => LookAlike)[] = [
  yearsAcross,
  yearOverFlow,
  flowOverYear,
  flowsAcross,
  growthBeside,
  shareUnderYear,
  partnersAcross,
  yearsDown,
  indicatorsDown,
  monthsAcross,
  monthsDown,
  monthsUnderYears,
  quartersAcross,
  long,
  productsQuantityValue,
  productsByName,
  flowHeadings,
  partnerHeadings,
  stacked,
  beside,
  columnNumbers,
  pageBreaks,
  regionSums,
  flowRows,
  partnerRows,
  matrix,
  sheetPerPartner,
  sheetPerYear,
  spaced,
  hiddenParts,
  threeHeads,
  fiscalMonths,
  carriedYears,
  partnerOverYears,
  goodsHeadings,
  twoCurrencies,
  cornerUnit,
  cornerFlow,
  centredHeads,
  quarterAndYear,
  sumsOfYears,
  smallTables,
  contradictingSheet,
  continentsBeside,
  flowAndYearDown,
  flowAndYearOverPartners,
];
const UNITS: readonly UnitPlace[] = ['title', 'line', 'label', 'right', 'note', 'none'];
const NUMBERS: readonly Numbers[] = ['typed', 'english', 'german', 'french'];

/** Every layout in every language; where the unit stands, how numbers are written and where the table begins go around. */
export function lookAlikes(): LookAlike[] {
  return [
    ...sdmxFiles(),
    ...databases(),
    ...nationalOffices(),
    ...officeHabits(),
    ...officeColumns(),
    ...officeBulletins(),
    ...officeSeries(),
    ...officeLines(),
    ...officeQuirks(),
    ...officeCalendars(),
    ...officeHeads(),
    ...officeMoney(),
    ...officeNames(),
    ...officePaths(),
    ...reckonedFigures(),
    ...workbooks(),
    ...yearbooks(),
    ...amountsAndMoney(),
    ...analysts(),
    ...analystsSides(),
    ...analystsKeys(),
    ...analystsTimes(),
    ...outsideTrade(),
    ...accounts(),
    ...besideFigures(),
    ...besideTrade(),
    ...basesAndSums(),
    ...blocksAndGoods(),
    ...banks(),
    ...marketLists(),
    ...columnsBeside(),
    ...misleadingRows(),
    ...unitsByRow(),
    ...bulletins(),
    ...listings(),
    ...looseHeads(),
    ...dataBanks(),
    ...deskWorkbooks(),
    ...deskWorld(),
    ...signsAndSides(),
    ...annualRates(),
    ...desks(),
    ...deskLines(),
    ...deskFacts(),
    ...deskBalances(),
    ...deskFlows(),
    ...deskLists(),
    ...deskNested(),
    ...deskOrders(),
    ...deskTongues(),
    ...deskChanges(),
    ...deskPartsOfGoods(),
    ...mirrors(),
    ...deskPages(),
    ...deskPairs(),
    ...deskPlaces(),
    ...deskSides(),
    ...deskTimes(),
    ...notedTimes(),
    ...deskGoods(),
    ...deskNames(),
    ...deskPanels(),
    ...deskEconomies(),
    ...tradeBulletin(),
    ...twoSides(),
    ...series(),
    ...shipments(),
    ...eras(),
    ...extracts(),
    ...pivots(),
    ...papers(),
    ...portals(),
    ...portalSeries(),
    ...portalRows(),
    ...portalCells(),
    ...portalHeads(),
    ...portalDownloads(),
    ...browserSheets(),
    ...reworked(),
    ...portalNames(),
    ...unexplained(),
    ...portalSides(),
    ...compared(),
    ...longSheets(),
    ...titlesInCases(),
    ...otherCalendars(),
    ...deskBlocks(),
    ...deskBriefs(),
    ...cutYears(),
    ...noMoney(),
    ...tradeWith(),
    ...inEveryLanguage(),
  ];
}

function inEveryLanguage(): LookAlike[] {
  return LAYOUTS.flatMap((layout, number) =>
    LANGUAGES.map((language, at) =>
      layout({
        language,
        unit: UNITS[(number + at) % UNITS.length] ?? 'title',
        numbers: NUMBERS[(number * 3 + at) % NUMBERS.length] ?? 'typed',
        down: (number + at) % 3,
        right: (number + 2 * at) % 3 === 2 ? 1 : 0,
        merged: (number + at) % 2 === 0,
      }),
    ),
  );
}
