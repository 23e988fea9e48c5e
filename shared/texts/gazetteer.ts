import { fold } from '../places/fold';
import type { Place } from '../places/place';
import { stemmed } from '../places/stems';
import type { Token } from './tokens';

/** A city with its country and its names in the languages of reports. */
export interface City {
  country: string;
  names: readonly string[];
}

/** How the people of a country are called: English words, and Russian adjectives without their endings. */
export interface Nationality {
  country: string;
  english: readonly string[];
  russian: readonly string[];
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
/** Adjectives in Urdu and Arabic that no rule makes from the country's name; folded. */
const IRREGULAR: Readonly<Record<string, string>> = {
  USA: 'امريكي اميركي',
  GBR: 'برطانوي بريطاني',
  SAU: 'سعودي',
  ARE: 'اماراتي',
  TUR: 'ترك تركي',
  AFG: 'افغان افغاني',
  KAZ: 'قازق كازاخي كازاخستاني',
  UZB: 'ازبك اوزبكي',
  TKM: 'تركمان تركماني',
  TJK: 'تاجك طاجيكي',
  KGZ: 'كرغيز قيرغيزي',
  IND: 'بهارتي هندي',
  CHN: 'چيني صيني',
  PSE: 'فلسطيني',
  DEU: 'جرمن الماني',
  NLD: 'ولنديزي هولندي',
  CHE: 'سوئس سويسري',
  JPN: 'جاپاني ياباني',
  BLR: 'بيلاروسي بيلاروسي',
  FRA: 'فرانسيسي فرنسي',
};

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
  for (const { country, english } of nationalities)
    for (const word of english) add(word, { kind: 'adjective', code: country });
  for (const { country, names: of } of cities) for (const name of of) add(name, { kind: 'city', code: country });
  for (const { names: of } of organisations)
    for (const name of of) add(name, { kind: 'organisation', code: of[0] ?? name });
  const russian = new Map(nationalities.flatMap(({ country, russian: all }) => all.map((stem) => [stem, country])));
  const eastern = easternAdjectives(countries);

  const lookUp = (tokens: readonly Token[]): Entry | null => {
    const [first] = tokens;
    if (first === undefined) return null;
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
  return {
    at(tokens, from) {
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
    },
  };
}

/** An Arabic word as it is, and without what is written together with it: and, in, by, for, like; the article. */
export function arabicForms(folded: string): string[] {
  if (!/^[\u0600-\u06ff]/.test(folded)) return [folded];
  const forms = [folded];
  const bare = /^(?:و|ف|ب|ك|ل|وب|ول|لل|ولل)(?=[\u0600-\u06ff ]{3,}$)/.exec(folded)?.[0];
  if (bare !== undefined) forms.push(folded.slice(bare.length));
  if (bare !== undefined && bare.endsWith('لل')) forms.push(`ال${folded.slice(bare.length)}`);
  for (const form of forms.slice()) if (/^ال[\u0600-\u06ff]{2,}/.test(form)) forms.push(form.slice(2));
  return forms;
}

/** Adjectives by their folded forms: بيلاروسي, بيلاروسيه, بيلاروسيين. */
function easternAdjectives(countries: readonly Place[]): Map<string, string> {
  const adjectives = new Map<string, string>();
  const add = (base: string, code: string) => {
    for (const ending of ['', 'ه', 'ين', 'ون', 'ان', 'تين']) {
      const form = base.endsWith('ي') || ending === '' ? base + ending : '';
      if (form.length >= 3 && !adjectives.has(form)) adjectives.set(form, code);
    }
  };
  for (const { code } of countries)
    for (const word of (IRREGULAR[code] ?? '').split(' ')) if (word !== '') add(fold(word), code);
  for (const { code, names } of countries)
    for (const name of [...(names['ar'] ?? []), ...(names['ur'] ?? [])]) {
      const folded = fold(name);
      if (folded.includes(' ')) continue;
      const base = folded.replace(/^ال/, '').replace(/(?:يا|ا|ه|ي)$/, '');
      if (base.length >= 3) add(`${base}ي`, code);
    }
  return adjectives;
}

/** A Russian name of one word in its cases; names that end in other vowels have none. */
function russianForms(name: string): string[] {
  const found = /^([\u0400-\u04ff]{2,})([\u0400-\u04ff])$/.exec(name);
  const [, stem = '', last = ''] = found ?? [];
  if (found === null || name.length < 4) return [];
  const soft = name.endsWith('ия') ? 'и ю ей' : 'и е ю ей';
  const endings: Readonly<Record<string, string>> = { а: 'ы и е у ой', я: soft, ь: 'и ю я ью ем е', й: 'я ю ем е' };
  if (/[оиуыеэюё]/.test(last)) return [];
  const listed = endings[last];
  return listed === undefined
    ? ['а', 'у', 'ом', 'е', 'ем'].map((ending) => name + ending)
    : listed.split(' ').map((ending) => stem + ending);
}
