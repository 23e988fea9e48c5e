import { countryBefore, countryOfAdjective } from './adjectives';
import { casedNames, casesOf, hungarianName, slavicStem, type Cases } from './cases';
import { fold } from './fold';
import type { Place } from './place';
import { refOf } from './place-ref';
import type { NamesInCases } from './stems';
import type { PlaceRef } from '../tables/proposal';

/** A place named in a longer text: `start` and `end` in the folded text. */
export interface PlaceFound {
  ref: PlaceRef;
  start: number;
  end: number;
  /** Named by its adjective: "Pakistani". */
  adjective?: true;
  /** The name's ending says to, from or with it. */
  towards?: true;
}

/** Aliases too short or too common to be looked for inside a sentence. */
const WHOLE_ONLY = new Set(
  (
    'us|el|car|cada|cad|oma|ira|sip|eu|ue|eco|as|sas|in|sco|cei|total|mundo|hk|рб|еу|georgia us|unknown|confidential|' +
    'not available|bunkers|reunion|ес|unspecified|not specified|jersey|other areas|pacific|america|' +
    'amerika|secret|ab|anh|my|nga|uc|fas|ec|ea|oic|eac|can|cars|acp|sua|bae|rdc|west bank|' +
    'abs|sec|tai|customs union|mondo|свет|разные|мир|того|world total|third countries'
  ).split('|'),
);

function slavicPlace(
  text: string,
  names: ReadonlyMap<string, Place>,
  latin: ReadonlyMap<string, Place>,
): Place | undefined {
  const stem = slavicStem(text);
  return stem === null ? undefined : (latin.get(stem) ?? names.get(stem) ?? names.get(`${stem}a`));
}

/** What a text is searched with. */
export interface PlaceNames {
  names: ReadonlyMap<string, Place>;
  cased: NamesInCases<Place>;
  latin: ReadonlyMap<string, Place>;
  byCode: ReadonlyMap<string, Place>;
}

/** The places named in a folded text, from left to right: the longest name at each word. */
export function placesIn(folded: string, known: PlaceNames, longest: number): PlaceFound[] {
  const cases = casesOf(folded);
  const words = [...folded.matchAll(/[^ ]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: PlaceFound[] = [];
  let at = 0;
  while (at < words.length) {
    const region = words.slice(at, at + 3);
    const passed = region.findLastIndex(({ end }) => REGIONS.has(folded.slice(region[0]?.start ?? 0, end))) + 1;
    if (passed > 0) {
      at += passed;
      continue;
    }
    const named = longestAt(words.slice(at, at + longest), folded, known, cases);
    if (named !== null) found.push(named.place);
    at += named?.words ?? 1;
  }
  const more = unspaced(folded, known.names).filter((other) =>
    found.every(({ start, end }) => other.end <= start || other.start >= end),
  );
  return more.length === 0 ? found : [...found, ...more].toSorted((a, b) => a.start - b.start);
}

/** Parts of a country whose names hold that of another. */
const REGIONS = new Set([
  'british columbia',
  'colombie britannique',
  'district of columbia',
  'new mexico',
  'nuevo mexico',
  'inner mongolia',
]);

/** The place that the most of these words together name, and how many they are. */
function longestAt(
  words: readonly { start: number; end: number }[],
  folded: string,
  known: PlaceNames,
  cases: Cases,
): { place: PlaceFound; words: number } | null {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count -= 1) {
    const place = placeOf(folded, start, words[count - 1]?.end ?? start, count, known, cases);
    if (place !== null) return { place, words: count };
  }
  return null;
}

/** The place that a stretch of so many words names. */
function placeOf(
  folded: string,
  start: number,
  end: number,
  count: number,
  { names, cased, latin, byCode }: PlaceNames,
  cases: Cases,
): PlaceFound | null {
  const [before, text, after] = [folded.slice(0, start), folded.slice(start, end), folded.slice(end)];
  const spoken = isSpokenOf(text, before, after) || isOneOfPair(text, before, after, names);
  if (!spoken && isNoName(text, before)) return null;
  const place =
    names.get(text) ??
    cased.find(text) ??
    names.get(genitive(text)) ??
    (cases.slavic ? (text === 'cr' ? byCode.get('CZE') : slavicPlace(text, names, latin)) : undefined);
  if (place === undefined) {
    const next = count === 1 ? (after.trimStart().split(' ')[0] ?? '') : '';
    const other = otherForm(text, before, { count, next, isName: names.has(next) }, cases, names);
    const meant = other === null ? undefined : (byCode.get(other.code) ?? names.get(other.code));
    return other === null || meant === undefined ? null : { ref: refOf(meant, meant.code), start, end, ...other.how };
  }
  if (text === MALI && FISCAL.test(`${before}|${after}`)) return null;
  const isCode = text.length === 3 && place.code.toLowerCase() === text;
  if ((!spoken && isCode) || (text === 'us' && !US_BESIDE.test(aroundOf(before, after)))) return null;
  return { ref: refOf(place, place.code), start, end };
}

/** Letters that are other words elsewhere, where what stands beside them says that a place is meant. */
function isSpokenOf(text: string, before: string, after: string): boolean {
  if (ABBREVIATED.has(text)) return !/^ ?[$]|^ (?:dollars?|cents?)/.test(after);
  return UNIONS.has(text) && (AFTER_TO.test(before) || OWN_TRADE.test(after));
}

/** "EU-Pakistan trade": the union begins the text, and a place stands right behind it. */
function isOneOfPair(text: string, before: string, after: string, names: PlaceNames['names']): boolean {
  const next = after.trimStart().split(' ')[0] ?? '';
  return UNIONS.has(text) && before === '' && next.length > 3 && names.get(next)?.kind === 'country';
}

function isNoName(text: string, before: string): boolean {
  if (text === 'cr') return false;
  // "Giáo dục" is education in Vietnamese, and "Đức" Germany.
  if (text === 'duc') return /(?:^| )(?:giao|the) $/.test(before);
  if (/^islands?$/.test(text)) return !BEFORE_ICELAND.test(before);
  return WHOLE_ONLY.has(text) || (text.length <= 3 && !/^[a-z]{3}$|[^a-z]/.test(text));
}

/** "مالی سال" is the fiscal year in Urdu and Persian, and no year of Mali. */
const MALI = fold('مالی');
const FISCAL = new RegExp(`${fold('سال')} \\||\\| ${fold('سال')}`, 'u');

interface OtherForm {
  /** Code or folded name. */
  code: string;
  how: Pick<PlaceFound, 'adjective' | 'towards'>;
}

/** A place by its adjective, or by its name with the ending of a case. */
function otherForm(
  text: string,
  before: string,
  { count, next, isName }: { count: number; next: string; isName: boolean },
  { hungarian, endings }: Cases,
  names: PlaceNames['names'],
): OtherForm | null {
  if (count > 2 || /(?:latin[ao]?|south|north|central|east|west|trans|pan) $/.test(before)) return null;
  const code = countryOfAdjective(text) ?? countryBefore(text, next, isName);
  if (code !== null) return { code, how: { adjective: true } };
  const cased = count === 1 ? casedNames(text, endings).find((one) => names.has(one.name)) : undefined;
  if (cased !== undefined) return { code: cased.name, how: cased.towards ? { towards: true } : {} };
  const [name] = hungarian && count === 1 ? hungarianName(text) : [];
  return name === undefined ? null : { code: name, how: { towards: true } };
}

/** Unions by their letters, which are words elsewhere: only where the text speaks of trade with them, or of theirs. */
const UNIONS = new Set(['eu', 'ue', 'ec', 'eac', 'eco', 'sco', 'oic', 'cei', 'acp', 'uc', 'ес', 'еу']);
const AFTER_TO =
  /(?:^| )(?:with|to|from|into|avec|vers|con|com|hacia|para|mit|с|со|в|из) (?:the |la |l |el |los |der )?$|(?:^| )(?:(?:of|by|between) the|de l|de la|della?|der) $/;

/** "EU trade in goods", "EU exports", "de l’UE avec", "ЕС с". */
const OWN_TRADE =
  /^ (?:\d\d )?(?:(?:s )?(?:(?:total|bilateral|external|merchandise|goods) )?(?:trade|exports?|imports?)|with|avec|con|com|mit|с|со|з)(?: |$)/;

/** Names of two and three letters that are no other words in titles; `us` only where its neighbours say so. */
const ABBREVIATED = new Set(['usa', 'uk', 'uae', 'us', 'drc', 'pak']);

const US_BESIDE = /(?:^|(?:to|from|with|by|of|the|and) )$|^ (?:s|trade|bilateral|exports?|imports?|goods)(?: |$)/;

/** "Handel mit Island", "import fra Island": Iceland; behind any other word it is an island ("Midway Islands"). */
const BEFORE_ICELAND =
  /(?:^|(?:^| )(?:mit|nach|aus|von|und|fur|fra|fran|til|till|med|och|og|i|iz|s|sa|u|ausfuhr(?:en)?|einfuhr(?:en)?|exporte?|importe?|(?:aussen)?handel|izvoz|uvoz) )$/;

/** What stands before a word when it says something of it, else what stands behind it. */
function aroundOf(before: string, after: string): string {
  return /(?:^|(?:to|from|with|by|of|the|and) )$/.test(before) ? before : after;
}

/** A name without the ending of the German genitive: `Deutschlands`. */
function genitive(text: string): string {
  return text.length > 6 && text.endsWith('s') && !text.includes(' ') ? text.slice(0, -1) : '';
}

/** "운송수단" is a means of transport, and no Sudan: names that end other words of Korean. */
function isPartOfWord(text: string, before: string | undefined): boolean {
  return ENDS_WORDS.has(text) && before !== undefined && /[\uac00-\ud7af]/.test(before) && before !== '대';
}

const ENDS_WORDS = new Set(['수단', '인도', '이란', '가나', '말리', '오만', '차드']);

/** Chinese, Japanese and Thai write no spaces: the longest names are looked for anywhere. */
function unspaced(folded: string, names: ReadonlyMap<string, Place>): PlaceFound[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(folded)) return [];
  const found: PlaceFound[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    for (let length = Math.min(20, folded.length - at); length > 1; length -= 1) {
      const text = folded.slice(at, at + length);
      const place = length > 2 || !/[\u0e00-\u0e7f]/.test(text) ? names.get(text) : undefined;
      if (place === undefined || isPartOfWord(text, folded[at - 1])) continue;
      found.push({ ref: refOf(place, place.code), start: at, end: at + length });
      at += length - 1;
      break;
    }
  }
  return found;
}
