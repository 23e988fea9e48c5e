import { type ColumnSight } from './columns';
import { boughtOf } from './bought-of';
import type { TableContext } from '../context';
import { type ColumnGuess } from './dimensions';
import { changesBehindFlows, changesBehindPartners, settleGrowth } from './changes-behind';
import { withOwnScales, withOwnUnits } from './each-unit';
import { lineOfPlaces } from './line-of-places';
import { totalsOfBoth } from './goods-of-heads';
import { economiesAcross } from './economies-across';
import { goodsOverMeasures } from './goods-over-measures';
import { sharesInPercent, sharesOfHundred } from './hundreds';
import { namedTotals } from './named-totals';
import { withPesoSigns } from './peso-sign';
import { mirroredHeads } from './mirrored-heads';
import { placesBehindFlow } from './place-behind-flow';
import { withoutUnmeasured } from './profiles';
import { barePercents, changesFromHundred, reckoned, sharesOfFlows, withoutDifferences } from './reckoned';
import { alikeChanges, settleEmpty, settleMoney, settleParts, settleSides, settleTotals, totalsOfPair } from './settle';
import { settleHeads } from './settle-heads';
import { withoutJoined } from './joined-tables';
import { headsOfAccounts } from './own-accounts';
import { cumulatedYears, sinceNewYear, yearsToDate } from './since-new-year';
import { sidesAcross } from './sides-across';
import { withoutBaseYears } from './sheet-times';
import { stocksAndFlows } from './stocks-and-flows';
import { sumsOfSides } from './sums-of-sides';
import { startOfYear, type TableFacts } from '../around/table-facts';
import { thousandsInHeads } from '../around/tell-units';
import type { Surroundings } from '../around/title';
import { partsOfTotals } from './parts-of-totals';
import { withTitledPeriod } from './titled-period';
import { withNamedParts, withTitledMonths, withTitledParts } from '../around/title-parts';
import { tradersAcross } from './traders-across';
import { type ValueGuess } from './values';
import { withoutWholes } from './wholes-of-shares';
import { volumes } from './volumes';

/** What the columns of figures are settled from, beside each other. */
export interface ValueGround {
  /** The table's own place among those of its sheet. */
  index: number;
  columns: readonly ColumnSight[];
  surroundings: Surroundings;
  context: TableContext;
}

/** The columns of figures, with the times, goods, totals and units that they have from each other and from the titles. */
export function settledValues(
  { columns, surroundings, context, index }: ValueGround,
  read: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  known: TableFacts,
): ValueGuess[] {
  const titles = [...new Set([...surroundings.titles, ...surroundings.statements.map(({ text }) => text)])];
  const names = [...titles, context.fileName.replace(/\.\w+$/, '')];
  const { period } = known.facts;
  const steps: readonly ((values: ValueGuess[]) => ValueGuess[])[] = [
    // Of which time they are.
    (values) => withoutBaseYears(values, dims),
    volumes,
    (values) => sinceNewYear(values, period),
    cumulatedYears,
    (values) => yearsToDate(values, titles),
    (values) => settleParts(values, period),
    settleEmpty,
    (values) => withTitledParts(values, titles),
    (values) => withTitledMonths(values, titles),
    (values) => withTitledPeriod(values, surroundings.titles, startOfYear(known.facts)),
    (values) => withNamedParts(values, dims, names),
    // What they are of, and what they measure.
    withoutUnmeasured,
    boughtOf,
    (values) => stocksAndFlows(values, known),
    (values) => sidesAcross(values, dims, known.facts, titles),
    (values) => placesBehindFlow(values, known, context.places),
    (values) => mirroredHeads(values, known, context.places),
    lineOfPlaces,
    (values) => settleHeads(values, dims, known),
    (values) => namedTotals(values, titles),
    (values) => tradersAcross(values, titles),
    (values) => economiesAcross(values, dims, known, context.places),
    (values) => partsOfTotals(values, dims, known),
    (values) => goodsOverMeasures(values, dims, known, context.places),
    (values) => sharesOfHundred(values, dims),
    (values) => sharesInPercent(values, dims),
    reckoned,
    sharesOfFlows,
    withoutDifferences,
    (values) => withoutJoined(values, columns),
    (values) => withoutWholes(values, dims),
    barePercents,
    changesFromHundred,
    (values) => headsOfAccounts(values, dims, known, names),
    // What they have from the columns beside them.
    (values) => sumsOfSides(values, known.facts),
    (values) => settleTotals(values, known.facts),
    (values) => totalsOfPair(values, known.facts),
    settleSides,
    totalsOfBoth,
    alikeChanges,
    changesBehindFlows,
    changesBehindPartners,
    settleGrowth,
    settleMoney,
    // In what they are counted.
    (values) => withOwnScales(values, surroundings.statements),
    (values) => withOwnUnits(values, known),
    (values) => thousandsInHeads(values, surroundings.texts),
    (values) => withPesoSigns(values, known, surroundings.texts),
  ];
  return steps.reduce((values, step) => step(values), withChosen(read, index, context));
}

/** A column that the person called figures is taken whatever its head says. */
function withChosen(values: readonly ValueGuess[], index: number, { corrections }: TableContext): ValueGuess[] {
  return values.map((value) => {
    const set = corrections.findLast(
      (correction) => correction.kind === 'role' && correction.table === index && correction.col === value.column.col,
    );
    return set === undefined ? value : { ...value, left: null, confidence: 1 };
  });
}
