/** "10^6 EUR", "10⁶ EUR". */
const POWERS: Readonly<Record<string, string>> = {
  '3': 'thousand',
  '6': 'million',
  '9': 'billion',
  '³': 'thousand',
  '⁶': 'million',
  '⁹': 'billion',
};

/** A text with its powers of ten as words. */
export function withPowers(text: string): string {
  return text.replace(
    /(?<![\d.,])10(?:\s?(?:\^|\*\*|E\+?)\s?([369])|([³⁶⁹]))(?!\d)/gu,
    (_, a?: string, b?: string) => POWERS[a ?? b ?? ''] ?? '',
  );
}
