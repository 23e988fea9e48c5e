/** In what a number format shows numbers: 1000 for `#,##0,`, a million for `0.0,,`, else 1. */
export function shownIn(format: string | null): number {
  if (format === null || !format.includes(',')) return 1;
  const [positive = ''] = format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').split(';');
  const commas = /[0#?](,+)(?![0#?,])/.exec(positive)?.[1] ?? '';
  return 1000 ** commas.length;
}
