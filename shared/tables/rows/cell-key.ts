import type { FigureKey, Level, Measure, Standing } from '../../figures/figure';
import type { Period } from '../../periods/period';
import { productLevel } from '../../products/product-index';
import { isCurrency, settledUnit } from '../../units/currencies';
import { readUnit } from '../../units/units';
import type { ColumnMapping, Facts } from '../proposal';
import { basisOver } from '../words/annual-rates';
import { isBroughtFrom } from '../words/label-ends';
import { measureIn } from '../words/measure-words';
import type { RowUnit } from '../words/row-units';
import type { TimePart } from '../words/time-parts';
import { isOutside } from '../words/outside-trade';
import { sided, type Sides } from '../columns/trade-sides';

/** All that the figures of one column share in rows whose labels are the same. */
export interface CellKey {
  key: FigureKey;
  level: Level;
  standing: Standing;
  scale: number;
  /** Parts of a hundred: numbers kept as fractions and shown with a percent sign are read as shown. */
  percent: boolean;
  /** The period of the column; null: the row has it. */
  period: Period | null;
  part: TimePart | null;
  mark: string;
}

/** What row, column and table say of a figure. */
interface Sayings {
  row: Facts;
  column: ColumnMapping;
  /** What headings say of the row, over what is said of the whole table. */
  ruled: Facts;
  /** Null where the table has no columns of origin and destination. */
  sides: Sides | null;
  /** The unit beside the figure; `none`: there is no quantity. Null where no column has units. */
  unit: RowUnit | 'none' | null;
  /** What the column of that unit is of. */
  units: string | null;
  /** Rows name partners: a figure without one is not of the whole world. */
  hasPartners: boolean;
}

/** What the figure of a row and a column is; null when there is none. The row knows better than the head, the head than the table. */
export function cellKey(said: Sayings): CellKey | null {
  const { row, column, ruled } = said;
  const head = headFor(row.measure, column.facts);
  const counted = countedAs(said, head);
  if (counted === null) return null;
  const around = aroundFor(counted, ruled);
  const ends = endsOf(said, head, around);
  const { unit, scale } = unitOf(said, head, around, counted, ends.reporter?.code ?? null);
  const measure = counted === 'value' ? measuredIn(unit) : countsPieces(said.unit, unit) ? 'quantity' : counted;
  const partner = ends.partner ?? (TRADE.has(measure) && !said.hasPartners ? WORLD : null);
  const product = row.product ?? head.product ?? around.product ?? ALL;
  const derived = ends.flow === 'balance' || ends.flow === 'turnover';
  const priced = measure === 'value' && !derived;
  return {
    key: {
      reporter: ends.reporter?.code ?? null,
      partner: partner?.code ?? null,
      flow: ends.flow,
      product,
      measure,
      unit,
      priceBasis: basisOver(row.priceBasis, head.priceBasis, around.priceBasis),
      valuation: priced ? (row.valuation ?? head.valuation ?? around.valuation) : null,
      dataset: row.dataset ?? head.dataset ?? around.dataset,
      more: moreOf(ends.more, row.more, head.more, around.more),
    },
    level: { partner: partner?.level ?? 'world', product: productLevel(product.code, product.name) },
    standing: row.standing ?? head.standing ?? around.standing ?? (derived ? 'derived' : 'main'),
    scale: unit === '%' ? 1 : scale,
    percent: unit === '%' || measure === 'share' || measure === 'growth',
    period: head.period,
    part: column.part,
    mark: head.more[PERIOD_MARK] ?? '',
  };
}

/** What the words of row, head and table measure, before the unit has its say; null where there is no quantity. */
function countedAs({ row, column, ruled, unit, units }: Sayings, head: Facts): Measure | null {
  // "Imports value in 1000 USD" beside the duties of a row is what they are laid on.
  const dutiable = row.measure === 'tariff' && head.measure === 'value' && isCurrency(head.unit);
  // What duties vary by is no duty.
  if (row.measure === 'tariff' && (head.measure === 'growth' || head.measure === 'rate')) return null;
  const beside = isBeside(head) && isOfAmount(row.measure, head.measure) && !isMoneyRow(row, column);
  const own = dutiable || beside ? head.measure : row.measure;
  // "Exports" below a title of indices, "Real GDP" below "Annual percentage change" say of what they are.
  const changed = ruled.measure === 'growth' && ruled.unit === '%' && AMOUNTS_OF.has(own);
  const named = own === 'value' && ruled.measure === 'index';
  const said = row.unit === null && (named || changed) ? null : own;
  const spoken = said ?? head.measure ?? ruled.measure ?? 'value';
  // Under "Prices", what is counted in tonnes is none.
  if (spoken === 'rate' && unit !== null && unit !== 'none' && isAmount(unit.measure)) return unit.measure;
  // "Rank" beside an indicator called a share.
  if (unit !== null && unit !== 'none' && unit.measure === 'rank') return 'rank';
  if (spoken === 'gdp' && unit !== null && unit !== 'none' && unit.measure === 'index') return 'index';
  if (spoken !== 'value') return unit === 'none' ? null : spoken;
  if (unit === null || unit === 'none') return 'value';
  // A unit that is not known, where others are and are no money ("wks" among tonnes), is an amount.
  const unknown = !isCurrency(unit.unit) && (units === 'amount' || units === 'both');
  return unit.measure ?? (unknown ? 'quantity' : 'value');
}

/** What may have changed by so many hundredths. */
const AMOUNTS_OF = new Set<Measure | null>(['value', 'gdp', 'rate']);

/** Who reports, with whom, and which way the goods went. */
function endsOf(
  { row, ruled, sides, column }: Sayings,
  head: Facts,
  around: Facts,
): Pick<Facts, 'reporter' | 'partner' | 'flow' | 'more'> {
  const turned = row.reporter === null && row.partner === null && head.partner === null && around.reporter !== null;
  const towards = turned && head.reporter !== null && head.reporter.code === around.partner?.code;
  const brought = towards && head.flow === 'import' && isBroughtFrom(column.header);
  const other = towards && !brought;
  // "US export share" in a table of exports of one country to the United States is of that country's exports; what else is the
  // other's ("Pakistani exports") is with who reports.
  const beside = other && isBeside(head);
  // "World exports" beside those of the country of each row.
  const worldwide = head.reporter?.level === 'world' ? head.reporter : null;
  const reporter = worldwide ?? row.reporter ?? (beside || brought ? null : head.reporter) ?? around.reporter;
  // Money that pays for no goods goes neither way, whatever stands over its row.
  const flow = row.flow ?? head.flow ?? (isOutside(row.product) ? null : around.flow);
  const back = other && !beside ? around.reporter : null;
  const partner = ofGroup(row, ruled) ?? row.partner ?? head.partner ?? back ?? around.partner;
  if (sides === null) return { reporter: notWithItself(reporter, row, head, around), flow, partner, more: NO_MORE };
  if (isOutside(row.product ?? head.product ?? around.product))
    return { reporter: reporter ?? sides.origin, flow, partner: sides.destination ?? partner, more: NO_MORE };
  const bySides = sided(sides, flow, reporter);
  return { ...bySides, partner: bySides.partner ?? partner };
}

/**
 * "Exports to Belarus" over a column of a table that Belarus reports: the other of the two countries that the table is about reports
 * these, and nobody where there is none. What a row names may well be the reporter itself: goods that came back.
 */
function notWithItself(reporter: Facts['reporter'], row: Facts, head: Facts, around: Facts): Facts['reporter'] {
  const own = row.reporter ?? head.reporter;
  if (own !== null || row.partner !== null || reporter === null || head.partner?.code !== reporter.code)
    return reporter;
  return around.partner?.code === reporter.code ? null : around.partner;
}

function unitOf(
  { row, column, unit: written }: Sayings,
  head: Facts,
  around: Facts,
  counted: Measure,
  reporter: string | null,
): { unit: string | null; scale: number } {
  const amount = written === 'none' ? null : written;
  // "Imports/Exports Ratio (Rs. in '000)": how often one is in the other, whatever money both are in.
  if (counted === 'rate' && RATIO.test(column.header)) return { unit: null, scale: 1 };
  if (amount?.measure === 'rank') return { unit: null, scale: 1 };
  const own = isBeside(head) && !isMoneyRow(row, column) ? { unit: null, scale: null } : row;
  const named = amount?.unit ?? own.unit ?? head.unit ?? around.unit;
  const settled = settledUnit(named, reporter) ?? (isCurrency(named) ? around.unit : null);
  return {
    unit:
      PLAIN.has(counted) && (isCurrency(settled) || (counted === 'index' && settled === around.unit)) ? null : settled,
    scale: own.scale ?? amount?.scale ?? head.scale ?? (isOfMoney(around, named) ? 1 : (around.scale ?? 1)),
  };
}

/** Whether the scale that is said of a table is that of its money, and the unit of a figure is none. */
function isOfMoney(around: Facts, unit: string | null): boolean {
  return unit !== null && !isCurrency(unit) && isCurrency(around.unit);
}

const RATIO = /\bratio\b/i;

/** "Total, USD million" below shares of which only a title says what they are. */
function isMoneyRow({ measure, unit }: Facts, { header }: ColumnMapping): boolean {
  return measure === 'value' && isCurrency(unit) && measureIn(header) === null;
}

/** A column of changes, shares or ranks is so in a row of exports as well. */
function isBeside({ measure }: Facts): boolean {
  return measure !== null && BESIDE.has(measure);
}

const TRADE = new Set<Measure>(['value', 'quantity', 'weight']);

/** Whether a measure beside an amount is of what its row measures: of money any, of tonnes or pieces a share or a change. */
function isOfAmount(row: Measure | null, beside: Measure | null): boolean {
  return row === 'value' || (row !== null && TRADE.has(row) && (beside === 'share' || beside === 'growth'));
}

/** What stands beside amounts and is none. */
const BESIDE = new Set<Measure>(['share', 'growth', 'rank', 'count', 'index', 'rate', 'tariff']);

/** "Live animals (1000)" among tonnes: what is counted in pieces has no weight. */
function countsPieces(own: Sayings['unit'], unit: string | null): boolean {
  return own !== null && own !== 'none' && own.measure === 'quantity' && own.unit === 'u' && unit === 'u';
}

function isAmount(measure: Measure | null): measure is 'quantity' | 'weight' {
  return measure === 'quantity' || measure === 'weight';
}

/** What has no unit of money, whatever stands around it. */
const PLAIN = new Set<Measure>(['index', 'rank', 'count', 'share']);

/** Tonnes are no money, whatever the words around them say. */
function measuredIn(unit: string | null): Measure {
  const measure = unit === null || isCurrency(unit) ? null : readUnit(unit).measure;
  return isAmount(measure) ? measure : 'value';
}

const PERIOD_MARK = 'period mark';
const ALL = { classification: null, edition: null, code: null, name: null };
const NO_MORE = {};

/** All further dimensions by name; the mark of a head's period is none. */
function moreOf(...sayings: readonly Record<string, string>[]): Record<string, string> {
  if (sayings.every((said) => Object.keys(said).every((name) => name === PERIOD_MARK))) return NO_MORE;
  const more: Record<string, string> = {};
  for (const said of sayings.toReversed()) Object.assign(more, said);
  delete more[PERIOD_MARK];
  return more;
}

/** "Total" below the countries of a group, which a heading over them names, is the group's. */
function ofGroup({ partner }: Facts, ruled: Facts): Facts['partner'] {
  return partner?.level === 'world' && ruled.partner?.level === 'group' ? ruled.partner : null;
}

const WORLD = { code: 'WLD', level: 'world' } as const;

/** A row of amounts has none of the money that its columns are headed by. */
function headFor(measure: Facts['measure'], head: Facts): Facts {
  const amount = isAmount(measure) || measure === 'count';
  return amount && isCurrency(head.unit) ? { ...head, unit: null, scale: null } : head;
}

/** The unit of a table is that of its money; amounts and shares beside it have their own. */
function aroundFor(measure: NonNullable<Facts['measure']>, around: Facts): Facts {
  const money = isCurrency(around.unit) || around.unit === null;
  const fits = measure === 'value' || measure === 'gdp' ? money : !money;
  const ofCountry = measure === 'gdp' || measure === 'population';
  const flow = ofCountry ? null : around.flow;
  const partner = ofCountry ? null : around.partner;
  return fits ? { ...around, flow, partner } : { ...around, flow, partner, unit: null, scale: null };
}
