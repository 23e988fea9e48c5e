/** Whether what lies in the clipboard is a table. */

/** Markup with a table of at least two rows. */
export function isTableHtml(html: string): boolean {
  return /<table[\s>]/i.test(html) && (html.match(/<tr[\s>]/gi)?.length ?? 0) >= 2;
}

/** Text of at least two lines most of which are parted by the same sign: tabs, semicolons, bars or commas. */
export function isTableText(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 500).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const parted = (sign: RegExp) => lines.map((line) => line.match(sign)?.length ?? 0);
  const tabs = parted(/\t/g).filter((count) => count > 0).length;
  if (tabs >= 2 && tabs >= lines.length / 2) return true;
  return [/;/g, /\|/g, /,/g].some((sign) => {
    const counts = parted(sign);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const even = counts.filter((count) => count === usual).length;
    return usual >= 1 && even >= lines.length * 0.8 && lines.some((line) => /\d/.test(line));
  });
}
