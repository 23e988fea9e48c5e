/** Serbian is written in two alphabets: names in Cyrillic letters as Serbs, Bosniaks and Montenegrins write them in Latin ones. */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** A Serbian name in Latin letters; case is not kept. */
export function serbianLatin(name: string): string {
  return name.toLowerCase().replace(/[\u0400-\u04ff]/g, (letter) => LETTERS[letter] ?? letter);
}
