/** Letters that stand above the line: a footnote mark must not become a digit of the number that it follows. */
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789abcdefghijklmnoprstuvwxyz+-()'].map((plain, at) => [
    plain,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁺⁻⁽⁾'][at] ?? plain,
  ]),
);

/** The text as raised signs; one that has a sign without a raised form stands in brackets behind a space. */
export function raised(text: string): string {
  const signs = [...text.trim().toLowerCase()];
  if (signs.length === 0) return '';
  if (signs.every((sign) => sign in RAISED || !/[\p{L}\p{N}]/u.test(sign)))
    return signs.map((sign) => RAISED[sign] ?? sign).join('');
  return ` (${text.trim()})`;
}

/** Gathers text as a browser shows it: white space is one space, none at the ends of a line. */
export class PageText {
  private lines = [''];

  /** Text of the page. `kept`: with its white space and line breaks as they are. */
  add(text: string, kept = false): void {
    const pieces = kept ? text.split(/\r\n|[\r\n]/) : [text.replace(/[ \t\n\r\f]+/g, ' ')];
    pieces.forEach((piece, at) => {
      if (at > 0) this.break();
      const line = this.lines.at(-1) ?? '';
      const glued = !kept && (line === '' || line.endsWith(' ')) ? piece.replace(/^ /, '') : piece;
      this.lines[this.lines.length - 1] = line + glued;
    });
  }

  break(): void {
    this.lines.push('');
  }

  /** Begins a new line unless one has just been begun: where a block of the page begins or ends. */
  block(): void {
    if (this.lines.at(-1)?.trim() !== '') this.break();
  }

  /** The lines that hold anything, no-break spaces at their ends taken off, and forgets them. */
  take(): string[] {
    const lines = this.lines.map((line) => line.replace(/[ \u00a0]+$/, ''));
    this.lines = [''];
    return lines.filter((line) => line.trim() !== '');
  }
}
