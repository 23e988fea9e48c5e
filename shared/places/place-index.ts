import type { PlaceRef } from '../tables/proposal';
import { aggregates } from './aggregates';
import { slavicStem } from './cases';
import { fold } from './fold';
import {
  behindCode,
  bracketed,
  byComma,
  byCore,
  coresOf,
  inTwoLanguages,
  partNamed,
  reordered,
  tidy,
  withoutLetter,
  withoutNumber,
} from './name-forms';
import type { Place } from './place';
import { refOf } from './place-ref';
import { serbianLatin } from './serbian-latin';
import { placesIn, type PlaceFound } from './places-in-text';
import { namesInCases } from './stems';

/** Finds places by what tables write. Made once from the list of places and the user's own aliases. */
export interface PlaceIndex {
  /** The place that a whole text names; null when it is not known. */
  byName(text: string): PlaceRef | null;
  /** By code: ISO alpha-2 or alpha-3, M49 or UN Comtrade's number. Groups keep the code as written. */
  byCode(text: string): PlaceRef | null;
  /** The places named in a title, from left to right. `folded` comes from `fold`. */
  inText(folded: string): PlaceFound[];
  /** The usual name in a language, English when there is none; the code itself when nothing is known by it. */
  nameOf(code: string, language: string): string;
  /** All that a place is called, in every language and in other forms; nothing where it is not known. */
  namesOf(code: string): readonly string[];
  /** Whether a person said that a text names no place; left out where nobody said anything. */
  isNone?(text: string): boolean;
}

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
  CN_X_HK: 'CHN',
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
  for (const place of places) for (const name of place.names['sr'] ?? []) add(serbianLatin(name), place);
  for (const place of places) if (place.kind === 'country') add(place.code, place);
  for (const { text, code } of own) {
    const place = byCode.get(code);
    if (place !== undefined) names.set(fold(text), place);
  }
  const cores = coresOf(names);
  const cased = namesInCases(names);
  const latin = latinStems(places);
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
  const find = (folded: string): Place | null => names.get(folded) ?? reordered(folded, names) ?? byCore(folded, cores);
  const readForms = (written: string): Place | null =>
    names.get(fold(written)) ??
    byComma(written, find) ??
    find(fold(written)) ??
    bracketed(written, find) ??
    inTwoLanguages(written, find);
  const read = (text: string): PlaceRef | null => {
    const written = tidy(text);
    const folded = fold(written);
    // "năm" is a year in Vietnamese, and no code of Namibia.
    if (codes.has(folded.toUpperCase()) && folded.length === 3 && /[^ -~]/.test(written)) return null;
    const found = readForms(written) ?? behindCode(written, codes, readForms);
    if (found !== null) return refOf(found, written);
    const part = partNamed(written);
    const one = part === null ? null : readForms(part);
    if (one !== null) return refOf(one, part ?? written);
    const unmarked = withoutLetter(written);
    const marked = unmarked === written ? null : readForms(unmarked);
    if (marked !== null) return refOf(marked, unmarked);
    const bare = withoutNumber(unmarked);
    const byNumber = /^\d/.test(written) ? readForms(bare) : names.get(fold(bare));
    const numbered = bare === written ? undefined : (byNumber ?? undefined);
    return numbered === undefined ? null : refOf(numbered, bare);
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
    inText: (folded) => placesIn(folded, { names, cased, latin, byCode }, longest),
    nameOf(code, language) {
      const found = byCode.get(code);
      return found?.names[language]?.[0] ?? found?.names['en']?.[0] ?? found?.aliases[0] ?? aggregates[code] ?? code;
    },
    namesOf(code) {
      const found = byCode.get(code);
      return found === undefined ? [] : [...Object.values(found.names).flat(), ...found.aliases];
    },
  };
}

const REMEMBERED = 50_000;

/** Polish, Czech and other Slavic names in Latin letters by their stems; what two places share finds neither. */
function latinStems(places: readonly Place[]): Map<string, Place> {
  const stems = new Map<string, Place | null>();
  for (const place of places)
    for (const language of ['pl', 'cs', 'sr'])
      for (const name of place.names[language] ?? []) {
        const stem = slavicStem(fold(language === 'sr' ? serbianLatin(name) : name));
        const known = stem === null ? undefined : stems.get(stem);
        if (stem !== null) stems.set(stem, known === undefined || known === place ? place : null);
      }
  return new Map([...stems].flatMap(([stem, place]) => (place === null ? [] : [[stem, place]])));
}
