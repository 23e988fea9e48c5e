/**
 * Tells what an editor itself said from what others changed. Its own words come back a moment later, after saving, when
 * more may have been typed: those must not replace what is on screen, while an undo must. Nor must what another window
 * wrote, while words of this one wait to be saved: they are the last to be saved, and stand then.
 */
export class Echo {
  #said: string[] = [];
  /** What came from outside last. */
  #outside: string | null = null;

  /** Notes what the editor just said. */
  said(words: string): void {
    this.#said.push(words);
  }

  /** Whether words that come from outside are to replace `present`, what the editor holds. */
  isNews(words: string, present: string): boolean {
    const last = this.#said.at(-1);
    const waits = last !== undefined && last !== this.#outside;
    this.#outside = words;
    const at = this.#said.lastIndexOf(words);
    if (at >= 0) this.#said = this.#said.slice(at + 1);
    if (words === present) this.#said = [];
    if (words === present || at >= 0 || waits) return false;
    // What was said before is off the screen now: where it is saved after all, it comes back as news.
    this.#said = [];
    return true;
  }
}
