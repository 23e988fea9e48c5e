/** Marks that lead from a cell to the note that tells what it means: `*`, `†`, `1/`, `/1`, `²`. */
const MARK = String.raw`\*{1,3}|[†‡§]|[¹²³⁴⁵]|\d\/|\/\d`;

const NOTE = new RegExp(String.raw`^\s*(?:\((${MARK})\)|(${MARK}))\s*[:.–-]?\s*(\S.*)$`, 'u');
const MARKED = new RegExp(String.raw`^\s*(\S.*?)\s*(?:\((${MARK})\)|(${MARK}))\s*$`, 'u');

interface Marked {
  mark: string;
  /** The text without its mark. */
  text: string;
}

/** A note behind its mark; null for any other text. */
export function noteOf(shown: string): Marked | null {
  const found = shown.length > 120 ? null : NOTE.exec(shown);
  return found === null ? null : { mark: found[1] ?? found[2] ?? '', text: found[3] ?? '' };
}

/** A text with a mark behind it; null for any other. */
export function cellMark(shown: string): Marked | null {
  const found = shown.length > 40 ? null : MARKED.exec(shown);
  return found === null ? null : { mark: found[2] ?? found[3] ?? '', text: found[1] ?? '' };
}
