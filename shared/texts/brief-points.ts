import type { Line } from './head';
import type { PointOffer } from './reading';
import { HEADINGS, NOT_DISCLOSED } from './words/briefs';

/** Signs and numbers before an item: `-`, `•`, `3.1`, `(a)`, `iv)`. */
const BULLET = /^\s*(?:[-–—•·▪*o]\s+|\d{1,2}(?:\.\d{1,2})+\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s+)/u;
/** A portion mark: `(R)`, `(SBU)`, `[C]`. */
const PORTION = /^[([](\p{Lu}{1,4}(?:\/\/\p{Lu}+)?)[)\]]\s*/u;

/**
 * The points of an old brief: lines under a heading that says what kind they are. A short line without a stop that is no
 * item is a sub-heading, and the topic of what follows. Lines before the first such heading are none.
 */
export function briefPoints(lines: readonly Line[], key: () => string): PointOffer[] {
  const found: PointOffer[] = [];
  let kind: PointOffer['point'] | null = null;
  let disclosed = true;
  let topic: string | null = null;
  for (const { text, start, end } of lines) {
    const heading = bare(text);
    const named = heading.length <= 70 ? HEADINGS.find(([pattern]) => pattern.test(heading))?.[1] : undefined;
    if (named !== undefined || (kind !== null && heading.length <= 70 && NOT_DISCLOSED.test(heading))) {
      kind = named ?? kind;
      disclosed = !NOT_DISCLOSED.test(heading);
      topic = null;
    } else if (kind !== null && isSubHeading(text)) topic = heading;
    else if (kind !== null) {
      const cut = (BULLET.exec(text)?.[0].length ?? 0) + (/^\s*/.exec(text.replace(BULLET, ''))?.[0].length ?? 0);
      const rest = text.slice(cut);
      const portion = PORTION.exec(rest);
      const words = rest.slice(portion?.[0].length ?? 0).trim();
      if (words.length < 3) continue;
      found.push({
        kind: 'point',
        key: key(),
        point: kind,
        words,
        topic,
        portion: portion?.[1] ?? null,
        disclosed,
        spans: [{ start: start + cut, end }],
      });
    }
  }
  return found;
}

/** A heading's words without number, underline and colon. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})[.)]\s+/u, '')
    .replace(/^[*_#\s]+|[*_:.\s]+$/gu, '');
}

function isSubHeading(text: string): boolean {
  return (
    text.trim().length <= 60 &&
    !BULLET.test(text) &&
    !/[.!?…:;,]\s*$/u.test(text) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(text.trim()) &&
    text.trim().split(/\s+/u).length <= 7
  );
}
