import { fold } from '../places/fold';

/**
 * Whether two names may be one man's: spelt otherwise, in another script, or one of them shorter. Names are compared by
 * what stays when one sound has several spellings.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'v',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  آ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  ه: 'h',
  ھ: 'h',
  و: 'u',
  ي: 'i',
  ے: 'i',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ء: '',
  ئ: 'i',
  ؤ: 'u',
};

/** The consonants of a name's word as they sound: `Ryzhenkov`, `Рыженков` and `Ryzhankou` are one. */
export function soundsOf(word: string): string {
  const latin = [...fold(word).replaceAll(' ', '')]
    .map((letter) => CYRILLIC[letter] ?? ARABIC[letter] ?? letter)
    .join('');
  return latin
    .replace(/x/g, 'ks')
    .replace(/(?:ou|au|ow|off|of|ov|ev|yev|iev|eff)$/, 'v')
    .replace(/kh|gh|q/g, (two) => (two === 'q' ? 'k' : two === 'gh' ? 'g' : 'h'))
    .replace(/tch|tsh|ch|cz/g, 'c')
    .replace(/sch|sh/g, 'x')
    .replace(/zh|dzh|dj|j/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/ts|tz/g, 'z')
    .replace(/w/g, 'v')
    .replace(/ck|c(?=[aou])/g, 'k')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two words of a name sound alike. Short names must have the same letters. */
export function soundsAlike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  if (/^\p{L}$/u.test(x) || /^\p{L}$/u.test(y)) return x.charAt(0) === y.charAt(0);
  const [sx, sy] = [soundsOf(a), soundsOf(b)];
  if (sx !== sy || sx.length < 2) return expanded(x) === expanded(y);
  return sx.length > 2 || Math.abs(x.length - y.length) <= 2;
}

/** `x` of Alexei is the `ks` of Aleksei. */
const expanded = (word: string) => word.replace(/x/g, 'ks').replace(/y/g, 'i').replace(/ii/g, 'i');

/**
 * Whether one name can stand for the other: all words of the shorter sound like words of the longer, in their order, and
 * the last of the shorter is no first name of the longer alone.
 */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !soundsAlike(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}
