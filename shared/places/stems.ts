/** Endings of Russian, Belarusian and Ukrainian names and adjectives. */
const ENDINGS =
  'иями|іями|ями|ами|иях|іях|ием|ией|ого|ому|ыми|ими|ая|ую|ое|ые|ый|ий|ых|их|ым|им|ов|ев|ой|ей|ом|ем|єм|ів|їв|ям|ам|ах|ях|ью|ия|ии|ию|ие|ія|ію|іі|ією|ою|ею|єю|яй|а|я|у|ю|ы|и|і|е|є|о|ь|й';
const SLAVIC = new RegExp(`(?:${ENDINGS})$`);
const EACH = new Set(ENDINGS.split('|'));
const LONGEST = 4;

/** Endings by the letters of a text. Georgian and Armenian: "საქართველოს", "თურქეთში"; "Հայաստանի", "Ռուսաստանից". */
const BY_LETTERS: readonly (readonly [letters: RegExp, ending: RegExp])[] = [
  [/^[\u0400-\u04ff ]+$/, SLAVIC],
  [/^[\u10d0-\u10ff ]+$/, /(?:ისთან|იდან|თან|ში|ის|ით|ს|ი)$/],
  [/^[\u0561-\u0587 ]+$/, /(?:յի|յից|ից|ում|ին|ի)$/],
];

/**
 * The part of a Russian, Belarusian or Ukrainian, a Georgian or an Armenian name that stays the same in all its cases, word by word;
 * null when the text is not in the letters of one of them or too little would be left.
 */
export function stemmed(folded: string): string | null {
  const ending = BY_LETTERS.find(([letters]) => letters.test(folded))?.[1];
  if (ending === undefined) return null;
  const stems = folded.split(' ').map((word) => word.replace(ending, ''));
  return stems.every((stem) => stem.length >= 3) ? stems.join(' ') : null;
}

/** Names that are found by any of their cases. */
export interface NamesInCases<T> {
  /** What a folded text names in one of its cases; null where it is none of a name. */
  find(folded: string): T | null;
}

/**
 * Makes names findable in their cases. What a name loses in them is its last letter at most ("Китай", "Китая"; "Вьетнам", "Вьетнама";
 * "Египет", "Египта"): that is tried before the longest ending of each word, by which "Нигерии" would be of Niger as well.
 */
export function namesInCases<T>(names: Iterable<readonly [folded: string, T]>): NamesInCases<T> {
  const near = new Map<string, T>();
  const far = new Map<string, T>();
  const all = [...names].filter(([name]) => !NEVER_CASED.test(name));
  for (const [name, value] of all) {
    const own = IN_CYRILLIC.test(name) ? name.replace(FLEETING, 'т').replace(LAST, '') : '';
    if (own.length > 3 && !near.has(own)) near.set(own, value);
  }
  for (const [name, value] of all) {
    const stem = stemmed(name);
    if (stem !== null && !far.has(stem)) far.set(stem, value);
  }
  return {
    find(folded) {
      if (IN_CYRILLIC.test(folded)) {
        for (let cut = 1; cut <= LONGEST; cut += 1) {
          const found = EACH.has(folded.slice(-cut)) ? near.get(folded.slice(0, -cut)) : undefined;
          if (found !== undefined) return found;
        }
      }
      const stem = stemmed(folded);
      return stem === null ? null : (far.get(stem) ?? null);
    },
  };
}

const IN_CYRILLIC = /^[\u0400-\u04ff ]+$/;
const LAST = /[аяуюыиіеєоьй]$/;
const FLEETING = /(?<=[бвгджзклмнпрстфхцчшщ])ет$/;
/** "Мали", "Перу", "Того": the same in all cases, and other words without their last letter ("мало", "тогда"). */
const NEVER_CASED =
  /^(?:мал[иі]|перу|того|конго|марокк?о|ч[иіы]л[иі]|ф[иі]дж[иі]|га[иі]т[иі]|з[иі]мбабве|тувалу|науру|вануату|бурунд[иі]|лесото|самоа|монако|макао|к[иі]р[иі]бат[иі])$/;
