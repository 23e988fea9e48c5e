/**
 * Words as they are compared: without case, accents and punctuation, variants of one Arabic letter made one, white
 * space single. `Côte d'Ivoire` and `COTE D IVOIRE` fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u2066-\u2069]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/[\u06c1\u06d5]/g, '\u0647')
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}%$€£¥₹₽₩]+/gu, ' ')
    .trim();
}
