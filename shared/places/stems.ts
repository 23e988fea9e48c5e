const ENDING =
  /(?:иями|іями|ями|ами|иях|іях|ием|ией|ого|ому|ыми|ими|ая|ую|ое|ые|ый|ий|ых|их|ым|им|ой|ей|ом|ем|ям|ам|ах|ях|ью|ия|ии|ию|ие|ія|ію|іі|ією|ою|ею|єю|яй|а|я|у|ю|ы|и|і|е|є|о|ь|й)$/;

/**
 * The part of a Russian, Belarusian or Ukrainian name that stays the same in all its cases, word by word; null when
 * the text is not in Cyrillic letters or too little would be left.
 */
export function stemmed(folded: string): string | null {
  if (!/^[\u0400-\u04ff ]+$/.test(folded)) return null;
  const stems = folded.split(' ').map((word) => word.replace(ENDING, ''));
  return stems.every((stem) => stem.length >= 3) ? stems.join(' ') : null;
}
