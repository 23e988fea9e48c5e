const OTHER_THAN_ASCII = /[^\s -~]/;

/**
 * Words as they are compared: without case, accents and punctuation, variants of one Arabic letter made one, white
 * space single. `Côte d'Ivoire` and `COTE D IVOIRE` fold to the same. Signs of currencies and `%` stay. The Cyrillic й
 * and the voicing of Japanese letters are no accents and stay too.
 */
export function fold(text: string): string {
  if (!OTHER_THAN_ASCII.test(text)) return joined(text.toLowerCase());
  return joined(
    text
      .normalize('NFKD')
      .replace(/и\u0306/g, 'й')
      .replace(/И\u0306/g, 'Й')
      .replace(/(?![\u3099\u309a])[\p{M}\u0640\u200b-\u200f\u2066-\u2069]/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u0649\u06cc]/g, '\u064a')
      .replace(/\u06a9/g, '\u0643')
      .replace(/\u066a/g, '%')
      .replace(/[\u0629\u06c1\u06c3\u06d5]/g, '\u0647')
      .replace(/[\u02b9-\u02bf]/g, ' ')
      .replace(/[ßœæøłıđðþ]/g, (letter) => SPELLED[letter] ?? letter),
  );
}

/** Letters that have no accent to take away, as they are written without them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

function joined(text: string): string {
  return text.replace(/[^\p{L}\p{N}%\p{Sc}]+/gu, ' ').trim();
}
