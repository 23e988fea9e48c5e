const SLAVIC =
  /(?:иями|іями|ями|ами|иях|іях|ием|ией|ого|ому|ыми|ими|ая|ую|ое|ые|ый|ий|ых|их|ым|им|ой|ей|ом|ем|ям|ам|ах|ях|ью|ия|ии|ию|ие|ія|ію|іі|ією|ою|ею|єю|яй|а|я|у|ю|ы|и|і|е|є|о|ь|й)$/;

/** By the letters of a text. Georgian and Armenian: "საქართველოს", "თურქეთში"; "Հայաստանի", "Ռուսաստանից". */
const ENDINGS: readonly (readonly [letters: RegExp, ending: RegExp])[] = [
  [/^[\u0400-\u04ff ]+$/, SLAVIC],
  [/^[\u10d0-\u10ff ]+$/, /(?:ისთან|იდან|თან|ში|ის|ით|ს|ი)$/],
  [/^[\u0561-\u0587 ]+$/, /(?:յի|յից|ից|ում|ին|ի)$/],
];

/**
 * The part of a Russian, Belarusian or Ukrainian, a Georgian or an Armenian name that stays the same in all its cases, word by word;
 * null when the text is not in the letters of one of them or too little would be left.
 */
export function stemmed(folded: string): string | null {
  const ending = ENDINGS.find(([letters]) => letters.test(folded))?.[1];
  if (ending === undefined) return null;
  const stems = folded.split(' ').map((word) => word.replace(ending, ''));
  return stems.every((stem) => stem.length >= 3) ? stems.join(' ') : null;
}
