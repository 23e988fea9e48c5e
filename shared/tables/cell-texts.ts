import type { Measure } from '../figures/figure';
import type { Period } from '../periods/period';
import { otherYear } from '../periods/calendars';
import { readPeriod } from '../periods/read';
import { tidy, withoutNumber } from '../places/name-forms';
import { bareCode, classificationOf, isSumLabel, isTotalProduct } from '../products/codes';
import { readUnit } from '../units/units';
import { isRest, monthOf, quarterOf } from './content';
import type { TableContext } from './context';
import { datePeriod, styleNamed } from './dates';
import { flowOf } from './flow-words';
import type { Problem, ProblemCode } from './found';
import type { Cell } from './grid';
import { goodsInHead } from './goods-in-words';
import { readIndicator } from './indicator';
import { moneyInLabel, withoutUnit } from './label-units';
import { measureIn } from './measure-words';
import { flowLettered, flowNumbered, powerOfTen } from './numbered';
import {
  DATED,
  GOODS,
  noFacts,
  over,
  type ColumnMapping,
  type Facts,
  type PlaceRef,
  type TableMapping,
} from './proposal';
import { startOfYear } from './table-facts';
import { isYear, labelPeriod, partOf, summedPeriod, within, type TimePart } from './time-parts';
import { basisOf } from './title';
import type { Sides } from './trade-sides';

type PlaceRole = 'reporter' | 'partner' | 'origin' | 'destination';
type Slots = readonly (Cell | undefined)[];
type Product = NonNullable<Facts['product']>;

const TOTAL: Product = { classification: null, edition: null, code: null, name: null };
/** No place at all, as a person said: the row is not taken. */
const NONE: PlaceRef = { code: '', level: 'rest' };
const NOTHING = /^[.…:–—-]*$/;
const WORLD: PlaceRef = { code: 'WLD', level: 'world' };
const FORMS = ['iso', 'name', 'number'];
const SAYING: ReadonlySet<ColumnMapping['role']> = new Set(['flow', 'indicator', 'scale', 'more']);

/** What a row says of its time: a whole period, or a part of a year that stands elsewhere. `unread`: no telling what. */
export interface RowTime {
  period: Period | null;
  part: TimePart | null;
  unread: boolean;
}

/** A unit that a row names, and what it measures: kilograms are no money. */
export interface RowUnit {
  unit: string | null;
  scale: number | null;
  measure: Measure | null;
}

/** Understands the texts of label cells; each different text of a column is understood once. */
export class CellTexts {
  private readonly start: number;
  private readonly context: TableContext;
  private readonly table: TableMapping;
  private readonly times = new Map<string, RowTime>();
  private readonly facts = new Map<string, Facts | null>();
  private readonly places = new Map<string, PlaceRef | null>();
  private readonly products = new Map<string, Product | null>();
  private readonly units = new Map<string, RowUnit | 'none'>();
  private readonly told = new Set<string>();
  private waiting: Problem[] = [];

  constructor(table: TableMapping, context: TableContext) {
    this.table = table;
    this.context = context;
    this.start = startOfYear(table.facts);
  }

  /** Problems found since the last asking. */
  takeProblems(): Problem[] {
    if (this.waiting.length === 0) return this.waiting;
    const problems = this.waiting;
    this.waiting = [];
    return problems;
  }

  /** What the label cells of a row say together. */
  factsOf(columns: readonly ColumnMapping[], slots: Slots): { facts: Facts; unsettled: boolean } {
    let facts: Facts | null = null;
    let unsettled = false;
    for (const column of columns) {
      if (!SAYING.has(column.role)) continue;
      const cell = slots[column.col];
      const text = cell?.shown.trim() ?? '';
      if (cell === undefined || NOTHING.test(text)) continue;
      const said = this.rememberedFact(column, text, cell);
      if (said === null) continue;
      if (column.role === 'indicator' && said.measure === null) unsettled = this.tell(cell, 'problem.measure', text);
      facts = facts === null ? said : over(facts, said);
    }
    const reporter = this.placeOf('reporter', columns, slots);
    const amount = this.amountOf(columns, slots);
    const partner = amount === null || amount.measure === null ? this.placeOf('partner', columns, slots) : WORLD;
    const product = this.productOf(columns, slots);
    const said = over(amount ?? noFacts, facts ?? noFacts);
    if (reporter === NONE || partner === NONE) unsettled = true;
    return {
      facts: {
        ...said,
        reporter: reporter ?? said.reporter,
        partner: partner ?? said.partner,
        product: product ?? said.product,
      },
      unsettled,
    };
  }

  /**
   * "Quantity" among the partners: how much came from all of them, in the unit beside it; "China ($m)": the money of the row.
   * Null where only a place is named.
   */
  private amountOf(columns: readonly ColumnMapping[], slots: Slots): Facts | null {
    const partner = columns.find(({ role, name }) => role === 'partner' && name === 'name');
    const text = (partner === undefined ? undefined : slots[partner.col])?.shown.trim() ?? '';
    const money = moneyInLabel(text);
    if (money !== null) return { ...noFacts, ...money };
    const measure = text === '' || text.length > 30 ? null : (measureIn(text)?.measure ?? null);
    if ((measure !== 'quantity' && measure !== 'weight') || this.context.places.byName(text) !== null) return null;
    const beside = columns.find(({ role }) => role === 'unit');
    const unit = beside === undefined ? 'none' : this.unitOf(slots[beside.col]);
    const said = unit === 'none' ? { unit: null, scale: null, measure: null } : unit;
    return { ...noFacts, measure: said.measure ?? measure, unit: said.unit, scale: said.scale };
  }

  /** Where the goods of a row come from and go to; null where no columns say. */
  sidesOf(columns: readonly ColumnMapping[], slots: Slots): Sides | null {
    if (!columns.some(({ role }) => role === 'origin' || role === 'destination')) return null;
    return { origin: this.placeOf('origin', columns, slots), destination: this.placeOf('destination', columns, slots) };
  }

  private rememberedFact(column: ColumnMapping, text: string, cell: Cell): Facts | null {
    const key = `${column.col}\u0001${text}`;
    let fact = this.facts.get(key);
    if (fact === undefined) {
      fact = this.factOf(column, text, cell);
      this.facts.set(key, fact);
    }
    return fact;
  }

  private factOf(column: ColumnMapping, text: string, cell: Cell): Facts | null {
    switch (column.role) {
      case 'flow': {
        const flow =
          column.name === 'number' ? flowNumbered(text) : column.name === 'letters' ? flowLettered(text) : flowOf(text);
        return flow === null ? null : { ...noFacts, ...basisOf(text), flow };
      }
      case 'indicator': {
        const said = readIndicator(text);
        const named = column.name === GOODS && said.product === null && goodsInHead(text) !== null;
        return named ? { ...said, product: { ...TOTAL, name: text } } : said;
      }
      case 'scale': {
        const scale =
          (column.name === 'power' ? powerOfTen(text) : null) ??
          readUnit(text).scale ??
          (/^units?$/i.test(text) ? 1 : null);
        if (scale === null) this.tell(cell, 'problem.scale', text);
        return { ...noFacts, scale };
      }
      case 'more':
        return { ...noFacts, more: { [column.name ?? column.header]: text } };
      default:
        return null;
    }
  }

  /** The place that the cells of a role name: by ISO code, else by name, else by number; else as it is written. */
  private placeOf(role: PlaceRole, columns: readonly ColumnMapping[], slots: Slots): PlaceRef | null {
    let written: Cell | null = null;
    for (const form of FORMS) {
      for (const column of columns) {
        const cell = column.role === role && column.name === form ? slots[column.col] : undefined;
        if (cell === undefined) continue;
        const place = this.rememberedPlace(cell, form, columns, slots);
        if (place === 'nothing') continue;
        if (place !== null) return place;
        if (written === null || form === 'name') written = cell;
      }
    }
    if (written === null) return null;
    if (this.context.places.isNone?.(written.shown) === true) return NONE;
    this.tell(written, 'problem.place', written.shown.trim());
    return { code: withoutNumber(tidy(written.shown)), level: 'group' };
  }

  private rememberedPlace(
    cell: Cell,
    form: string,
    columns: readonly ColumnMapping[],
    slots: Slots,
  ): PlaceRef | 'nothing' | null {
    const key = form + cell.shown;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const text = withoutUnit(cell.shown.trim());
    if (NOTHING.test(text)) return 'nothing';
    const place = this.placeIn(text, form, columns, slots);
    if (!isSumLabel(text)) this.places.set(key, place);
    return place;
  }

  private placeIn(text: string, form: string, columns: readonly ColumnMapping[], slots: Slots): PlaceRef | null {
    const { places } = this.context;
    if (form === 'iso')
      return (
        places.byCode(text) ?? places.byName(text) ?? (/^[A-Z]{3}$/.test(text) ? { code: text, level: 'group' } : null)
      );
    if (form === 'number') return places.byCode(text);
    const place = places.byName(text);
    if (place !== null) return place;
    if (isRest(text)) return { code: tidy(text), level: 'rest' };
    if (!isSumLabel(text)) return null;
    const group = columns.find(({ role }) => role === 'group');
    const label = group === undefined ? '' : tidy(slots[group.col]?.shown ?? '');
    if (label !== '' && !isSumLabel(label)) return { code: label, level: 'group' };
    const all = isTotalProduct(text) || isTotalFlow(text);
    return all ? WORLD : { code: tidy(text), level: 'group' };
  }

  private productOf(columns: readonly ColumnMapping[], slots: Slots): Product | null {
    const codeColumn = columns.find(({ role }) => role === 'product-code');
    const nameColumn = columns.find(({ role }) => role === 'product-name');
    if (codeColumn === undefined && nameColumn === undefined) return null;
    const said = columns.find(({ role }) => role === 'classification');
    const name = nameColumn === undefined ? '' : (slots[nameColumn.col]?.shown ?? '');
    const written = codeColumn === undefined ? '' : (slots[codeColumn.col]?.shown ?? '');
    const classification = said === undefined ? '' : (slots[said.col]?.shown ?? '');
    const key = `${written}\u0001${name}\u0001${classification}`;
    let product = this.products.get(key);
    if (product === undefined) {
      product = readProduct(written, name, classification, codeColumn ?? null);
      if (this.products.size < 100_000) this.products.set(key, product);
    }
    return product;
  }

  /** The unit that a cell names; `none` when it says that there is no quantity. */
  unitOf(cell: Cell | undefined): RowUnit | 'none' {
    const text = cell?.shown.trim() ?? '';
    let known = this.units.get(text);
    if (known === undefined) {
      const { unit, scale, measure } = readUnit(text);
      known = NO_UNIT.test(text) ? 'none' : { unit: unit ?? text, scale, measure };
      this.units.set(text, known);
    }
    return known;
  }

  /** What the cells of a row say of its time. */
  timeOf(columns: readonly ColumnMapping[], slots: Slots): RowTime {
    let written = '';
    for (const { col } of columns) written += `${slots[col]?.shown ?? ''}\u0001`;
    let known = this.times.get(written);
    if (known === undefined) {
      known = this.readTime(columns, slots);
      if (this.times.size < 50_000) this.times.set(written, known);
    }
    return known;
  }

  private readTime(columns: readonly ColumnMapping[], slots: Slots): RowTime {
    const textOf = (role: ColumnMapping['role']) => {
      const column = columns.find((other) => other.role === role);
      const cell = column === undefined ? undefined : slots[column.col];
      if (cell === undefined) return '';
      // A day shown as "Aug" was typed so, and its year is that of the typing.
      const whole = cell.type === 'date' && (role !== 'month' || monthOf(cell.shown) === null);
      return whole ? String(cell.value).slice(0, 7) : cell.shown.trim();
    };
    const dated = columns.find((column) => column.role === 'period' && styleNamed(column.name) !== null);
    const day = dated === undefined ? undefined : slots[dated.col];
    const style = styleNamed(dated?.name ?? null);
    const byDay = day === undefined || style === null ? null : datePeriod(day, style);
    if (byDay !== null) return { period: byDay, part: null, unread: false };
    const labelled = columns.find(({ name }) => name === DATED);
    if (labelled !== undefined) {
      const text = slots[labelled.col]?.shown ?? '';
      const named = labelPeriod(text, this.start);
      return { period: named, part: null, unread: named === null && text.trim() !== '' };
    }
    const whole = textOf('period') || textOf('year');
    const month = textOf('month');
    const quarter = textOf('quarter');
    const period = readPeriod(whole, this.start)?.period ?? summedPeriod(whole, this.start) ?? otherYear(whole);
    if (period !== null && !isYear(period)) return { period, part: null, unread: false };
    const inMonth = readPeriod(month, this.start)?.period ?? readPeriod(quarter, this.start)?.period ?? null;
    if (inMonth !== null) return { period: inMonth, part: null, unread: false };
    const part =
      (month === '' ? null : monthPart(month)) ?? (quarter === '' ? null : quarterPart(quarter)) ?? partOf(whole);
    if (period === null || part === null) {
      const joined =
        period === null || month === '' ? null : (readPeriod(`${month} ${whole}`, this.start)?.period ?? null);
      const unread = joined === null && part === null && (period === null || month !== '' || quarter !== '');
      return { period: joined ?? period, part, unread: unread && whole + month + quarter !== '' };
    }
    return { period: within(period, part), part: null, unread: false };
  }

  /** Notes a problem once for each text. Returns true. */
  private tell(cell: Cell, code: ProblemCode, text: string): true {
    const mark = `${code}\u0001${text}`;
    if (!this.told.has(mark)) {
      this.told.add(mark);
      this.waiting.push({
        kind: 'problem',
        row: cell.row,
        col: cell.col,
        code,
        params: { text, table: String(this.table.index) },
      });
    }
    return true;
  }
}

/** "Total Exportaciones" among the partners: all of them. */
function isTotalFlow(text: string): boolean {
  return flowOf(text) !== null && goodsInHead(text) === null;
}

function monthPart(text: string): TimePart | null {
  const month = monthOf(text);
  if (month === null) return partOf(text);
  return month === 0 ? { kind: 'year' } : { kind: 'months', from: month, to: month };
}

function quarterPart(text: string): TimePart | null {
  const number = quarterOf(text);
  return number === null ? partOf(text) : { kind: 'quarter', number };
}

const NO_UNIT = /^$|^-+$|^no quantity$|^n\/?a$|^-1$|^none$|^без кол/i;

function readProduct(
  writtenCode: string,
  writtenName: string,
  classification: string,
  codeColumn: ColumnMapping | null,
): Product {
  const name = writtenName.replace(/\s+/g, ' ').trim();
  const written = bareCode(writtenCode);
  if (isTotalProduct(written) || (written === '' && (isTotalProduct(name) || NOTHING.test(name)))) return TOTAL;
  if (/^[^\d]*$/.test(written) && isTotalProduct(name.split(/ - |\//).at(-1) ?? '')) return TOTAL;
  const named = classificationOf(classification);
  const code =
    codeColumn?.zeros === true && /^\d+$/.test(written) && written.length % 2 === 1 ? `0${written}` : written;
  const head = codeColumn?.facts.product ?? null;
  const harmonised = code !== '' && /^\d{2}(?:\d{2}){0,5}$/.test(code) ? 'HS' : null;
  return {
    classification: named?.classification ?? head?.classification ?? harmonised,
    edition: named?.edition ?? head?.edition ?? null,
    code: code === '' ? null : code,
    name: name === '' || NOTHING.test(name) ? null : name,
  };
}
