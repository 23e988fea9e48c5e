import type { NumberReading } from '../tables/proposal';

/** The triangles before numbers: arrows for what rose and fell, or the minus of Japanese and Korean offices. */

const BEFORE = /^([▲△▼▽])\s*(\d.*)$/u;
const BEHIND = /^(\d.*?)\s*([▲△▼▽])$/u;

/** A number without its triangle, and whether that makes it negative; null where it has none, or nothing says what it means. */
export function withoutTriangle(
  text: string,
  triangle: NumberReading['triangle'],
): { text: string; negative: boolean } | null {
  const before = BEFORE.exec(text);
  const behind = before === null ? BEHIND.exec(text) : null;
  const [sign, rest] = before === null ? [behind?.[2], behind?.[1]] : [before[1], before[2]];
  if (sign === undefined || rest === undefined) return null;
  if (sign === '▼' || sign === '▽') return { text: rest, negative: true };
  if (triangle !== undefined) return { text: rest, negative: triangle === 'minus' };
  return sign === '△' && before !== null ? { text: rest, negative: true } : null;
}

/**
 * What a triangle that points up means among these texts of a column: plus where others point down, minus where other numbers stand
 * without any. Undefined where all point up: it may be either.
 */
export function triangleIn(texts: readonly string[]): NumberReading['triangle'] {
  const trimmed = texts.map((text) => text.trim());
  const signs = trimmed.flatMap((text) => /^[▲△▼▽](?=\s*\d)|(?<=\d\s*%?\s*)[▲△▼▽]$/u.exec(text)?.[0] ?? []);
  if (signs.some((sign) => sign === '▼' || sign === '▽')) return 'plus';
  const bare = trimmed.some((text) => /^[+]?[\d.,]*[1-9][\d.,]*\s*%?$/.test(text));
  return signs.length > 0 && bare ? 'minus' : undefined;
}
