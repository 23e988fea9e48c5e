/**
 * Names of places in the cases of languages that write them with Latin letters. They are tried only in texts that have words
 * of trade in those languages: endings so short would find places anywhere.
 */

/** Polish, Czech, Slovak, Croatian, Serbian, Slovene. */
const SLAVIC =
  /(?:^| )(?:eksport\w*|handel\w*|handl\w+|obrot\w*|wymian\w+|przywoz\w*|wywoz\w*|vyvoz\w*|dovoz\w*|obchod\w*|zahranicn\w+|izvoz\w*|uvoz\w*|razmjen\w+|razmen\w+|trgovin\w+|kraj\w*|wedlug|podle|towar\w*|zbozi)(?: |$)|(?:^| )(?:export|import) (?:do|z|ze) \w{4,}(?:u|ie|ska)(?: |$)|(?:^| )import \w+(?:i|u|ie|em|y|ou)(?: |$)|(?:^| )z \w+ do \w+/;
const HUNGARIAN =
  /(?:^| )(?:kivitel\w*|behozatal\w*|kulkereskedel\w*|export\w*ja|import\w*ja|forgalom\w*|egyenleg\w*)(?: |$)/;

/** An ending of a case, what stands in its place in the name, and whether it says to, from or with it. */
type Ending = readonly [ending: RegExp, name: string, towards: boolean];

/** By words and letters of their languages, folded: the endings that names of countries have in titles. */
const CASED: readonly (readonly [language: RegExp, endings: readonly Ending[]])[] = [
  [
    // Kazakh, Kyrgyz, Mongolian: "Пәкістанмен", "Кытайга", "Пакистантай"; "Қазақстанның", "Монголын".
    /[әғқңөұүһ]|(?:^| )(?:кыргыз|республикасы|соода|улсын|худалдаа|гадаад)/,
    [
      [/(?:[мбп]ен|[гғкқ][аеоө]|[дтн][аеоө]н|т[аоэ]й|[аоэө]{2}с)$/, '', true],
      [/(?:[ндт][ыіиуү]ң|[ыи]н)$/, '', false],
    ],
  ],
  [
    // Nepali and Hindi, whose vowel signs are no letters: "भारतसँगको", "चीनबाट"; "नेपालको".
    /[\u0900-\u097f]/,
    [
      [/(?:सगक?|सग|तरफ|बट|लई)$/, '', true],
      [/(?:क|म|ल)$/, '', false],
    ],
  ],
  [
    // Turkmen: "Owganystana", "Türkmenistanyň".
    /(?:^| )(?:sowda|dolanysygy?|bilen|musgi?|dollary)(?: |$)/,
    [
      [/(?:d[ae]n|[ae])$/, '', true],
      [/[yi]n$/, '', false],
      [/n[yi]n$/, '', false],
    ],
  ],
  [
    // Lithuanian: "su Pakistanu", "į Pakistaną"; "Lietuvos", "Pakistano".
    /(?:^| )(?:eksportas|importas|prekyba|prekybos|uzsienio|tukst|lietuvos)(?: |$)/,
    [
      [/[ua]$/, 'as', true],
      [/os$/, 'a', false],
      [/o$/, 'as', false],
    ],
  ],
  [
    // Romanian: "cu Pakistanul", "din Iran"; "al Pakistanului", "României" has a name of its own.
    /(?:^| )(?:comertul|comertului|exportul|importul|exporturi\S*|importuri\S*|schimburi\S*|balanta|mil|mii|cu|al)(?: |$)/,
    [
      [/ul$/, '', true],
      [/ului$/, '', false],
    ],
  ],
  [
    // Finnish: "Pakistanin", "Kiinan", "Pakistanista".
    /(?:^| )(?:vienti|tuonti|vienn\S*|tuonn\S*|kauppa\S*|kanssa|milj)(?: |$)/,
    [
      [/i?sta$/, '', true],
      [/in$/, '', false],
      [/n$/, '', false],
    ],
  ],
];

export interface Cases {
  slavic: boolean;
  hungarian: boolean;
  endings: readonly Ending[];
}

/** Which languages' endings may be taken off the words of a folded text. */
export function casesOf(folded: string): Cases {
  const latin = /^[\x20-\x7e]*$/.test(folded);
  return {
    slavic: latin && SLAVIC.test(folded),
    hungarian: latin && HUNGARIAN.test(folded),
    endings: CASED.find(([language]) => language.test(folded))?.[1] ?? [],
  };
}

/** The names that a word may be a case of, each with whether its ending says to, from or with it. */
export function casedNames(folded: string, endings: readonly Ending[]): { name: string; towards: boolean }[] {
  // Without its vowel signs, China has two letters in Nepali.
  if (folded.length < (/[\u0900-\u097f]/.test(folded) ? 4 : 5)) return [];
  return endings.flatMap(([ending, name, towards]) =>
    ending.test(folded) ? [{ name: folded.replace(ending, name), towards }] : [],
  );
}

const SLAVIC_ENDING = /(?:iami|ami|iach|ach|ia|ech|ich|ego|emu|iem|em|im|om|ou|ie|ej|ii|i|y|u|a|o|e)$/;

/** What stays the same of a Slavic name in Latin letters in all its cases, word by word; null where too little would be left. */
export function slavicStem(folded: string): string | null {
  if (!/^[a-z ]+$/.test(folded)) return null;
  const stems = folded.split(' ').map((word) => word.replace(SLAVIC_ENDING, ''));
  return stems.every((stem) => stem.length >= 4) ? stems.join(' ') : null;
}

const INTO = /(?:ba|be|ra|re|nak|nek|hoz|hez|val|vel|bol|rol|tol|ban|ben)$/;
/** `-val` takes the last consonant of the name: `Törökországgal`, `Pakisztánnal`. */
const WITH = /([bcdfghjklmnpqrstvwxyz])\1?(?:al|el)$/;

/** A Hungarian name without the ending that says into, from or with it; null where it has none. */
export function hungarianName(folded: string): string[] {
  const names: string[] = [];
  if (INTO.test(folded)) names.push(folded.replace(INTO, ''));
  if (WITH.test(folded)) names.push(folded.replace(WITH, '$1'));
  return names.filter((name) => name.length >= 4);
}
