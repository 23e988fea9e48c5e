import type { PlaceIndex } from '../../places/place-index';
import { isCurrency, settledUnit } from '../../units/currencies';
import type { Cell } from '../grid';
import { noFacts, type ColumnMapping, type Facts, type TableMapping } from '../proposal';
import { amountBehind, amountInLabel, moneyBehind, moneyInLabel } from '../words/label-units';
import { measureIn } from '../words/measure-words';
import { RowUnits, type RowUnit } from '../words/row-units';

type Slots = readonly (Cell | undefined)[];

const AMOUNTS: ReadonlySet<Facts['measure']> = new Set(['quantity', 'weight']);

/** What the labels of a row say of its amounts: in what they are counted, and that they are money. */
export class RowAmounts {
  readonly units = new RowUnits();
  private readonly table: TableMapping;
  private readonly places: PlaceIndex;

  constructor(table: TableMapping, places: PlaceIndex) {
    this.table = table;
    this.places = places;
  }

  /**
   * "Quantity" among the partners: how much came from all of them, in the unit beside it; "China ($m)": the money of the row.
   * Null where only a place is named.
   */
  amountOf(columns: readonly ColumnMapping[], slots: Slots): Facts | null {
    const partner = columns.find(({ role, name }) => role === 'partner' && name === 'name');
    const text = (partner === undefined ? undefined : slots[partner.col])?.shown.trim() ?? '';
    const money = moneyInLabel(text) ?? this.moneyOfGoods(columns, slots);
    if (money !== null) return { ...noFacts, ...money };
    const measure = text === '' || text.length > 30 ? null : (measureIn(text)?.measure ?? null);
    if ((measure !== 'quantity' && measure !== 'weight') || this.places.byName(text) !== null) return null;
    const beside = columns.find(({ role }) => role === 'unit');
    const unit = beside === undefined ? 'none' : this.units.unitOf(slots[beside.col]);
    const said = unit === 'none' ? { unit: null, scale: null, measure: null } : unit;
    return { ...noFacts, measure: said.measure ?? measure, unit: said.unit, scale: said.scale };
  }

  /**
   * "(US$ million)" or "Total ($m)" below the goods of a table of tonnes: what they were worth. "Imports, Rs. million" in a table of
   * dollars: the same once more in other money. "Total, USD million" below shares: what they are parts of.
   */
  private moneyOfGoods(columns: readonly ColumnMapping[], slots: Slots): Partial<Facts> | null {
    const goods = columns.find(({ role }) => role === 'product-name');
    const label = (goods === undefined ? undefined : slots[goods.col])?.shown.trim() ?? '';
    const { measure, unit, reporter } = this.table.facts;
    const money = AMOUNTS.has(measure)
      ? moneyInLabel(label)
      : isCurrency(unit) || unit === '%'
        ? moneyBehind(label)
        : null;
    if (money === null || settledUnit(money.unit, reporter?.code ?? null) === unit) return null;
    return { measure: 'value', ...money };
  }

  /**
   * "Cattle (1000)" in a table of tonnes: so many of the goods. "Crude oil ('000 tonnes)" in one of money none of whose columns says what
   * it measures: no money.
   */
  countedOf(columns: readonly ColumnMapping[], slots: Slots): Facts | null {
    const amounts = AMOUNTS.has(this.table.facts.measure);
    const amount = amounts || this.measuresNothing() ? this.amountNamed(columns, slots) : null;
    if (amount === null || (!amounts && amount.unit === 'u' && amount.scale !== null)) return null;
    return { ...noFacts, ...amount };
  }

  /** Whether no column of figures says what it measures. */
  private measuresNothing(): boolean {
    const values = this.table.columns.filter(({ role }) => role === 'value');
    return values.every(({ facts, unitCol }) => facts.measure === null && facts.unit === null && unitCol === null);
  }

  /** In what the goods of a row are counted, where their label says it: "Tractors (pieces)". */
  amountNamed(columns: readonly ColumnMapping[], slots: Slots): RowUnit | null {
    const goods = columns.find(({ role }) => role === 'product-name');
    const cell = goods === undefined ? undefined : slots[goods.col];
    if (cell === undefined) return null;
    const label = cell.shown.trim();
    const behind = amountBehind(label);
    // Names of a classification end with anything: "…, cuts, pieces", "…, in pairs", "…, 10 kg".
    const named = columns.some(({ role }) => role === 'product-code');
    const counted =
      behind !== null && (behind.unit === 'u' || behind.unit === 'pair' || /\d ?\p{L}{1,9}$/u.test(label));
    return amountInLabel(label) ?? (named && counted ? null : behind);
  }
}
