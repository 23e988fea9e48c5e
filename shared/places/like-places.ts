import { fold } from './fold';
import type { Place } from './place';

/** A place that a name may mean. */
export interface LikePlace {
  code: string;
  /** Its usual name in the language asked for. */
  name: string;
}

/** Below this two names have nothing to do with each other. */
const LEAST = 0.28;

/**
 * The places whose names are most like a text, in any language, the likest first: what begins with it or holds it, then
 * what shares its pairs of letters (Dice's coefficient). Groups and what is no country come after equally like countries.
 */
export function likePlaces(places: readonly Place[], text: string, language: string, most: number): LikePlace[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const pairs = pairsOf(wanted);
  const ranked = places.map((place) => {
    const names = [place.code, ...place.aliases, ...Object.values(place.names).flat()];
    const like = Math.max(...names.map((name) => likenessTo(fold(name), wanted, pairs)));
    return { place, like: place.kind === 'country' ? like : like * 0.95 };
  });
  return ranked
    .filter(({ like }) => like >= LEAST)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ place }) => ({ code: place.code, name: nameIn(place, language) }));
}

function nameIn({ names, aliases, code }: Place, language: string): string {
  return names[language]?.[0] ?? names['en']?.[0] ?? aliases[0] ?? code;
}

function likenessTo(name: string, wanted: string, pairs: ReadonlyMap<string, number>): number {
  if (name === wanted) return 2;
  if (wanted.length >= 2 && name.startsWith(wanted)) return 1.5 - (name.length - wanted.length) / 1000;
  if (wanted.length >= 3 && name.includes(` ${wanted}`)) return 1.2 - name.length / 1000;
  const other = pairsOf(name);
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, other.get(pair) ?? 0);
  const size = total(pairs) + total(other);
  return size === 0 ? 0 : (2 * common) / size;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const padded = ` ${text} `;
  for (let at = 0; at + 1 < padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
