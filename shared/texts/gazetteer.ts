import { fold } from '../places/fold';
import type { Place } from '../places/place';
import { stemmed } from '../places/stems';
import { arabicForms, easternAdjectives } from './eastern-adjectives';
import { stateAt } from './state-names';
import type { Token } from './tokens';

/** A city with its country and its names in the languages of reports. */
export interface City {
  country: string;
  names: readonly string[];
}

/** How the people of a country are called: English words, and Russian adjectives without their endings; and what else reports call it. */
export interface Nationality {
  country: string;
  english: readonly string[];
  russian: readonly string[];
  names: readonly string[];
}

/** An organisation under all its names; the first is the one that is shown. */
export interface KnownOrganisation {
  names: readonly string[];
}

export interface Named {
  kind: 'country' | 'adjective' | 'city' | 'organisation';
  /** Code of the country; of organisations the usual name. */
  code: string;
  /** How many tokens name it. */
  length: number;
}

/** Finds countries, their adjectives, cities and well-known organisations in running text, in any case and script. */
export interface Gazetteer {
  /** The longest name that begins at a token. */
  at(tokens: readonly Token[], from: number): Named | null;
}

interface Entry {
  kind: Named['kind'];
  code: string;
}

const LANGUAGES = ['en', 'ru', 'ur', 'ar'];
/** Names that are words of the language as well, or too short to tell anything. */
const BARRED = new Set(
  'us in as el car eco total other secret world мир свет ес рб разные my can no is so am are it at be to al la de un an on of or do he me we mali’s العالم دنيا جهان عام'.split(
    ' ',
  ),
);
const ABBREVIATIONS = new Map([
  ['US', 'USA'],
  ['USA', 'USA'],
  ['UK', 'GBR'],
  ['UAE', 'ARE'],
  ['США', 'USA'],
  ['ОАЭ', 'ARE'],
  ['РФ', 'RUS'],
  ['КНР', 'CHN'],
  ['РБ', 'BLR'],
  ['РК', 'KAZ'],
  ['ЮАР', 'ZAF'],
]);
export function gazetteer(
  places: readonly Place[],
  cities: readonly City[],
  nationalities: readonly Nationality[],
  organisations: readonly KnownOrganisation[],
): Gazetteer {
  const names = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const add = (written: string, entry: Entry) => {
    const key = fold(written);
    const short = key.length < 3 && entry.kind !== 'organisation' && !/[\u0600-\u06ff]/.test(key);
    if (key === '' || short || (BARRED.has(key) && entry.kind !== 'organisation')) return;
    if (!names.has(key)) names.set(key, entry);
    for (const form of russianForms(key)) if (!names.has(form)) names.set(form, entry);
    const stem = key.includes(' ') ? stemmed(key) : null;
    if (stem !== null && !stems.has(stem)) stems.set(stem, entry);
  };
  const countries = places.filter(({ kind }) => kind === 'country' || kind === 'vanished');
  for (const { code, names: of, aliases } of countries) {
    const entry: Entry = { kind: 'country', code };
    for (const language of LANGUAGES) for (const name of of[language] ?? []) add(name, entry);
    for (const alias of aliases) if (alias !== code) add(alias, entry);
  }
  for (const { country, english, names: other } of nationalities) {
    for (const word of english) add(word, { kind: 'adjective', code: country });
    for (const name of other) add(name, { kind: 'country', code: country });
  }
  for (const { country, names: of } of cities) for (const name of of) add(name, { kind: 'city', code: country });
  for (const { names: of } of organisations)
    for (const name of of) add(name, { kind: 'organisation', code: of[0] ?? name });
  const russian = new Map(nationalities.flatMap(({ country, russian: all }) => all.map((stem) => [stem, country])));
  const eastern = easternAdjectives(countries);

  const lookUp = (tokens: readonly Token[]): Entry | null => {
    const [first] = tokens;
    if (first === undefined) return null;
    // Written with its doubled letter it is the city, and else the Sultanate.
    if (tokens.length === 1 && /^[وبل]?عمّان$/u.test(first.text)) return { kind: 'city', code: 'JOR' };
    const key = tokens.map(({ folded }) => folded).join(' ');
    const found = names.get(key) ?? arabicForms(key).flatMap((form) => names.get(form) ?? [])[0];
    if (found !== undefined) return found;
    const stem = key.includes(' ') ? stemmed(key) : null;
    return (stem === null ? undefined : stems.get(stem)) ?? null;
  };
  const single = (token: Token): Entry | null => {
    const short = ABBREVIATIONS.get(token.text);
    if (short !== undefined) return { kind: 'country', code: short };
    const adjective = /^([\u0400-\u04ff]{3,}(?:ск|цк))(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|ою|и)$/.exec(
      token.folded,
    )?.[1];
    const slavic =
      adjective === undefined ? undefined : (russian.get(adjective) ?? russian.get(adjective.replace(/цк$/, 'цк')));
    if (slavic !== undefined) return { kind: 'adjective', code: slavic };
    const code = arabicForms(token.folded).flatMap((form) => eastern.get(form) ?? [])[0];
    return code === undefined ? null : { kind: 'adjective', code };
  };
  const short = (tokens: readonly Token[], from: number): Named | null => {
    const first = tokens[from];
    if (first === undefined) return null;
    const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(first.text);
    for (let length = Math.min(6, tokens.length - from); length > 0; length -= 1) {
      const run = tokens.slice(from, from + length);
      if (
        run.slice(1).some(({ gap }) => !/^(?:\s+|[-‐‑–'’.,]\s?|\.\s)$/u.test(gap) || (length > 1 && /[,;]/.test(gap)))
      )
        continue;
      if (cased && !first.capital) continue;
      const entry = lookUp(run);
      if (
        entry !== null &&
        !(
          cased &&
          length === 1 &&
          first.text.length < 4 &&
          first.text !== first.text.toUpperCase() &&
          entry.kind === 'organisation'
        )
      )
        return { ...entry, length };
    }
    // The sign of a currency: US$.
    if (tokens[from + 1]?.gap.startsWith('$') === true) return null;
    const entry = single(first);
    return entry === null ? null : { ...entry, length: 1 };
  };
  return {
    at(tokens, from) {
      const named = short(tokens, from);
      return named?.kind === 'country' ? named : (stateAt(tokens, from, (at) => short(tokens, at)) ?? named);
    },
  };
}

/** A Russian name in its cases, by the last of its words; names that end in other vowels have none. */
function russianForms(written: string): string[] {
  const name = written.slice(written.lastIndexOf(' ') + 1);
  const before = written.slice(0, written.length - name.length);
  const found = /^([\u0400-\u04ff]{2,})([\u0400-\u04ff])$/.exec(name);
  const [, stem = '', last = ''] = found ?? [];
  if (found === null || name.length < 4) return [];
  const soft = name.endsWith('ия') ? 'и ю ей' : 'и е ю ей';
  const endings: Readonly<Record<string, string>> = { а: 'ы и е у ой', я: soft, ь: 'и ю я ью ем е', й: 'я ю ем е' };
  if (/[оиуыеэюё]/.test(last)) return [];
  const listed = endings[last];
  return listed === undefined
    ? ['а', 'у', 'ом', 'е', 'ем'].map((ending) => before + name + ending)
    : listed.split(' ').map((ending) => before + stem + ending);
}
