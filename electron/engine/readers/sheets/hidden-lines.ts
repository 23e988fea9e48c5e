/** Rows or columns that are hidden, as runs: a file may say with one word that a million of them are. */
export class HiddenLines {
  private readonly runs: { from: number; to: number }[] = [];

  /** `from` and `to` are inside. */
  add(from: number, to: number): void {
    this.runs.push({ from, to });
  }

  /** Their numbers up to `last`, the last that holds anything. */
  upTo(last: number): number[] {
    const lines: number[] = [];
    for (const { from, to } of this.runs) for (let at = from; at <= Math.min(to, last); at += 1) lines.push(at);
    return lines;
  }
}
