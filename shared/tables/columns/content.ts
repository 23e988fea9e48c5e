import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { monthNames } from '../../periods/months';
import { readPeriod } from '../../periods/read';
import { bareCode, classificationOf, isSumLabel, isTotalProduct } from '../../products/codes';
import { countsGoods, withoutUnit } from '../words/label-units';
import { readUnit } from '../../units/units';
import type { ColumnSight } from './columns';
import { dateStyleOf, type DateStyle } from '../words/dates';
import { flowIn, flowOf } from '../words/flow-words';
import { readIndicator } from '../words/indicator';
import { rowIndicator } from '../words/indicator-money';
import { flowDeclared } from '../words/numbered';
import { partOf, summedPeriod, withoutMark } from '../words/time-parts';

/** Signs that stand where nothing is said. */
export const NOTHING = /^[.…:–—-]*$/;

/** How many of a column's different texts (0 to 1) can be read as what. */
export interface Content {
  places: number;
  /** Names of countries, not of groups of them. */
  countries: number;
  isoCodes: number;
  /** Codes of ISO's form that are those of places. */
  knownCodes: number;
  numberCodes: number;
  flows: number;
  periods: number;
  months: number;
  /** Parts of a year: months, quarters, "Jan-Jun", "Total" among them. */
  parts: number;
  codes: number;
  /** Short codes of capital letters and digits: `TO`, `SC1`, `SI3_AGG`, `TRADE_BAL_EXP_FOB`. */
  shortCodes: number;
  units: number;
  classifications: number;
  /** What a row measures: "Exports", "Growth, %". */
  indicators: number;
  /** Short marks of one to three letters or signs. */
  marks: number;
  /** How its days are written, where it holds days. */
  dates: DateStyle | null;
  /** Mostly plain numbers. */
  numeric: boolean;
}

/** Words for the rest of the places. */
const REST =
  /^(?:all )?others?(?: countries| partners)?$|^rest of (?:the )?world$|^прочие|^другие|^остальные|^autres|^reste du monde|^resto |^restantes |^rest der welt|^rest swiata|^pozostale|^ostatni|^انواع ديگر|^باقي |^بقيه |^باقي ممالك|^dunyanin geri|^cac nuoc khac|^nuoc khac|^khac$|^negara lain|^otros|^outros|^demais|^ubrige|^sonstige|^其他|^其它|^기타|^اخري|^الدول الاخري|^ديگر|^diger|^lainnya/;

export function isRest(text: string): boolean {
  return REST.test(fold(text));
}

/** So many hundredths, and what else there is to say of them. */
const RATE = /^\s*[-+(]?\d[\d.,]*\s*%/;

/** "Germany ($)", "Foods, feeds, and beverages ($)": a label with its money, and no unit of the figures beside it. */
function namesUnit(text: string): boolean {
  // "45%" is a rate, and no unit of what stands beside it.
  if (readUnit(text).unit === null || RATE.test(text) || namesGoods(text)) return false;
  const bare = withoutUnit(text);
  return bare === text || readUnit(bare).unit !== null || readIndicator(bare).measure !== null;
}

/** "Rice, tonnes": goods with what they are counted in; "Exports, tonnes" are measured. */
function namesGoods(text: string): boolean {
  return countsGoods(text) && flowIn(fold(text)).flow === null;
}

/** Looks at the different texts of a column. */
export function contentOf(column: ColumnSight, places: PlaceIndex): Content {
  const texts = column.distinct.filter((text) => text !== '' && !/^[.…:-]+$/.test(text));
  const part = (test: (text: string) => boolean) => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length);
  const { number, year, missing } = column.counts;
  const periods = part((written) => readPeriod(written) !== null || summedPeriod(written) !== null);
  // "Jan-Jun 2024" below years.
  const timed = periods === 1 && column.counts.text + column.counts.period > 0;
  return {
    places: part((text) => /\p{L}/u.test(text) && (places.byName(text) !== null || isRest(text) || isSumLabel(text))),
    countries: part((text) => places.byName(text)?.level === 'country'),
    isoCodes: part(
      (text) =>
        /^[A-Z]{2,3}$|^[A-Z]\d\d$|^_?X$|^[A-Z]{2}\d/.test(text) && (text.length === 3 || places.byCode(text) !== null),
    ),
    knownCodes: part((text) => /^[A-Z]{2,3}$|^[A-Z]{2}\d/.test(text) && places.byCode(text) !== null),
    numberCodes: part((text) => /^\d{1,3}$/.test(text) && places.byCode(text) !== null),
    flows: part(
      (text) =>
        flowDeclared(text) !== null || (flowOf(text) !== null && (readIndicator(text).measure ?? 'value') === 'value'),
    ),
    periods,
    months: part((text) => monthOf(text) !== null),
    parts: texts.some((text) => (partOf(text)?.kind ?? 'year') !== 'year') ? part((text) => partOf(text) !== null) : 0,
    codes: part(
      (text) =>
        (!/^0[.,]\d+$/.test(text) && /^\d{1,12}$|^[A-Z]?\d{2,10}[A-Z]?$/i.test(bareCode(text))) || isTotalProduct(text),
    ),
    shortCodes: part((text) => /^[A-Z0-9][A-Z0-9_.-]{0,11}$|^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(text)),
    units: part((text) => namesUnit(text) || /no quantity|n\/a/i.test(text)),
    classifications: part(
      (text) =>
        /^(?:H[0-6S]|S[1-4]|B[45]|BEC|SITC|EB(?:OPS)?(?:\d\dS?)?)$/i.test(text) && classificationOf(text) !== null,
    ),
    indicators: part(
      (text) => text.length < 80 && !RATE.test(text) && !namesGoods(text) && rowIndicator(text).measure !== null,
    ),
    marks: part((text) => /^\(?[a-zA-Z*†:]{1,3}\)?$/.test(text)),
    dates: dateStyleOf(column.cells.map(({ cell }) => cell).filter(({ shown }) => !/^[\s.…:-]*$/.test(shown))),
    numeric: !timed && column.filled > 0 && number + year + missing >= column.filled * 0.85 && number + year > 0,
  };
}

/** Month 1 to 12; 0 for the whole year (UN Comtrade writes 52, 0 or nothing); null when it is no month. */
export function monthOf(text: string): number | null {
  const folded = fold(withoutMark(text))
    .replace(/^m(?=\d)|월$|月$/g, '')
    .replace(/^\d{1,2} (?=\p{L})/u, '');
  if (/^\d{1,2}$/.test(folded)) {
    const month = Number(folded);
    if (month >= 1 && month <= 12) return month;
    return month === 52 || month === 0 || month === 13 ? 0 : null;
  }
  if (/^(?:annual|year|total|all|jan dec|年间)$/.test(folded)) return 0;
  return monthNames.get(folded) ?? null;
}

/** Quarter 1 to 4, or null. */
export function quarterOf(text: string): number | null {
  const found =
    /^(?:q|qtr|quarter|t|кв|кварт[а-я]*)? ?([1-4]) ?(?:st|nd|rd|th)? ?(?:q|qtr|quarter|кв|кварт[а-я]*|季度|분기)?$/.exec(
      fold(text),
    );
  return found === null ? null : Number(found[1]);
}
