import { settledUnit } from '../units/currencies';
import { currencies } from '../units/currency-words';
import { amounts as units } from '../units/amounts';
import type { Measure } from '../figures/figure';
import { fold } from '../places/fold';
import type { Span } from './reading';
import { numberEnd, quantityAt } from './quantities';
import type { Quantity } from './quantities';
import { westernDigits } from './tokens';
import { moneyWords } from './words/money';

/** An amount as it is written in a text: a number with its scale, and money, a unit, a share or a head count. */
export interface AmountFound extends Span {
  low: number;
  high: number;
  about: boolean;
  /** ISO 4217, `%`, a unit in base units; a currency's shared name (`RS`) until a country settles it; `persons`. */
  unit: string;
  measure: Measure;
}

const SPACE = /[\s\u00a0\u202f]*/y;
const RANGE = /^\s*(?:-|–|—|to|and|до|سے|تا|إلى|الى|و)\s*/u;
const ABOUT =
  /(?:about|around|some|nearly|almost|approximately|roughly|over|under|up to|more than|less than|at least|merely around|close to|около|почти|примерно|порядка|более|свыше|менее|до|تقریباً|تقريبا|تقریبا|قریباً|لگ بھگ|زائد|حوالي|نحو|قرابة|أكثر من|يناهز)\s*$/iu;
const PERSONS =
  /^\s*(?:people|persons|inhabitants|citizens|consumers|population|человек|жителей|людей|населени\p{L}*|потребителей|افراد|لوگوں|آبادی|عوام|نسمة|شخص|مستهلك)/iu;
const JOIN = /^(?:\s|-)*(?:strong\s+)?(?:of\s+)?/u;

/** Words before a number that is the number of something: a file, a telephone, a flight, an article. */
const NUMBERING =
  /(?:\bno\.?|\bnos\.?|№|#|\bfile|\bref\.?|\btel\.?|\bphone|\bfax|\bcell|\bflight|\barticle|\bresolution|\bsection|\bpage|\broom|\bтел\.?|\bфакс|\bстатья|\bстр\.?|\bрезолюци\p{L}*|فون|نمبر|هاتف|رقم)[\s:.(+\d-]*$/iu;

/** A telephone number with the code of a country before it; a growth has a percent sign behind it. */
const DIALLED = /\+[\s\d(.-]*$/u;

/** All amounts of a piece of text, from left to right; `from` is where it begins in the whole. */
export function amountsIn(piece: string, from: number): AmountFound[] {
  const text = westernDigits(piece);
  const found: AmountFound[] = [];
  for (let at = 0; at < text.length;) {
    const amount = startsWord(text, at) ? amountAt(text, at) : null;
    if (amount === null) {
      at = numberEnd(text, at) ?? at + 1;
      continue;
    }
    found.push({ ...amount, start: from + amount.start, end: from + amount.end });
    at = amount.end;
  }
  return found;
}

function startsWord(text: string, at: number): boolean {
  // Arabic writes "and" together with the number behind it.
  if (/[وبل]/u.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at))) return true;
  return at === 0 || !/[\p{L}\p{N}.,]/u.test(text.charAt(at - 1)) || /[.,]\s?$/.test(text.slice(at - 2, at));
}

function amountAt(text: string, at: number): AmountFound | null {
  const money = currencyAt(text, at);
  let next = money === null ? at : skip(text, money.end);
  const first = quantityAt(text, next);
  if (first === null || NUMBERING.test(text.slice(0, at))) return null;
  next = first.end;
  const second = secondEnd(text, next);
  const last = second ?? first;
  if (second !== null) next = second.end;
  const kind = kindAfter(text, next, money?.unit ?? null, last.scale !== 1);
  if (kind === null || (kind.unit !== '%' && DIALLED.test(text.slice(0, at)))) return null;
  // "25 to 95 million": the scale of the second holds for both.
  const scale = second !== null && first.scale === 1 && second.scale !== 1 ? second.scale : first.scale;
  const ends = [first.value * scale * kind.times, last.value * last.scale * kind.times];
  return {
    start: at,
    end: Math.max(next, kind.end),
    low: Math.min(...ends),
    high: Math.max(...ends),
    about: ABOUT.test(text.slice(0, at)),
    unit: kind.unit,
    measure: kind.measure,
  };
}

function secondEnd(text: string, at: number): Quantity | null {
  const join = RANGE.exec(text.slice(at, at + 12))?.[0];
  if (
    join === undefined ||
    (/^\s*(?:and|و)\s*$/u.test(join) && !/between|من|بين/iu.test(text.slice(Math.max(0, at - 40), at)))
  )
    return null;
  const money = currencyAt(text, at + join.length);
  return quantityAt(text, money === null ? at + join.length : skip(text, money.end));
}

interface AmountKind {
  unit: string;
  measure: Measure;
  times: number;
  end: number;
}

/** What a number is of, by what stands behind it or the currency before it. A bare number is nothing. */
function kindAfter(text: string, at: number, money: string | null, scaled: boolean): AmountKind | null {
  if (money !== null) return { unit: money, measure: 'value', times: 1, end: at };
  const rest = text.slice(at, at + 60);
  const gap = JOIN.exec(rest)?.[0].length ?? 0;
  const percent =
    /^\s*(?:%|per\s?cent|percent|pct|pc(?![\p{L}])|процент\p{L}*|فیصد|فی صد|في المئة|في المائة|بالمئة|بالمائة)/iu.exec(
      rest,
    );
  if (percent !== null) return { unit: '%', measure: 'share', times: 1, end: at + percent[0].length };
  const behind = currencyAt(text, at + gap);
  if (behind !== null) return { unit: behind.unit, measure: 'value', times: 1, end: behind.end };
  const persons = PERSONS.exec(rest);
  if (persons !== null && scaled)
    return { unit: 'persons', measure: 'population', times: 1, end: at + persons[0].length };
  return unitAfter(text, at, gap);
}

/** Counters whose names are words of many other uses. */
const NOT_IN_PROSE = new Set(['u', 'm', 'thousand', '%', 'ct', 'pair']);

/** Tonnes, barrels, kilowatt-hours: whole words of two letters and more. */
function unitAfter(text: string, at: number, gap: number): AmountKind | null {
  const word = /^[\p{L}]{2,}(?:\s[\p{L}]+)?/u.exec(text.slice(at + gap, at + gap + 40))?.[0] ?? '';
  for (const candidate of [word, word.split(/\s/u)[0] ?? '']) {
    const unit = candidate === '' ? null : units.whole(fold(candidate));
    if (unit === null || NOT_IN_PROSE.has(unit.unit)) continue;
    return { ...unit, end: at + gap + candidate.length };
  }
  return null;
}

/** The currency whose name or sign begins at a place: `US$`, `Rs`, `долларов США`, `روپے`. */
function currencyAt(text: string, at: number): { unit: string; end: number } | null {
  const rest = text.slice(at, at + 40);
  const words = /^(?!\s)(?:[\p{L}]{0,3}[.]?[\p{L}]{0,3}\.?\s?[$€£¥₽₨₹]|[\p{L}]+(?:[.\s]+[\p{L}]+){0,2}\.?)/u.exec(
    rest,
  )?.[0];
  if (words === undefined) return null;
  for (const end of endings(words)) {
    const written = words.slice(0, end).replace(/(?<=\p{L}{5})\.$/u, '');
    const folded = fold(written);
    const unit =
      currencies.whole(folded) ??
      moneyWords.whole(folded) ??
      currencies.whole(folded.replace(/^ال|^امريكي /, '')) ??
      moneyWords.whole(folded.replace(/^ال/, ''));
    if (unit !== null && folded.length > (/\p{Sc}/u.test(folded) ? 0 : 1)) return { unit, end: at + written.length };
  }
  return null;
}

/** Where the words of a phrase end, the longest first. */
function endings(words: string): number[] {
  const ends = [...words.matchAll(/[\p{L}$€£¥₽₨₹]+\.?/gu)].map((word) => word.index + word[0].length);
  return ends.toReversed();
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

/**
 * The ISO code of a currency's shared name, where a country that the sentence or the report names settles it. `home`: the
 * country that the report is written from; where it has dollars of its own a bare dollar may be theirs.
 */
export function settledIn(unit: string, countries: readonly (string | null)[], home: string | null): string | null {
  if (unit === 'DOLLAR' && settledUnit(unit, home) === null) return null;
  for (const country of countries) {
    const settled = country === null ? null : settledUnit(unit, country);
    if (settled !== null && settled !== unit) return settled;
  }
  return settledUnit(unit, null);
}
