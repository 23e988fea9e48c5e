import { withPowers } from './powers';
import type { Measure } from '../figures/figure';
import { fold } from '../places/fold';
import { amounts, counters, type Amount } from './amounts';
import { AT_PARITY, isShared } from './currencies';
import { currencies } from './currency-words';
import { milIn, scales } from './scales';

/** What a text says of the unit of the figures it stands by; null: nothing. */
export interface UnitReading {
  /** Currency (ISO 4217, or a shared name for `settledUnit`) or unit in base units. */
  unit: string | null;
  scale: number | null;
  /** What such a unit measures, when it settles that: a weight, a share. */
  measure: Measure | null;
}

const known = new Map<string, UnitReading>();

/**
 * Reads a unit and its scale out of a header, a title or a line of its own ("US Dollars, Millions", "тыс. долл. США",
 * "Trade Value 1000USD"). A scale counts only beside a unit or where the text has nothing else to say.
 */
export function readUnit(text: string): UnitReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read(text);
  if (known.size < REMEMBERED) known.set(text, reading);
  return reading;
}

const REMEMBERED = 20_000;
const TURKISH_CASE = /(?<=\p{L})['’](?:[dtn][ae]n|[dt][ae])(?!\p{L})/gu;

function read(written: string): UnitReading {
  // "Belarus'tan" is from Belarus, and no tonnes in Vietnamese.
  const text = withPowers(written.replace(TURKISH_CASE, ' '));
  const last = (/[([]([^()[\]]*)[)\]]\s*$/.exec(text)?.[1] ?? /[,;]\s*([^,;]+)$/.exec(text)?.[1] ?? text).trim();
  // The sign of tonnes; as one letter among others it is anything.
  if (last.replace(BEFORE_SIGN, '') === 't' || (last === 'T' && AMOUNT.test(text)))
    return { unit: 't', scale: null, measure: 'weight' };
  const tonnes = LETTERED.exec(last.replace(BEFORE_SIGN, ''));
  if (tonnes !== null) return { unit: 't', scale: scales.whole(fold(tonnes[1] ?? '')), measure: 'weight' };
  const parted = spaced(text);
  const folded = bareArabic(fold(parted));
  const all = currencies.all(folded).filter(({ start, end }) => plausible(folded, start, end));
  const [currency] = all.filter(({ value }) => !isShared(value)).concat(all);
  const price = PRICE.exec(text.replaceAll('_', ' '))?.[0];
  if (price !== undefined && (currency !== undefined || CENTS.test(price)))
    return { unit: price.trim(), scale: null, measure: 'rate' };
  if (currency !== undefined && PARITY.test(folded))
    return atParity(currency.value, scaleBeside(folded, parted, currency.start, currency.end, false));
  if (currency !== undefined) {
    // "Value in forint … [million forint]": the same money may be named again with its scale.
    const again = all.filter(({ value }) => value === currency.value);
    // Crores are of rupees and taka: beside other money these are letters of a name ("ČR", "C.R.").
    const counted = CRORES.has(currency.value) ? folded : folded.replace(/(?<=^| )cr(?= |$)/g, '..');
    const beside = again.map(({ start, end }) => scaleBeside(counted, parted, start, end, false));
    return { unit: currency.value, scale: beside.find((scale) => scale !== null) ?? null, measure: null };
  }
  const bag = bagsIn(folded);
  if (bag !== null) {
    const beside = scaleBeside(folded, parted, bag.start, bag.end, true) ?? 1;
    return { unit: 'kg', scale: beside * bag.kilograms, measure: 'weight' };
  }
  const amount = amountIn(folded);
  if (amount !== null) {
    const { unit, measure, times } = amount.value;
    if (measure === 'share') return { unit, scale: 1, measure };
    const beside = scaleBeside(folded, parted, amount.start, amount.end, true);
    return { unit, scale: beside === null && times === 1 ? null : (beside ?? 1) * times, measure };
  }
  if (/^(?:单位 |單位 )?元$/.test(folded)) return { unit: 'YUAN', scale: null, measure: null };
  if (/^(?:単位 )?ドル$/.test(folded)) return { unit: 'DOLLAR', scale: null, measure: null };
  const alone = folded.replace(ALONE, '').replace(/ (?:of|de)$/, '');
  const scale = scales.whole(alone) ?? (alone === 'mil' ? milIn(text) : null);
  return { unit: null, scale, measure: null };
}

/** "Cantidad en miles de t", "Quantity: t": what a sign of tonnes may stand behind. */
const BEFORE_SIGN = /^[\p{L} .-]{3,30}(?::|\s(?:en|in|em|в))\s+(?=\S{0,9}(?: ?de)? ?[tт]$)/iu;

/** "Volume (T)", "Poids (T)": the sign of tonnes in capitals behind a word for amounts. */
const AMOUNT = /volume|poids|peso|quantit|cantidad|menge|weight|вес|количеств|кол-во|объ[её]м/i;

/** `THS_T`, "1000 t", "mio t", "miles de t": tonnes by their sign, behind nothing but a scale. */
const LETTERED =
  /^(ths|thsd|thousand|tsd|1[ .,]?000|['’]?000|mio|mln|million|тыс|miles(?= de)|milliers(?= de)|milhares(?= de)|migliaia(?= di))\.?(?: d[ei])?[_ ]?[tт]$/i;

/** "$/125 Kg", "US cents per pound", "centavos de dólar por libra": money for so much of something is a price. */
const PRICE =
  /(?:(?:us )?(?:cents?|centavos?)(?: (?:de|of))? )?(?:US)?(?:\p{Sc}|¢|(?:us )?(?:cents?|centavos?)|(?<!\p{L})(?!(?:value|valor|valeur|price|amount|units?|gdp|gni|gnp|pib|income)[ /])\p{L}{3,12}\.?(?: США)?|rs\.?)(?:\/| (?:per|por|за|pro|par|je) )(?:\d+ ?)?(?:kg|kilos?|kilograms?|mt|tm|t|ton(?:ne)?s?|toneladas?|lb|lbs|libras?|pounds?|barrels?|barril|bbl|lit(?:re|er|ro)s?|bushels?|oz|ounces?|quintal|arroba|carga|head|mmbtu|mbtu|btu|mwh|kwh|units?|pieces?|pcs|pairs?|carats?|bags?|bales?|dozens?|кг|т|шт|тонн\S*|баррел\S*)(?![\p{L}\d])/iu;

/** "US dollars, PPP converted", "international $": what money buys, which nobody paid. */
const PARITY =
  /(?:^| )(?:ppps?|purchasing power|international (?:us )?(?:\$|dollars?)|ппс|паритет\S*|paridad|parite|kaufkraft\S*)(?: |$)|购买力|구매력/;

function atParity(currency: string, scale: number | null): UnitReading {
  return { unit: `${currency === 'DOLLAR' ? 'USD' : currency}${AT_PARITY}`, scale, measure: null };
}

/** Money that is no currency by itself. */
const CENTS = /¢|cent/i;

/** "Sacos de 60 kg", "60-kg bags": coffee and cocoa are counted in bags of one weight. */
function bagsIn(folded: string): (Place & { kilograms: number }) | null {
  const found = BAGS.exec(folded);
  const kilograms = Number(found?.[1] ?? found?.[2] ?? 0);
  return found === null || kilograms === 0
    ? null
    : { start: found.index, end: found.index + found[0].length, kilograms };
}

const BAGS =
  /(?:sacos?|sacas?|bags?|sacks?|sacs?|sacchi|sacke|мешк\S*|karung|bao)(?: (?:de|of|a|à|da|di|zu|по|je))? (\d{2,3}) (?:kg|kgs|kilos?|kilograms?|кг)(?= |$)|(?<=^| )(\d{2,3}) (?:kg|kgs|kilos?|kilograms?|кг) (?:bags?|sacks?|sacos?|sacs?|мешк\S*)(?= |$)/;

/** What may stand before a scale that is the whole of a text. */
const ALONE =
  /^(?:(?:in|en|em|im|unit|units|scale|value|values|valeurs?|valor|valores|amounts?|figures?|в|единица измерения|ед изм|单位|單位|단위|الوحده|وحده|واحد|birim|satuan|don vi|don vi tinh|einheit|unite|unidad|unidade) )+/;

/** "US dollars at current prices and current exchange rates in millions": how money is valued, between it and its scale. */
const PRICED =
  /\b(?:at )?(?:current|constant)(?: \(?\d{4}\)?)? prices?(?: and (?:current|constant)(?: \(?\d{4}\)?)? exchange rates?)?(?= in )/i;

/** "Nis 2023": April in Turkish; shekels are NIS. */
const APRIL = /(?<!\p{L})(?:[Nn]is|NİS)(?!\p{L})/gu;

/**
 * `1000USD`, `US$Mil` and `Exports_US$` part into their words, round numbers become the words that they stand for. A grave accent
 * before crore was the sign of the rupee in fonts of before it had one.
 */
function spaced(text: string): string {
  return text
    .replace(/_/g, ' ')
    .replace(APRIL, ' ')
    .replace(/(?<!\p{L})b\/d(?!\p{L})/giu, 'bbl/d')
    .replace(/(?<![\p{L}.])B\.\s?D\.?(?!\p{L})/gu, 'BHD')
    .replace(/(?<=\d)ドル/g, ' dollars ')
    .replace(/\bmin\.?(?=\s+(?:ABŞ|AZN|manat))/gi, 'thousand')
    .replace(/(?<=\b(?:en|in)\s+)MD(?=\s*\)?\s*$)/, 'million dinars')
    .replace(/`(?=\s*(?:crores?|lakhs?|lacs?|cr|billions?|millions?|bn|mn)\b)/gi, '₹ ')
    .replace(PRICED, ' ')
    .replace(/(?<=[a-z]{3})(?=[A-Z])|(?<=[A-Za-z][a-z])(?=(?:Kg|KG|Tonnes?|Tons?|Usd|Eur)$)/g, ' ')
    .replace(/(?<=[万萬亿億兆만억조])(?=[A-Za-z$€£])/g, ' ')
    .replace(/\bUS (?=(?:mn|mln|million|bn|billion)s?\s*(?:\)|$))/i, 'US$ ')
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace(/(?<![\d.,])100\s?(?:mn|mln|mio)\b/gi, ' hundredmillion ')
    .replace(/(?<![\d.,])10\s?(?:mn|mln|mio)\b/gi, ' tenmillion ')
    .replace(/(?<![\d.,])1[.,\s'’]?000[.,\s'’]?000(?![\d])/g, ' million ')
    .replace(/(?<![\d.,])100[.,\s'’]?000[.,\s'’]?000(?![\d])/g, ' hundredmillion ')
    .replace(/(?<![\d.,])100[.,\s'’]000(?![\d])/g, ' hundredthousand ')
    .replace(/(?<![\d.,])10[.,\s'’]000(?![\d])/g, ' tenthousand ')
    .replace(/(?<![\d.,])1[.,\s'’]?000(?![\d])/g, ' thousand ')
    .replace(/(?<!\d)['’`]?0{3}['’`]?s?(?![\d\p{L}])/gu, ' thousand ')
    .replace(/(?<=\d)(?=[A-Z]{2,3}\b|[$€£])/gi, ' ')
    .replace(/\b(k|m|mn|md|mds|bn|mrd|mio|t)(?=[€£$])/gi, '$1 ')
    .replace(/\b([kmKMT])(?=(?:USD|EUR|SEK|NOK|DKK|CHF|GBP)\b)/g, '$1 ')
    .replace(/(US\$|USD|\$|€|£|EUR(?!O))(?=[a-z])/gi, '$1 ')
    .replace(/(?<=[a-z])(?=USD\b|US\$)/g, ' ')
    .replace(/(EUR) (?=OPE|ASIA)/gi, '$1');
}

/** Arabic words without the article and the "in" before it: بالمليون, الدولار. */
function bareArabic(folded: string): string {
  return folded.replace(/(?<=^| )(?:[وب]?ال(?=[\u0600-\u06ff]{3}|طن(?: |$))|ب(?=الاف |الاف$|ملايين))/g, '');
}

/** Single letters (`t`, `u`, `т`) are units only when they stand alone or in brackets of their own. */
function plausible(folded: string, start: number, end: number): boolean {
  // "U.S. imports" names a country and no unit.
  if (folded.slice(start, end) === 'u' && /^ s(?: |$)/.test(folded.slice(end))) return false;
  // "Export value_pc" is a value per head or in parts of a hundred, and no number of pieces.
  if (folded.slice(start, end) === 'pc' && /(?:^| )(?:value|gdp|exports?|imports?|x|m|tt)(?: |$)/.test(folded))
    return false;
  // "ТН ВЭД" is the nomenclature, and no tonnes.
  if (folded.slice(start, end) === 'тн' && /^ вэд(?: |$)/.test(folded.slice(end))) return false;
  // "Macao SAR" is a region, and no money of Saudi Arabia.
  if (
    folded.slice(start, end) === 'sar' &&
    /(?:^| )(?:macao|macau|hong kong|hongkong|hk) $/.test(folded.slice(0, start))
  )
    return false;
  // "Euro area - 12 countries" is a place.
  if (folded.startsWith('euro', start) && /^ (?:area|zone|region)(?: |$)/.test(folded.slice(end))) return false;
  // "TL.BAYUR" is a harbour; liras stand at an end, or beside a scale.
  if (folded.slice(start, end) === 'tl' && start > 0 && end < folded.length && !scaled(folded, start, end))
    return false;
  // "Exports_cum" are exports added up, and no cubic metres.
  if (folded.slice(start, end) === 'cum' && ADDED_UP.test(folded)) return false;
  // `X_L` is one of several of something; a litre is `l` alone, in brackets, or beside a word for amounts.
  if (folded.slice(start, end) === 'l' && /(?:^| )[a-z] l$/.test(folded)) return false;
  // "L'importance" begins with an article.
  if (folded.slice(start, end) === 'l' && /^ [aeiouyh]\p{L}/u.test(folded.slice(end))) return false;
  // "SOEKARNO-HATTA (U)" is an airport; a piece is `u` alone or beside a word for amounts.
  if (folded.slice(start, end) === 'u' && folded.length > 1 && !/^(?:qty|quant|cant|number|nombre|unit)/.test(folded))
    return false;
  return (
    end - start > 1 ||
    folded.length === 1 ||
    start === 0 ||
    end === folded.length ||
    /[\p{Sc}円]/u.test(folded.slice(start, end))
  );
}

function scaled(folded: string, start: number, end: number): boolean {
  return scales.all(folded).some((scale) => scale.end === start - 1 || scale.start === end + 1);
}

const ADDED_UP = /(?:^| )(?:exports?|imports?|trade|total|balance|turnover|value)(?: \S+)? cum(?: |$)/;

/** The unit of amount in folded text. */
function amountIn(folded: string): { value: Amount; start: number; end: number } | null {
  const found = amounts.all(folded).find(({ start, end }) => plausible(folded, start, end));
  if (found !== undefined) return found;
  const bare = folded.replace(COUNTED, '');
  const counter = counters.whole(bare);
  return counter === null ? null : { value: counter, start: folded.length - bare.length, end: folded.length };
}

/** What stands before a counter: 单位 千, 万, 천. */
const COUNTED =
  /^(?:(?:单位|單位|単位|단위) ?)?(?=(?:万|萬|千|百万|億|亿|천|만|백만)?[^ ]{1,4}$)(?:万|萬|千|百万|億|亿|천|만|백만)?/;

interface Place {
  start: number;
  end: number;
}

const CRORES = new Set(['INR', 'PKR', 'NPR', 'LKR', 'BDT', 'RS']);

const milsIn = (folded: string): Place[] =>
  Array.from(folded.matchAll(/(?<=^| )mil(?= |$)/g), ({ index }) => ({ start: index, end: index + 3 }));

/** The scale nearest to a unit; two that touch ("thousand million") are one. `apart`: it may not lie in the unit's own name. */
function scaleBeside(folded: string, text: string, start: number, end: number, apart: boolean): number | null {
  const gap = (place: Place) => Math.max(place.start - end, start - place.end, 0);
  const near: (Place & { value: number })[] = [];
  for (const scale of scales.all(folded)) {
    // A sign of a letter or two is said of what stands right beside it: "ČR" is no crore, nor "M." of a name a million.
    const reach = scale.end - scale.start <= 2 ? 12 : 24;
    if (gap(scale) > reach || (apart && scale.start >= start && scale.end <= end)) continue;
    const before = near.at(-1);
    const touch = before !== undefined && scale.start - before.end === 1 && folded.charAt(before.end) === ' ';
    // "MD: millions de dinars" explains a sign; what multiplies another scale is the smaller of the two.
    if (touch && before.value < scale.value) {
      // "K'million" are millions of somebody's money.
      const letter = before.end - before.start === 1;
      before.end = scale.end;
      before.value = letter ? scale.value : before.value * scale.value;
    } else near.push({ ...scale });
  }
  const [nearest] = near.toSorted((a, b) => gap(a) - gap(b));
  const mil = milsIn(folded).toSorted((a, b) => gap(a) - gap(b))[0];
  const nearer = nearest === undefined || (mil !== undefined && gap(mil) < gap(nearest));
  return nearer ? milIn(text) : nearest.value;
}
