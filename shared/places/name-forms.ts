import { fold } from './fold';
import type { Place } from './place';

/** The forms in which tables write the name of one state: with its kind, before or behind a comma, in brackets, turned. */

/** Words that say what kind of state it is, not which. */
const DESCRIPTORS = new Set(
  (
    'the of and republic rep i r islamic kingdom state states federation federal fed democratic dem people peoples s plurinational bolivarian socialist soc united arab sultanate commonwealth union principality grand duchy incl excl ' +
    'republique royaume republica reino rep repubblica republik republika koztarsasag konigreich cumhuriyeti krallik de del da do du des di la el l d islamique populaire arabe ' +
    'республика королевство исламская арабская народная демократическая социалистическая федеративная боливарианская султанат княжество государство рэспублика республіка ' +
    'جمهوريه مملكه دوله سلطنه الاسلاميه العربيه الديمقراطيه الشعبيه المملكه الجمهوريه اسلامي جمهوري'
  ).split(' '),
);
/** Names that are different places with different descriptors. */
const AMBIGUOUS = new Set(
  (
    'congo|korea|china|yemen|vietnam|germany|guinea|virgin|samoa|emirates|macedonia|america|ireland|' +
    'sudan|africa|corea|coree|coreia|корея|конго|китай|германия|вьетнам|йемен|guinee|chine|الكونغو|' +
    'كوريا|الصين|اليمن|الولايات المتحده'
  ).split('|'),
);

/**
 * Without the marks of a footnote or the dots that lead to the numbers: `Wool 1/`, `Rice*`, `Tea (2)`, `Sugar .....`. A raised
 * two or three behind a short word is a measure: `cm³`.
 */
export function withoutMarks(text: string): string {
  return text
    .replace(/[\s.·…]*(?:\.{3}|…|·{3})[\s.·…]*$/, '')
    .replace(
      /(?<=[\p{L}.)])(?:\s*(?:\d\/|\(\d\)|\d\)|[*†‡§]+|\[(?:\d{1,2}|[a-z])\])|(?:\s+[a-z]\d?\/)+)\s*$|(?<=\p{L}{3})\s*[¹²³⁴⁵⁶⁷⁸⁹]+\s*$/u,
      '',
    );
}

/** Without white space, footnote marks and leading dots: `Belarus 1/`, `Korea *`, `… of which: Iran`. */
export function tidy(text: string): string {
  return withoutMarks(text.replace(/\s+/g, ' ').replace(/^[\s.·•–—-]+/, '')).trim();
}

/** `of which: Iran`, `dont Espagne`, `в т.ч. Китай`: the name behind it; null where nothing of the kind stands before. */
export function partNamed(text: string): string | null {
  return OF_WHICH.exec(text)?.[1] ?? null;
}

const OF_WHICH =
  /^(?:of which|o\/w|including|incl\.?|dont|darunter|davon|del? l[oa]s cuales|del cual|d[oa]s quais|dentre [oa]s quais|di cui|w tym|w\.v\.|waarvan|z toho|din care|od toga|в том числе|в т\. ?ч\.?|из них|其中|منها|bunlardan|이 중|جن میں(?: سے)?)\s*[:：,-]?\s*(?:(?:from|to|with|avec|из|в)\s+)?(?:(?:the|la|le|les)\s+|l['’])?(\p{L}.*)$/iu;

/**
 * Without the number of a list or the code of the place before it: `2. France`, `II. OPEC`, `PK -- Pakistan`, `0662-Pakistan`. Of letters only those that shorten no
 * name: `S. Africa` and `E. Timor` stay. `EXT_EA19` and `NON-EU` are all that is outside, and no code before a name.
 */
export function withoutNumber(text: string): string {
  return text
    .replace(/^(?:\d{1,2}|[IVX]{1,4}|[ABDFH])[.)]\s*(?=\p{Lu})/u, '')
    .replace(/^(?:(?!EXT|INT|NON)[A-Z]{2,3}|\d{3,4})\s*(?:--|[-–—:_])\s*(?=\p{Lu}\p{L})/u, '');
}

/** `Belarus, Rep. of`: what follows the comma only says what kind of state it is. */
export function byComma(text: string, find: (folded: string) => Place | null): Place | null {
  const comma = text.indexOf(',');
  if (comma < 0) return null;
  const head = fold(text.slice(0, comma));
  const tail = fold(text.slice(comma + 1));
  const turned = find(`${tail} ${head}`);
  if (turned !== null) return turned;
  const onlyKind = tail.split(' ').every((word) => DESCRIPTORS.has(word) || word === 'netherlands');
  return onlyKind && !AMBIGUOUS.has(head) ? find(head) : null;
}

/** Countries that tables name before their parts which report by themselves. */
const WHOLES = new Set(['AUS', 'CHN', 'DNK', 'FRA', 'GBR', 'NLD', 'NOR', 'NZL', 'SRB', 'USA']);

/** "Germany (until 1990)", "Macao (China)": what stands in brackets behind a place says more of it, or names a part of it. */
export function bracketed(text: string, find: (folded: string) => Place | null): Place | null {
  const found = /^(.+?)\s*\(([^)]*)\)\s*$/.exec(text);
  if (found === null) return null;
  const [head, inside] = [fold(found[1] ?? ''), fold(found[2] ?? '')];
  const turned = find(`${inside} ${head}`);
  // "China (excludes SARs and Taiwan)", "Germany (Inc. East Germany)": what is counted in or left out, and no kind of state.
  // "Viet Nam (a)": the letter of a footnote.
  if (COUNTED_IN.test(inside) || /^[a-h]$/.test(found[2]?.trim() ?? '')) return find(head);
  // "Germany (until 1990 former territory of the FRG)" is the one Germany of all years.
  const ambiguous =
    AMBIGUOUS.has(head) && !/^(?:until|bis|jusqu en) 1990(?: |$)|^(?:incl|including|einschl|y compris) /.test(inside);
  if (turned !== null || ambiguous) return turned;
  const place = find(head);
  // "China (Macao SAR)", "France (Guadeloupe)": the part, and not the whole.
  return (place !== null && WHOLES.has(place.code) ? find(inside) : null) ?? place;
}

const COUNTED_IN =
  /^(?:excl|incl|inc|excludes|excluding|includes|including|without|ohne|einschl|hors|sans|sin|sem|senza|без|кроме|включая)(?: |$)/;

/** `AT Austria`, `CN China (Inc. Tibet)`: a code of two letters before the name of the same place. */
export function behindCode(
  text: string,
  codes: ReadonlyMap<string, Place>,
  find: (text: string) => Place | null,
): Place | null {
  const [, code = '', name = ''] = /^([A-Z][A-Z\d])\s+(\p{Lu}[^\d]{2,})$/u.exec(text) ?? [];
  const place = name === '' ? null : find(name);
  return place === null || (codes.get(code) ?? place) !== place ? null : place;
}

/** `Japan b`, `United States of America a`: the letter of a footnote behind a name that is known. */
export function withoutLetter(text: string): string {
  return text.replace(/(?<=\p{L}{2}[).]?)\s+[a-h]$/u, '');
}

/** `China - الصين`, `日本 Japan`: one name in two languages, parted by a sign or by where the script changes. */
export function inTwoLanguages(text: string, find: (folded: string) => Place | null): Place | null {
  const parted = text.split(/\s+[-–—]\s+|\s*[/|]\s*/u);
  const parts =
    parted.length > 1 ? parted : (SCRIPTS.exec(text)?.slice(1) ?? SCRIPTS_TURNED.exec(text)?.slice(1) ?? []);
  const found = parts.map((part) => find(fold(part)));
  const [place = null] = found;
  return parts.length > 1 && found.every((other) => other === place) ? place : null;
}

const OTHER_SCRIPTS = '[\\p{Script=Arabic}\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}]';
const SCRIPTS = new RegExp(`^([\\p{Script=Latin}\\s.,'’&()-]+?)\\s*(${OTHER_SCRIPTS}.*)$`, 'u');
const SCRIPTS_TURNED = new RegExp(`^(${OTHER_SCRIPTS}[^\\p{Script=Latin}]*?)\\s*(\\p{Script=Latin}.*)$`, 'u');

/** `The X`, `X The`. */
export function reordered(folded: string, names: ReadonlyMap<string, Place>): Place | null {
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

export function coresOf(names: ReadonlyMap<string, Place>): Map<string, Place | null> {
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
export function byCore(folded: string, cores: ReadonlyMap<string, Place | null>): Place | null {
  const words = folded.split(' ');
  if (!words.some((word) => DESCRIPTORS.has(word))) return null;
  const core = coreOf(folded);
  // So few letters are a word of anything.
  return core.length < 3 ? null : (cores.get(core) ?? null);
}
