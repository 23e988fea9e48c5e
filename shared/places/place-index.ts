import type { PlaceRef } from '../tables/proposal';
import { countryOfAdjective } from './adjectives';
import { casesOf, hungarianName, slavicStem } from './cases';
import { fold } from './fold';
import type { Place } from './place';
import { stemmed } from './stems';

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

/** Finds places by what tables write. Made once from the list of places and the user's own aliases. */
export interface PlaceIndex {
  /** The place that a whole text names; null when it is not known. */
  byName(text: string): PlaceRef | null;
  /** By code: ISO alpha-2 or alpha-3, M49 or UN Comtrade's number. Groups keep the code as written. */
  byCode(text: string): PlaceRef | null;
  /** The places named in a title, from left to right. `folded` comes from `fold`. */
  inText(folded: string): PlaceFound[];
  /** The usual name in a language, English when there is none; the code itself when the place is not known. */
  nameOf(code: string, language: string): string;
  /** Whether a person said that a text names no place; left out where nobody said anything. */
  isNone?(text: string): boolean;
}

/** Words that say what kind of state it is, not which. */
const DESCRIPTORS = new Set(
  (
    'the of and republic rep islamic kingdom state states federation federal fed democratic dem people peoples s plurinational bolivarian socialist soc united arab sultanate commonwealth union principality grand duchy incl excl ' +
    'republique royaume republica reino rep repubblica republik konigreich cumhuriyeti krallik de del da do du des di la el l d islamique populaire arabe ' +
    'республика королевство исламская арабская народная демократическая социалистическая федеративная боливарианская султанат княжество государство рэспублика республіка ' +
    'جمهوريه مملكه دوله سلطنه الاسلاميه العربيه الديمقراطيه الشعبيه المملكه الجمهوريه اسلامي جمهوري'
  ).split(' '),
);
/** Names that are different places with different descriptors. */
const AMBIGUOUS = new Set([
  'congo',
  'korea',
  'china',
  'yemen',
  'vietnam',
  'germany',
  'guinea',
  'virgin',
  'samoa',
  'emirates',
  'macedonia',
  'america',
  'ireland',
  'sudan',
  'africa',
  'corea',
  'coree',
  'coreia',
  'корея',
  'конго',
  'китай',
  'германия',
  'вьетнам',
  'йемен',
  'guinee',
  'chine',
  'الكونغو',
  'كوريا',
  'الصين',
  'اليمن',
  'الولايات المتحده',
]);
/** Aliases too short or too common to be looked for inside a sentence. */
const WHOLE_ONLY = new Set([
  'us',
  'el',
  'car',
  'eu',
  'ue',
  'eco',
  'as',
  'sas',
  'in',
  'sco',
  'cei',
  'total',
  'mundo',
  'hk',
  'рб',
  'еу',
  'georgia us',
  'unknown',
  'confidential',
  'not available',
  'bunkers',
  'reunion',
  'ес',
  'unspecified',
  'not specified',
  'jersey',
  'other areas',
  'pacific',
  'america',
  'amerika',
  'secret',
  'ab',
  'anh',
  'my',
  'nga',
  'uc',
  'fas',
  'ec',
  'ea',
  'oic',
  'eac',
  'can',
  'cars',
  'acp',
  'sua',
  'bae',
  'rdc',
  'west bank',
  'customs union',
  'mondo',
  'свет',
  'разные',
  'мир',
  'world total',
  'third countries',
]);
/** Codes that databases used before, or beside, those of ISO: the World Bank, WITS, UN Comtrade, Eurostat. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  EL: 'GRC',
  UK: 'GBR',
  XK: 'XKX',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  WBG: 'PSE',
  KSV: 'XKX',
  UVK: 'XKX',
  KOS: 'XKX',
  ADO: 'AND',
  IMY: 'IMN',
  SER: 'SRB',
  MNT: 'MNE',
  OAS: 'TWN',
  S19: 'TWN',
  BUR: 'MMR',
  EUN: 'EU27',
  EU27_2020: 'EU27',
  WORLD: 'WLD',
  W1: 'WLD',
  UNS: 'Unspecified',
  BUN: 'Bunkers',
  FRE: 'Free Zones',
  SPE: 'Unspecified',
  _X: 'Areas, nes',
};

/**
 * @param own the ministry's aliases: text as written, and the code it stands for
 */
export function placeIndex(places: readonly Place[], own: readonly { text: string; code: string }[]): PlaceIndex {
  const names = new Map<string, Place>();
  const codes = new Map<string, Place>();
  const byCode = new Map(places.map((place) => [place.code, place]));
  for (const place of places) {
    for (const code of [place.code, place.iso2 ?? '', ...place.m49]) {
      if (code !== '' && !codes.has(code)) codes.set(code, place);
    }
    for (const number of place.m49) codes.set(String(Number(number)), place);
  }
  for (const [written, code] of Object.entries(OTHER_CODES)) {
    const place = byCode.get(code);
    if (place !== undefined && !codes.has(written)) codes.set(written, place);
  }
  const add = (text: string, place: Place) => {
    const key = fold(text);
    if (key !== '' && !names.has(key)) names.set(key, place);
  };
  for (const place of places) for (const alias of place.aliases) add(alias, place);
  for (const place of places) for (const list of Object.values(place.names)) for (const name of list) add(name, place);
  for (const place of places) if (place.kind === 'country') add(place.code, place);
  for (const { text, code } of own) {
    const place = byCode.get(code);
    if (place !== undefined) names.set(fold(text), place);
  }
  const cores = coresOf(names);
  const stems = stemsOf(names);
  const latin = latinStems(places);
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
  const find = (folded: string): Place | null => names.get(folded) ?? reordered(folded, names) ?? byCore(folded, cores);
  const read = (text: string): PlaceRef | null => {
    const written = tidy(text);
    const folded = fold(written);
    const found = names.get(folded) ?? byComma(written, find) ?? find(folded) ?? bracketed(written, find);
    return found === null ? null : refOf(found, written);
  };
  const known = new Map<string, PlaceRef | null>();
  return {
    byName(text) {
      let place = known.get(text);
      if (place === undefined) {
        place = read(text);
        if (known.size < REMEMBERED) known.set(text, place);
      }
      return place;
    },
    byCode(text) {
      const code = text.trim().toUpperCase();
      const found = codes.get(code);
      if (found === undefined) return null;
      return found.kind === 'group'
        ? { code: /^[A-Z]/.test(code) ? code : found.code, level: 'group' }
        : refOf(found, text.trim());
    },
    inText: (folded) => scan(folded, { names, stems, latin, byCode }, longest),
    nameOf(code, language) {
      const found = byCode.get(code);
      return found?.names[language]?.[0] ?? found?.names['en']?.[0] ?? found?.aliases[0] ?? code;
    },
  };
}

const REMEMBERED = 50_000;
const ISO = /^[A-Z]{3}$/;

function refOf(place: Place, written: string): PlaceRef {
  switch (place.kind) {
    case 'world':
      return { code: place.code, level: 'world' };
    case 'group':
      return { code: written, level: 'group' };
    case 'unspecified':
      return { code: written, level: 'rest' };
    case 'country':
    case 'vanished':
      return { code: ISO.test(place.code) ? place.code : written, level: 'country' };
  }
}

/** Without white space, footnote marks and leading dots: `Belarus 1/`, `Korea *`, `… of which: Iran`. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.·•–—-]+/, '')
    .replace(/(?<=[\p{L}.)])\s*(?:\d\/|\(\d\)|\d\)|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\d\])\s*$/u, '')
    .trim();
}

/** `Belarus, Rep. of`: what follows the comma only says what kind of state it is. */
function byComma(text: string, find: (folded: string) => Place | null): Place | null {
  const comma = text.indexOf(',');
  if (comma < 0) return null;
  const head = fold(text.slice(0, comma));
  const tail = fold(text.slice(comma + 1));
  const turned = find(`${tail} ${head}`);
  if (turned !== null) return turned;
  const onlyKind = tail.split(' ').every((word) => DESCRIPTORS.has(word) || word === 'netherlands');
  return onlyKind && !AMBIGUOUS.has(head) ? find(head) : null;
}

function bracketed(text: string, find: (folded: string) => Place | null): Place | null {
  const found = /^(.+?)\s*\(([^)]*)\)\s*$/.exec(text);
  if (found === null) return null;
  const head = fold(found[1] ?? '');
  return AMBIGUOUS.has(head) ? null : find(head);
}

/** `The X`, `X The`. */
function reordered(folded: string, names: ReadonlyMap<string, Place>): Place | null {
  const bare = folded.replace(/^the | the$/g, '');
  return bare === folded ? null : (names.get(bare) ?? null);
}

/** The words that tell which state it is, in their order in the alphabet. */
function coreOf(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !DESCRIPTORS.has(word))
    .toSorted()
    .join(' ');
}

function coresOf(names: ReadonlyMap<string, Place>): Map<string, Place | null> {
  const cores = new Map<string, Place | null>();
  for (const [name, place] of names) {
    const core = coreOf(name);
    if (core === '' || AMBIGUOUS.has(core)) continue;
    const known = cores.get(core);
    cores.set(core, known === undefined || known === place ? place : null);
  }
  return cores;
}

/** Only for names that hold a descriptor: others are known as a whole or not at all. */
function byCore(folded: string, cores: ReadonlyMap<string, Place | null>): Place | null {
  const words = folded.split(' ');
  if (!words.some((word) => DESCRIPTORS.has(word))) return null;
  return cores.get(coreOf(folded)) ?? null;
}

/** Slavic names by their stems, as titles have them in other cases. */
function stemsOf(names: ReadonlyMap<string, Place>): Map<string, Place> {
  const stems = new Map<string, Place>();
  for (const [name, place] of names) {
    const stem = stemmed(name);
    if (stem !== null && !stems.has(stem)) stems.set(stem, place);
  }
  return stems;
}

/** Polish, Czech and other Slavic names in Latin letters by their stems; what two places share finds neither. */
function latinStems(places: readonly Place[]): Map<string, Place> {
  const stems = new Map<string, Place | null>();
  for (const place of places)
    for (const language of ['pl', 'cs', 'sr'])
      for (const name of place.names[language] ?? []) {
        const stem = slavicStem(fold(name));
        const known = stem === null ? undefined : stems.get(stem);
        if (stem !== null) stems.set(stem, known === undefined || known === place ? place : null);
      }
  return new Map([...stems].flatMap(([stem, place]) => (place === null ? [] : [[stem, place]])));
}

function slavicPlace(
  text: string,
  names: ReadonlyMap<string, Place>,
  latin: ReadonlyMap<string, Place>,
): Place | undefined {
  const stem = slavicStem(text);
  return stem === null ? undefined : (latin.get(stem) ?? names.get(stem));
}

interface Names {
  names: ReadonlyMap<string, Place>;
  stems: ReadonlyMap<string, Place>;
  latin: ReadonlyMap<string, Place>;
  byCode: ReadonlyMap<string, Place>;
}

function scan(folded: string, { names, stems, latin, byCode }: Names, longest: number): PlaceFound[] {
  const cases = casesOf(folded);
  const words = [...folded.matchAll(/[^ ]+/g)].map((match) => ({ text: match[0], start: match.index }));
  const found: PlaceFound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const first = words[at];
      const last = words[at + length - 1];
      if (first === undefined || last === undefined) break;
      const end = last.start + last.text.length;
      const text = folded.slice(first.start, end);
      const short = ABBREVIATED.has(text) && !/^ ?[$]|^ (?:dollars?|cents?)/.test(folded.slice(end));
      const named = UNIONS.has(text) && AFTER_TO.test(folded.slice(0, first.start));
      if (
        !short &&
        !named &&
        text !== 'cr' &&
        (WHOLE_ONLY.has(text) || (text.length <= 3 && !/^[a-z]{3}$|[^a-z]/.test(text)))
      )
        continue;
      const stem = stemmed(text);
      const place =
        names.get(text) ??
        (stem === null ? undefined : stems.get(stem)) ??
        names.get(genitive(text)) ??
        (cases.slavic ? (text === 'cr' ? byCode.get('CZE') : slavicPlace(text, names, latin)) : undefined);
      const other = place === undefined ? otherForm(text, length, folded.slice(0, first.start), cases.hungarian) : null;
      const meant = other === null ? undefined : (byCode.get(other.code) ?? names.get(other.code));
      if (other !== null && meant !== undefined) {
        found.push({ ref: refOf(meant, meant.code), start: first.start, end, ...other.how });
        at += length - 1;
        break;
      }
      if (place === undefined || (!short && !named && text.length === 3 && place.code.toLowerCase() === text)) continue;
      if (
        text === 'us' &&
        !/(?:^|(?:to|from|with|by|of|the|and) )$|^ (?:s|trade|exports?|imports?|goods)(?: |$)/.test(
          aroundOf(folded, first.start, end),
        )
      )
        continue;
      found.push({ ref: refOf(place, place.code), start: first.start, end });
      at += length - 1;
      break;
    }
  }
  const more = unspaced(folded, names).filter((other) =>
    found.every(({ start, end }) => other.end <= start || other.start >= end),
  );
  return more.length === 0 ? found : [...found, ...more].toSorted((a, b) => a.start - b.start);
}

interface OtherForm {
  /** Code or folded name. */
  code: string;
  how: Pick<PlaceFound, 'adjective' | 'towards'>;
}

/** A place by its adjective, or by its name with a Hungarian ending. */
function otherForm(text: string, length: number, before: string, hungarian: boolean): OtherForm | null {
  if (length > 2 || /(?:latin|south|north|central|east|west|trans|pan|indo) $/.test(before)) return null;
  const code = countryOfAdjective(text);
  if (code !== null) return { code, how: { adjective: true } };
  const [name] = hungarian && length === 1 ? hungarianName(text) : [];
  return name === undefined ? null : { code: name, how: { towards: true } };
}

/** Unions by their letters, which are words elsewhere: only where the text speaks of trade with them. */
const UNIONS = new Set(['eu', 'ue', 'ec', 'eac', 'eco', 'sco', 'oic', 'cei', 'acp', 'uc', 'ес', 'еу']);
const AFTER_TO =
  /(?:^| )(?:with|to|from|into|avec|vers|con|com|hacia|para|mit|с|со|в|из) (?:the |la |l |el |los |der )?$/;

/** Names of two and three letters that are no other words in titles; `us` only where its neighbours say so. */
const ABBREVIATED = new Set(['usa', 'uk', 'uae', 'us', 'drc']);

/** What stands before a word when it says something of it, else what stands behind it. */
function aroundOf(folded: string, start: number, end: number): string {
  const before = folded.slice(0, start);
  return /(?:^|(?:to|from|with|by|of|the|and) )$/.test(before) ? before : folded.slice(end);
}

/** A name without the ending of the German genitive: `Deutschlands`. */
function genitive(text: string): string {
  return text.length > 6 && text.endsWith('s') && !text.includes(' ') ? text.slice(0, -1) : '';
}

/** Chinese, Japanese and Thai write no spaces: the longest names are looked for anywhere. */
function unspaced(folded: string, names: ReadonlyMap<string, Place>): PlaceFound[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(folded)) return [];
  const found: PlaceFound[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    for (let length = Math.min(20, folded.length - at); length > 1; length -= 1) {
      const text = folded.slice(at, at + length);
      const place = length > 2 || !/[\u0e00-\u0e7f]/.test(text) ? names.get(text) : undefined;
      if (place === undefined) continue;
      found.push({ ref: refOf(place, place.code), start: at, end: at + length });
      at += length - 1;
      break;
    }
  }
  return found;
}
