import type { FigureKey, Level, Measure, Standing } from '../figures/figure';
import type { Period } from '../periods/period';
import { productLevel } from '../products/product-index';
import { isCurrency, settledUnit } from '../units/currencies';
import { readUnit } from '../units/units';
import { CellTexts } from './cell-texts';
import type { TableContext } from './context';
import type { Problem } from './found';
import type { Cell } from './grid';
import { isTimed, noFacts, over, type ColumnMapping, type Facts, type Role, type TableMapping } from './proposal';
import { RowTimes, type RowTime } from './row-times';
import type { RowUnit } from './row-units';
import { startOfYear } from './table-facts';
import { isYear, within, type TimePart } from './time-parts';
import { sided, type Sides } from './trade-sides';

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

/** What the labels of a row say, with the keys of its columns as they are asked for. */
interface Labels {
  facts: Facts;
  /** Null where the table has no columns of origin and destination. */
  sides: Sides | null;
  /** An indicator that does not say what it measures: nothing is taken. */
  unsettled: boolean;
  keys: (CellKey | null | undefined)[];
}

const NO_TIME: RowTime = { period: null, part: null, unread: false };
const TRADE = new Set(['value', 'quantity', 'weight']);
const SIGNED: readonly Role[] = [
  'reporter',
  'partner',
  'origin',
  'destination',
  'group',
  'flow',
  'product-code',
  'product-name',
  'classification',
  'indicator',
  'unit',
  'scale',
  'more',
];
const PARTNERS: readonly Role[] = ['partner', 'origin', 'destination'];
/** Rows with different labels that are remembered; then it starts again. */
const REMEMBERED = 20_000;

/** Reads the labels of rows one after the other and gives the keys of their figures. */
export class RowReader {
  private readonly table: TableMapping;
  private readonly texts: CellTexts;
  private readonly times: RowTimes;
  private readonly values: readonly ColumnMapping[];
  private readonly labelled: readonly ColumnMapping[];
  private readonly timed: readonly ColumnMapping[];
  private readonly carried: readonly ColumnMapping[];
  private readonly hasPartners: boolean;
  private readonly held = new Map<number, Cell>();
  private known = new Map<string, Labels>();
  private slots: (Cell | undefined)[] = [];
  private row = 0;
  private labels: Labels | null = null;
  private toldNoPeriod = false;
  private time: RowTime = NO_TIME;
  private lastYear: Period | null = null;
  private readonly parts = new Map<string, Period | null>();

  constructor(table: TableMapping, context: TableContext) {
    this.table = table;
    this.texts = new CellTexts(table, context);
    this.times = new RowTimes(startOfYear(table.facts));
    this.values = table.columns.filter(({ role }) => role === 'value');
    this.labelled = table.columns.filter(({ role }) => SIGNED.includes(role));
    this.timed = table.columns.filter(isTimed);
    this.hasPartners = table.columns.some(({ role }) => PARTNERS.includes(role));
    this.carried = table.columns.filter(({ carry }) => carry);
  }

  /** Goes to a row; labels that stand for the rows below are put into the empty cells of `slots`. */
  turnTo(row: number, slots: (Cell | undefined)[]): void {
    this.slots = slots;
    this.row = row;
    this.labels = null;
    for (const { col } of this.carried) {
      const cell = slots[col];
      if (cell === undefined) slots[col] = this.held.get(col);
      else this.held.set(col, cell);
    }
    this.time = this.timed.length === 0 ? NO_TIME : this.times.timeOf(this.timed, slots);
    if (this.time.period !== null && isYear(this.time.period)) this.lastYear = this.time.period;
  }

  /** The key of the figure in value column `at` of this row; null when none may be made. */
  keyOf(at: number): CellKey | null {
    this.labels ??= this.readLabels();
    const known = this.labels.keys[at];
    if (known !== undefined) return known;
    const column = this.values[at];
    const key = column === undefined || this.labels.unsettled ? null : this.makeKey(this.labels, column);
    this.labels.keys[at] = key;
    return key;
  }

  /** The period of a figure whose column's head says `head`; null when nothing says it. */
  periodOf({ period: head, part: headPart }: Pick<CellKey, 'period' | 'part'>): Period | null {
    if (head !== null && !isYear(head)) return head;
    const row = this.time;
    if (row.period !== null && !isYear(row.period)) return row.period;
    if (row.unread) return null;
    const part = headPart ?? row.part;
    if (part === null && head !== null) return head;
    if (part === null && row.period !== null) return row.period;
    const around = this.ruled().period ?? this.table.facts.period;
    const base = head ?? row.period ?? (row.part === null ? null : this.lastYear) ?? around;
    return part === null || base === null ? base : this.partOfYear(base, part);
  }

  private partOfYear(base: Period, part: TimePart): Period | null {
    const name = `${base.written}\u0001${JSON.stringify(part)}`;
    let period = this.parts.get(name);
    if (period === undefined) {
      period = within(base, part);
      this.parts.set(name, period);
    }
    return period;
  }

  /** Says once for a table that a figure has no period. */
  noPeriod(cell: Cell): Problem | null {
    const written = this.timed
      .map(({ col }) => this.slots[col]?.shown ?? '')
      .join(' ')
      .trim();
    if (written !== '')
      return { kind: 'problem', row: cell.row, col: cell.col, code: 'problem.period', params: { text: written } };
    if (this.toldNoPeriod) return null;
    this.toldNoPeriod = true;
    return { kind: 'problem', row: cell.row, col: cell.col, code: 'problem.no-period', params: {} };
  }

  /** What the labels read so far could not be taken for; each is told once. */
  problems(): Problem[] {
    return this.texts.takeProblems();
  }

  private readLabels(): Labels {
    let signature = this.table.rows.length === 0 ? '' : this.ruleSignature();
    for (const { col } of this.labelled) signature += `${this.slots[col]?.shown ?? ''}\u0001`;
    const known = this.known.get(signature);
    if (known !== undefined) return known;
    if (this.known.size >= REMEMBERED) this.known = new Map();
    const rule = this.table.rows.find(({ kind, from, to }) => kind === 'label' && this.row >= from && this.row <= to);
    const { facts, unsettled } =
      rule === undefined ? this.texts.factsOf(this.labelled, this.slots) : { facts: rule.facts, unsettled: false };
    const sides = rule === undefined ? this.texts.sidesOf(this.labelled, this.slots) : null;
    const labels: Labels = { facts, sides, unsettled, keys: [] };
    this.known.set(signature, labels);
    return labels;
  }

  private ruleSignature(): string {
    return this.table.rows.map(({ from, to }) => (this.row >= from && this.row <= to ? '1' : '0')).join('');
  }

  private ruled(): Facts {
    let facts = noFacts;
    for (const rule of this.table.rows) {
      if (rule.kind !== 'skip' && this.row >= rule.from && this.row <= rule.to) facts = over(rule.facts, facts);
    }
    return facts;
  }

  /** A unit that is not known, in a column where others are and are no money ("kt", "wks" among tonnes): an amount. */
  private besideMoney(amount: RowUnit | null, { unitCol }: ColumnMapping): 'value' | 'quantity' {
    if (amount === null || isCurrency(amount.unit)) return 'value';
    const units = this.table.columns.find(({ col }) => col === unitCol)?.name;
    return units === 'amount' || units === 'both' ? 'quantity' : 'value';
  }

  private makeKey({ facts: row, sides }: Labels, column: ColumnMapping): CellKey | null {
    const head = headFor(row.measure, column.facts);
    const ruled = this.table.rows.length === 0 ? this.table.facts : over(this.ruled(), this.table.facts);
    // A column of changes, shares or ranks is so in a row of exports as well.
    const beside = head.measure !== null && BESIDE.has(head.measure);
    const spoken =
      (beside && row.measure === 'value' ? head.measure : row.measure) ?? head.measure ?? ruled.measure ?? 'value';
    const unitBeside = column.unitCol === null ? null : this.texts.units.unitOf(this.slots[column.unitCol]);
    if (unitBeside === 'none' && spoken !== 'value') return null;
    const amount = unitBeside === 'none' ? null : unitBeside;
    const counted = spoken === 'value' ? (amount?.measure ?? this.besideMoney(amount, column)) : spoken;
    const around = aroundFor(counted, ruled);
    const told = {
      reporter: row.reporter ?? head.reporter ?? around.reporter,
      flow: row.flow ?? head.flow ?? around.flow,
      more: {},
    };
    const bySides = sides === null ? null : sided(sides, told.flow, told.reporter);
    const { reporter, flow } = bySides ?? told;
    const own = beside ? { unit: null, scale: null } : row;
    const named = amount?.unit ?? own.unit ?? head.unit ?? around.unit;
    const settled = settledUnit(named, reporter?.code ?? null) ?? (isCurrency(named) ? around.unit : null);
    const unit = PLAIN.has(counted) && isCurrency(settled) ? null : settled;
    const scale = own.scale ?? amount?.scale ?? head.scale ?? around.scale ?? 1;
    const measure = counted === 'value' ? measuredIn(unit) : counted;
    const trade = TRADE.has(measure);
    const partner =
      bySides?.partner ??
      ofGroup(row, ruled) ??
      row.partner ??
      head.partner ??
      around.partner ??
      (trade && !this.hasPartners ? WORLD : null);
    const product = row.product ?? head.product ?? around.product ?? ALL;
    const derived = flow === 'balance' || flow === 'turnover';
    const priced = measure === 'value' && !derived;
    return {
      key: {
        reporter: reporter?.code ?? null,
        partner: partner?.code ?? null,
        flow,
        product,
        measure,
        unit,
        priceBasis: row.priceBasis ?? head.priceBasis ?? around.priceBasis,
        valuation: priced ? (row.valuation ?? head.valuation ?? around.valuation) : null,
        dataset: row.dataset ?? head.dataset ?? around.dataset,
        more: moreOf(bySides?.more ?? NO_MORE, row.more, head.more, around.more),
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
}

/** What stands beside amounts and is none. */
const BESIDE = new Set<Measure>(['share', 'growth', 'rank', 'count', 'index', 'rate', 'tariff']);

/** What has no unit of money, whatever stands around it. */
const PLAIN = new Set<Measure>(['index', 'rank', 'count']);

/** Tonnes are no money, whatever the words around them say. */
function measuredIn(unit: string | null): Measure {
  const measure = unit === null || isCurrency(unit) ? null : readUnit(unit).measure;
  return measure === 'weight' || measure === 'quantity' ? measure : 'value';
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
  const amount = measure === 'quantity' || measure === 'weight' || measure === 'count';
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
