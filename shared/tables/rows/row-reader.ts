import type { Period } from '../../periods/period';
import { cellKey, type CellKey } from './cell-key';
import { CellTexts } from './cell-texts';
import type { TableContext } from '../context';
import type { Problem } from '../found';
import type { Cell } from '../grid';
import { isTimed, noFacts, over, type ColumnMapping, type Facts, type Role, type TableMapping } from '../proposal';
import { RowTimes, type RowTime } from './row-times';
import { startOfYear } from '../around/table-facts';
import { isYear, within, type TimePart } from '../words/time-parts';
import type { Sides } from '../columns/trade-sides';

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
  private readonly untimed = new Set<string>();
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
    // Where some rows are said to be with all the world, the others are not.
    this.hasPartners =
      table.columns.some(({ role }) => PARTNERS.includes(role)) ||
      table.rows.some(({ kind, facts }) => kind === 'label' && facts.partner?.level === 'world');
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
    const { period } = this.time;
    if (period !== null && isYear(period)) this.lastYear = period;
    // "Total 2021", months of 2022, "Total": the last is no more of 2021.
    else if (period !== null && this.lastYear !== null && period.to > this.lastYear.to) this.lastYear = null;
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
    if (headPart?.kind === 'to-date') {
      const last = this.periodOf({ period: head, part: null });
      return last === null ? null : this.partOfYear(last, headPart);
    }
    if (head !== null && !isYear(head)) return head;
    const row = this.time;
    if (row.period !== null && !isYear(row.period)) return row.period;
    if (row.unread || this.isUnnamed()) return null;
    const part = headPart ?? row.part;
    if (part === null && head !== null) return head;
    if (part === null && row.period !== null) return row.period;
    const around = this.ruled().period ?? this.table.facts.period;
    const base = head ?? row.period ?? (row.part === null ? null : this.lastYear) ?? around;
    return part === null || base === null ? base : this.partOfYear(base, part);
  }

  /** A row under a column of times, and under nothing else that names rows, in which that column is empty. */
  private isUnnamed(): boolean {
    return (
      this.timed.length > 0 &&
      this.labelled.length === 0 &&
      this.timed.every(({ col }) => this.slots[col] === undefined)
    );
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

  /** Says that a figure has no period, once for what its row says of its time. */
  noPeriod(cell: Cell): Problem | null {
    const written = this.timed
      .map(({ col }) => this.slots[col]?.shown ?? '')
      .join(' ')
      .trim();
    if (this.untimed.has(written)) return null;
    this.untimed.add(written);
    const at = { kind: 'problem', row: cell.row, col: cell.col } as const;
    return written === ''
      ? { ...at, code: 'problem.no-period', params: {} }
      : { ...at, code: 'problem.period', params: { text: written } };
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

  private makeKey({ facts: row, sides }: Labels, column: ColumnMapping): CellKey | null {
    const { unitCol } = column;
    const counted = column.facts.measure === 'quantity' || column.facts.measure === 'weight';
    const own = counted ? this.texts.amounts.amountNamed(this.labelled, this.slots) : null;
    const unit = unitCol === null ? own : this.texts.amounts.units.unitOf(this.slots[unitCol]);
    const units = unitCol === null ? null : (this.table.columns.find(({ col }) => col === unitCol)?.name ?? null);
    const ruled = this.table.rows.length === 0 ? this.table.facts : over(this.ruled(), this.table.facts);
    return cellKey({ row, column, ruled, sides, unit, units, hasPartners: this.hasPartners });
  }
}
