import { accountLine } from '../columns/account-lines';
import { fold } from '../../places/fold';
import { isTotalProduct } from '../../products/codes';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { NOTHING } from '../columns/content';
import { isBareTotal } from '../columns/labels-told';
import type { TableContext } from '../context';
import { flowOf, isDomestic, saysOnlyFlow } from '../words/flow-words';
import type { Problem, ProblemCode } from '../found';
import type { Cell } from '../grid';
import { goodsInBrackets, goodsOfSeries, isOfGoods, namesSomeGoods } from '../words/goods-in-words';
import { countsTraders } from '../words/counted-trade';
import { besideFlow } from '../words/indicator';
import { rowIndicator } from '../words/indicator-money';
import { flowLettered, flowListed, flowNumbered, powerOfTen } from '../words/numbered';
import {
  ACCOUNT,
  GOODS,
  noFacts,
  OF_ORIGIN,
  OF_SIDES,
  SERIES,
  SUMMED,
  over,
  type ColumnMapping,
  type Facts,
  type TableMapping,
} from '../proposal';
import { RowAmounts } from './row-amounts';
import { ALL_GOODS, RowGoods } from './row-goods';
import { NO_PLACE, RowPlaces, WORLD } from './row-places';
import { servicesIn } from '../words/outside-trade';
import { isOwnTotal } from '../words/own-totals';
import { labelEnds } from '../words/label-ends';
import { moneyIn } from '../words/label-units';
import { reportedInBrackets, seenFrom } from '../words/reported-by';
import { isAdjusted } from '../words/adjusted';
import { basisOf } from '../words/basis-words';
import type { Sides } from '../columns/trade-sides';

/** How flows are read where they are written as nothing but signs. */
const FLOWS_WRITTEN: Readonly<Record<string, (text: string) => Facts['flow']>> = {
  number: flowNumbered,
  listed: flowListed,
  letters: flowLettered,
};

type Slots = readonly (Cell | undefined)[];

const SAYING: ReadonlySet<ColumnMapping['role']> = new Set(['flow', 'indicator', 'scale', 'more']);

/** Understands the texts of label cells; each different text of a column is understood once. */
export class CellTexts {
  readonly amounts: RowAmounts;
  private readonly context: TableContext;
  private readonly table: TableMapping;
  private readonly places: RowPlaces;
  private readonly goods = new RowGoods();
  private readonly facts = new Map<string, Facts | null>();
  private readonly told = new Set<string>();
  private waiting: Problem[] = [];
  /** A row of the goods all together was read. */
  private summed = false;

  constructor(table: TableMapping, context: TableContext) {
    this.table = table;
    this.context = context;
    this.amounts = new RowAmounts(table, context.places);
    this.places = new RowPlaces(context.places, (cell) => this.tell(cell, 'problem.place', cell.shown.trim()));
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
      if (said.reporter === NO_PLACE || (column.role === 'indicator' && said.measure === null))
        unsettled = this.tell(cell, 'problem.measure', text);
      // A column of flows knows better than what is measured of them ("Total trade in services", exports).
      facts = facts === null ? said : column.role === 'flow' ? over(said, facts) : over(facts, said);
    }
    const line = lineOf(columns, slots);
    if (line !== null) facts = over({ ...noFacts, ...line }, facts ?? noFacts);
    const reporter = this.places.placeOf('reporter', columns, slots);
    const amount = this.amounts.amountOf(columns, slots);
    const ofAll = amount !== null && amount.measure !== null && columns.some(({ role }) => role === 'partner');
    const partner = ofAll ? WORLD : this.places.placeOf('partner', columns, slots);
    const product = this.goods.productOf(columns, slots);
    const said = over(amount ?? this.amounts.countedOf(columns, slots) ?? noFacts, facts ?? noFacts);
    if (reporter === NO_PLACE || partner === NO_PLACE) unsettled = true;
    return {
      facts: {
        ...said,
        reporter: reporter ?? said.reporter,
        partner: partner ?? (this.isOwnTotal(columns, slots) ? WORLD : said.partner),
        product: line?.product ?? product ?? said.product,
      },
      unsettled,
    };
  }

  /** Where the goods of a row come from and go to; null where no columns say. */
  sidesOf(columns: readonly ColumnMapping[], slots: Slots): Sides | null {
    if (!columns.some(({ role }) => role === 'origin' || role === 'destination')) return null;
    return {
      origin: this.places.placeOf('origin', columns, slots),
      destination: this.places.placeOf('destination', columns, slots),
    };
  }

  /** "India's total exports" among rows of its trade with one country. */
  private isOwnTotal(columns: readonly ColumnMapping[], slots: Slots): boolean {
    const { partner } = this.table.facts;
    if (partner === null) return false;
    const said = columns.filter(({ role }) => role === 'indicator' || role === 'flow');
    const isOwn = ({ col }: ColumnMapping) => isOwnTotal(slots[col]?.shown ?? '', partner, this.context.places);
    return said.some(isOwn) || columns.some((column) => this.isBehindTotal(column, slots) && isOwn(column));
  }

  /** "India's Total Export" among goods, below the "Total" of what was traded with the one country: that has been summed already. */
  private isBehindTotal({ role, col }: ColumnMapping, slots: Slots): boolean {
    const text = slots[col]?.shown ?? '';
    if (role !== 'product-name' || !isTotalProduct(text)) return false;
    const behind = this.summed;
    if (isBareTotal(text)) this.summed = true;
    return behind;
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
    if (column.name === SUMMED && isBareTotal(text))
      return { ...noFacts, ...moneyIn(text), flow: 'turnover', measure: 'value' };
    switch (column.role) {
      case 'flow':
        return this.flowFact(column, text);
      case 'indicator': {
        const read = rowIndicator(text);
        // "Average export prices" below a title of indices.
        const said =
          read.measure === 'rate' && read.unit === null && this.table.facts.measure === 'index'
            ? { ...read, measure: 'index' as const }
            : read;
        if (said.measure === 'count' && countsTraders(text)) return { ...said, measure: null };
        const { places } = this.context;
        const goods =
          column.name === GOODS
            ? namesSomeGoods(text, places) || goodsInBrackets(text) !== null
            : isOfGoods(text, places);
        if (this.namesNumbered(column, text, said))
          return { ...noFacts, measure: 'value', product: { ...ALL_GOODS, name: text } };
        const named = said.product === null && goods && !isTotalProduct(text) && !saysOnlyFlow(text);
        const series = column.name === SERIES && said.measure === 'index' ? { series: text } : said.more;
        const more = isAdjusted(text) ? { ...series, adjustment: 'seasonally adjusted' } : series;
        return this.withEnds(
          { ...said, more, ...(named && { product: { ...ALL_GOODS, name: goodsOfSeries(text) } }) },
          text,
        );
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
        return isWhole(text) ? noFacts : { ...noFacts, more: { [column.name ?? column.header]: text } };
      default:
        return null;
    }
  }

  /** "1.1 Textiles" below "1. Industrial exports", in a table of the money of one flow: goods by their number. */
  private namesNumbered({ name }: ColumnMapping, text: string, { measure, flow }: Facts): boolean {
    const { facts } = this.table;
    const open = name === GOODS && measure === null && flow === null;
    return open && facts.flow !== null && isCurrency(facts.unit) && /^\d+(?:\.\d+)+\.?\s+\p{L}{3}/u.test(text);
  }

  private flowFact({ name }: ColumnMapping, text: string): Facts | null {
    const flow = (FLOWS_WRITTEN[name ?? ''] ?? flowOf)(text);
    if (flow === null) return null;
    const origin = name === OF_ORIGIN && isDomestic(text) ? { flow: text } : {};
    const more = isAdjusted(text) ? { ...origin, adjustment: 'seasonally adjusted' } : origin;
    const said = {
      ...noFacts,
      ...basisOf(text),
      ...moneyIn(text),
      ...besideFlow(text),
      flow,
      product: servicesIn(text),
      more,
    };
    return name === OF_SIDES ? said : this.withEnds(said, text);
  }

  /** What a label says, with whom it names; nothing is measured by one that leaves open whose trade it is. */
  private withEnds(said: Facts, text: string): Facts {
    const ends = labelEnds(text, this.table.facts, this.context.places);
    if (ends === null) return { ...said, measure: null, reporter: NO_PLACE };
    const told = { ...said, reporter: ends.reporter ?? said.reporter, partner: ends.partner ?? said.partner };
    const by = reportedInBrackets(text, this.context.places);
    return by !== null && by.code === told.partner?.code && told.reporter !== null
      ? (seenFrom(told, by) ?? told)
      : told;
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

/** "All modes", "TOTAL MOT": the whole is told apart from nothing. */
function isWhole(text: string): boolean {
  return isTotalProduct(text) || /^(?:all(?: \p{L}+)?|total(?: (?:mot|cpc))?)$/u.test(fold(text));
}

/** What the line of an account is that a row is called; null where the table is none, or the line no trade. */
function lineOf(columns: readonly ColumnMapping[], slots: Slots): ReturnType<typeof accountLine> {
  const lines = columns.find(({ role, name }) => role === 'product-name' && name === ACCOUNT);
  return lines === undefined ? null : accountLine(slots[lines.col]?.shown ?? '');
}
