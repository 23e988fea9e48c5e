import { wordPeriod } from '../periods/word';
import type { Binding, Member, Reading, Wording } from './binding';
import { compute } from './expression';
import { styleWith, usualStyle } from './house-style';
import type { HouseStyle } from './house-style';
import type { Result, ValueResult } from './result';
import {
  changeDecimals,
  numberWords,
  scaleInWords,
  shareDecimals,
  showsSomething,
  withMinus,
  wordAmount,
  wordNumber,
  wordPercent,
  wordReading,
} from './wording';
import { wordMultiple } from './word-multiple';

/** What words need besides the numbers. */
export interface Speech {
  style: HouseStyle;
  /** The name of a place in the language of the words. */
  placeName(code: string): string;
  /** The short name of a product in that language; the file's own where the desk has none. */
  productName(of: Reading, member: Member): string;
}

/** Words without a desk: its usual style, codes for names, products as the file has them. */
export const plainSpeech: Speech = {
  style: usualStyle,
  placeName: (code) => code,
  productName: (_of, { label, name }) => label ?? name,
};

/**
 * The words of a binding over given readings; null where they are refused. Growth on nothing is said as such. Numbers
 * are rounded here, once.
 */
export function wordBinding(
  { expression, wording, allowed }: Pick<Binding, 'expression' | 'wording' | 'allowed'>,
  readings: readonly (Reading | null)[],
  speech: Speech = plainSpeech,
): { result: Result; text: string | null } {
  const result = compute(expression, { readings, allowed: allowed !== undefined });
  return { result, text: wordResult(result, wording, speech) };
}

/** The words of a result; null where a form does not fit it or there is none. */
export function wordResult(result: Result, wording: Wording, speech: Speech): string | null {
  const words = numberWords(wording.language);
  const style = styleWith(speech.style, wording.style);
  const number = (value: number) => wordNumber(value, 0, wording.language, style);
  switch (result.kind) {
    case 'value':
      return Number.isFinite(result.value) ? wordValue(result, wording, { ...speech, style }) : null;
    case 'rank':
      return wording.form === 'number' ? number(result.rank) : words.rank(number(result.rank), number(result.of));
    case 'list':
      return words.list(result.items.map((item) => speech.productName(result.of, item)));
    case 'record':
      return result.since === null
        ? words.record(result.extreme, { from: result.first, to: result.last })
        : words.since(result.extreme, result.since);
    case 'refused': {
      const change = wording.form === 'change' || wording.form === 'multiple';
      if (result.reason === 'base-nil' && change) return words.fromNil;
      const { ends } = result;
      if (result.reason !== 'base-negative' || wording.form !== 'change' || ends === null) return null;
      return wordFromTo(ends.before, ends.now, wording, style);
    }
  }
}

/** A number with what stands around it; `speech` has the style that counts for it. */
function wordValue(result: ValueResult, wording: Wording, speech: Speech): string | null {
  const { language, decimals } = wording;
  const { style } = speech;
  const words = numberWords(language);
  const { value, of, ends } = result;
  const unit = of?.key.unit ?? null;
  switch (wording.form) {
    case 'change':
      return wordGrowth(result, wording, style);
    case 'multiple':
      return wordMultiple(value, ends, wording, style);
    case 'points': {
      const shown = decimals ?? pointDecimals(value);
      const number = wordNumber(Math.abs(value), shown, language, style);
      const said = showsSomething(number) ? words.points(number, value) : words.unchanged;
      return wording.base === true && ends !== null
        ? words.on(said, wordPeriod(ends.before.period.written, language))
        : said;
    }
    case 'yearly':
    case 'trend': {
      const number = Math.abs(value);
      const shown = decimals ?? changeDecimals(value);
      const text = wordPercent(number, shown, language, style);
      if (!showsSomething(text)) return words.unchanged;
      const span =
        ends === null || wording.base !== true
          ? null
          : { from: ends.before.period.written, to: ends.now.period.written };
      return words[wording.form](text, value < 0 ? 'down' : 'up', span);
    }
    case 'contribution':
      return words.contribution(wordNumber(value, decimals ?? pointDecimals(value), language, style), value);
    case 'unit-value':
      return wordUnitValue(result, wording, style);
    case 'balance': {
      const place = of?.key.reporter ?? null;
      const amount = wordAmount(Math.abs(value), unit, wording, style);
      if (!showsSomething(amount)) return words.balanced;
      const name = place === null ? null : speech.placeName(place);
      return value > 0 ? words.surplus(amount, name) : words.deficit(amount, name);
    }
    default: {
      const text = wordReading(value, wording, { unit }, style);
      return result.atLeast ? words.atLeast(text) : text;
    }
  }
}

/**
 * `up 4.6 %`, with what it is a change on where the wording wants it. From a base of less than one unit of the scale that
 * is shown a rate says little: `from US$ 0.31 million to US$ 1.22 million`.
 */
function wordGrowth({ value, ends }: ValueResult, wording: Wording, style: HouseStyle): string {
  if (ends !== null && isTiny(ends.before, ends.now, wording.language, style)) {
    return wordFromTo(ends.before, ends.now, wording, style);
  }
  const { base: _, ...bare } = wording;
  const change = wordReading(value, bare, { unit: null }, style);
  if (wording.base !== true || ends === null) return change;
  return numberWords(wording.language).on(change, wordPeriod(ends.before.period.written, wording.language));
}

function isTiny(before: Reading, now: Reading, language: string, style: HouseStyle): boolean {
  const { factor } = scaleInWords(now.value, language, style);
  return factor > 1 && before.value > 0 && before.value < factor;
}

/** Both ends in the scale of the larger one, so that they can be compared at a glance. */
function wordFromTo(before: Reading, now: Reading, { language, decimals }: Wording, style: HouseStyle): string {
  const words = numberWords(language);
  const larger = Math.max(Math.abs(before.value), Math.abs(now.value));
  const scale = scaleInWords(larger, language, style);
  const smaller = Math.min(Math.abs(before.value), Math.abs(now.value)) / scale.factor;
  const shown = decimals ?? Math.max(scale.decimals, smaller === 0 ? 0 : shareDecimals(smaller));
  const one = ({ value, key: { unit } }: Reading) => {
    const number = wordNumber(Math.abs(value) / scale.factor, shown, language, style);
    const amount = words.amount(number, scale.word, unit, style);
    return value < 0 ? withMinus(amount, words) : amount;
  };
  return words.fromTo(one(before), one(now));
}

/** Differences of shares so that something of them shows: one decimal, two below a tenth, then one digit. */
function pointDecimals(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.0995) return 1;
  return Math.min(6, -Math.floor(Math.log10(size)));
}

/** `US$ 1.23 per kg`; per tonne where a kilogram costs less than one. An average over what was traded, not a price. */
function wordUnitValue({ value, ends }: ValueResult, wording: Wording, style: HouseStyle): string | null {
  const quantity = ends?.before.key.unit ?? null;
  if (ends === null || quantity === null) return null;
  const perTonne = quantity === 'kg' && Math.abs(value) < 1;
  const price = perTonne ? value * 1000 : value;
  const decimals = wording.decimals ?? (Math.abs(price) < 99.995 ? 2 : 0);
  const number = wordNumber(price, decimals, wording.language, style);
  const words = numberWords(wording.language);
  return words.per(words.amount(number, '', ends.now.key.unit, style), perTonne ? 't' : quantity);
}
