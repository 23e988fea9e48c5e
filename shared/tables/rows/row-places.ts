import { tidy, withoutNumber } from '../../places/name-forms';
import type { PlaceIndex } from '../../places/place-index';
import { isSumLabel, isTotalProduct } from '../../products/codes';
import { isRest, NOTHING } from '../columns/content';
import { flowOf, isDomestic } from '../words/flow-words';
import { goodsInHead } from '../words/goods-in-words';
import type { Cell } from '../grid';
import { withoutUnit } from '../words/label-units';
import { placeOnWay } from '../words/ways';
import { measureIn } from '../words/measure-words';
import type { ColumnMapping, PlaceRef } from '../proposal';

export type PlaceRole = 'reporter' | 'partner' | 'origin' | 'destination';
type Slots = readonly (Cell | undefined)[];

/** No place at all, as a person said: the row is not taken. */
export const NO_PLACE: PlaceRef = { code: '', level: 'rest' };
export const WORLD: PlaceRef = { code: 'WLD', level: 'world' };
const FORMS = ['iso', 'name', 'number'];
/** What is measured beside amounts, and by no place. */
const BESIDE: ReadonlySet<string> = new Set(['rate', 'share', 'growth']);

/** Reads the places of rows; each different text is understood once. `tell` hears of those that are not known. */
export class RowPlaces {
  private readonly places: PlaceIndex;
  private readonly tell: (cell: Cell) => void;
  private readonly known = new Map<string, PlaceRef | null>();

  constructor(places: PlaceIndex, tell: (cell: Cell) => void) {
    this.places = places;
    this.tell = tell;
  }

  /** The place that the cells of a role name: by ISO code, else by name, else by number; else as it is written. */
  placeOf(role: PlaceRole, columns: readonly ColumnMapping[], slots: Slots): PlaceRef | null {
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
    if (this.places.isNone?.(written.shown) === true) return NO_PLACE;
    this.tell(written);
    return { code: withoutNumber(tidy(written.shown)), level: 'group' };
  }

  private rememberedPlace(
    cell: Cell,
    form: string,
    columns: readonly ColumnMapping[],
    slots: Slots,
  ): PlaceRef | 'nothing' | null {
    const key = form + cell.shown;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = withoutUnit(cell.shown.trim());
    if (NOTHING.test(text)) return 'nothing';
    const place = this.placeIn(text, form, columns, slots);
    if (!isSumLabel(text)) this.known.set(key, place);
    return place;
  }

  private placeIn(text: string, form: string, columns: readonly ColumnMapping[], slots: Slots): PlaceRef | null {
    const { places } = this;
    if (form === 'iso')
      return (
        places.byCode(text) ?? places.byName(text) ?? (/^[A-Z]{3}$/.test(text) ? { code: text, level: 'group' } : null)
      );
    if (form === 'number') return places.byCode(text);
    const place = placeOnWay(text, places);
    if (place !== null) return place;
    // "Re-exports" and "Domestic exports" among the destinations of all exports: parts of these.
    if (isPartOfFlow(text)) return NO_PLACE;
    if (isRest(text)) return { code: tidy(text), level: 'rest' };
    // "USD rate" or "OPEC percentage" below the countries.
    if (BESIDE.has(measureIn(text)?.measure ?? '')) return NO_PLACE;
    if (!isSumLabel(text)) return null;
    // "Страны СНГ, всего", "GCC Total": the group by its name.
    const summed = places.byName(text.replace(SUM_BEHIND, ''));
    if (summed !== null) return summed;
    const group = columns.find(({ role }) => role === 'group');
    const label = group === undefined ? '' : tidy(slots[group.col]?.shown ?? '');
    if (label !== '' && !isSumLabel(label)) return { code: label, level: 'group' };
    const all = isTotalProduct(text) || isTotalFlow(text);
    return all ? WORLD : { code: tidy(text), level: 'group' };
  }
}

function isPartOfFlow(text: string): boolean {
  const flow = flowOf(text);
  return flow === 're-export' || flow === 're-import' || isDomestic(text);
}

const SUM_BEHIND = /[\s,:–-]+(?:total|всего|итого)\s*$/iu;

/** "Total Exportaciones" among the partners: all of them. */
function isTotalFlow(text: string): boolean {
  return flowOf(text) !== null && goodsInHead(text) === null;
}
