import type { Measure } from '../../figures/figure';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import type { Cell } from '../grid';
import { measureIn } from './measure-words';

/** A unit that a row names, and what it measures: kilograms are no money. */
export interface RowUnit {
  unit: string | null;
  scale: number | null;
  measure: Measure | null;
}

/** Reads the units of rows; each different text is understood once. */
export class RowUnits {
  private readonly known = new Map<string, RowUnit | 'none'>();
  /** The text last read in each column, which a ditto mark below it repeats. */
  private readonly above = new Map<number, string>();

  /** The unit that a cell names; `none` when it says that there is no quantity. */
  unitOf(cell: Cell | undefined): RowUnit | 'none' {
    const written = cell?.shown.trim() ?? '';
    const text = (DITTO.test(written) ? this.above.get(cell?.col ?? 0) : null) ?? written;
    if (cell !== undefined) this.above.set(cell.col, text);
    let unit = this.known.get(text);
    if (unit === undefined) {
      unit = NO_UNIT.test(text) ? 'none' : read(text);
      this.known.set(text, unit);
    }
    return unit;
  }
}

/** Marks that stand for what is above them. */
const DITTO = /^(?:["”“„″〃]|''|,,|-"-|- " -|-\/\/-|-〃-|ditto|do\.?|idem|id\.)$/i;

const NO_UNIT = /^$|^value for\b|^-+$|^no quantity$|^n\/?a$|^-1$|^none$|^без кол/i;

function read(text: string): RowUnit {
  if (measureIn(text)?.measure === 'rank') return { unit: null, scale: null, measure: 'rank' };
  // Customs write tonnes so, and numbers of pieces; elsewhere the letters may be any.
  if (/^(?:nos?|units?|ед)\.?$/i.test(text)) return { unit: 'u', scale: null, measure: 'quantity' };
  const { unit, scale, measure } = readUnit(text === 'T' ? 't' : text);
  return { unit: unit ?? text, scale, measure: measure ?? (isCurrency(unit) ? priced(text) : besideMoney(text)) };
}

/** "US$/t", "USD per kg": money for each of something is a price. */
function priced(text: string): Measure | null {
  return /\S\s*(?:\/|\bper\b)\s*\p{L}/iu.test(text) ? 'rate' : null;
}

/** "index", "(1000 HA)": what is no money whatever it is. */
function besideMoney(text: string): Measure | null {
  const measure = measureIn(text)?.measure;
  if (measure === 'index' || measure === 'rate') return measure;
  return /^\(?1[., ]?000 \p{L}/u.test(text) ? 'quantity' : null;
}
