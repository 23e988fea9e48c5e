import type { Input } from '../../shared/contract/contract';
import { paragraph } from '../../shared/document/rich-text';
import { createPoint, type Rendering } from '../../electron/engine/points/create-point';
import { pointById } from '../../electron/engine/points/queries';
import type { ReadableDb } from '../../electron/engine/store/database';
import type { Session } from '../../electron/engine/store/session';

/** A library of made-up points, the same in every run: word frequencies fall as in a language (Zipf). */

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const smallest = ['the', 'of', 'to', 'and', 'in', 'our', 'with', 'for', 'is', 'on', 'that', 'will', 'we', 'by'];
const scripts = [
  {
    starts: 'b c d f g h l m n p r s t v st tr pr ch'.split(' '),
    middles: 'a e i o u ai ea io é ü'.split(' '),
    ends: ['', 'n', 'r', 's', 't', 'l'],
  },
  {
    starts: 'б в г д ж з к л м н п р с т ч'.split(' '),
    middles: 'а е и о у я ю ё'.split(' '),
    ends: ['', 'н', 'р', 'т', 'й'],
  },
  { starts: 'ب ت ج د ر س ش ک ل م ن ہ'.split(' '), middles: 'ا و ی ے'.split(' '), ends: ['', 'ن', 'ر', 'ت'] },
];

/** Words, the most frequent first. */
export function vocabulary(size: number): string[] {
  const random = seeded(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = new Set(smallest);
  while (words.size < size) {
    const script = scripts[random() < 0.8 ? 0 : random() < 0.5 ? 1 : 2] ?? pick(scripts);
    const syllables = 1 + Math.floor(random() * 3);
    words.add(
      Array.from({ length: syllables + 1 }, () => pick(script.starts) + pick(script.middles)).join('') +
        pick(script.ends),
    );
  }
  return [...words];
}

/** A word of the vocabulary by Zipf's law. */
function zipf(words: readonly string[], random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(words.length)));
  return words[Math.min(rank, words.length) - 1] ?? '';
}

export const kinds = ['to-make', 'if-raised', 'background', 'question', 'press', 'tactical'] as const;
export const places = ['BLR', 'RUS', 'KAZ', 'UZB', 'TUR', 'DEU', 'FRA', 'CHN', 'USA', 'GBR'] as const;
export const topics = Array.from({ length: 40 }, (_, i) => `Topic ${i + 1}`);

/** Puts so many points into a store; one in twenty translates the one before it, and every second of these is behind. */
export function fillLibrary({ writer }: Session, words: readonly string[], count: number): void {
  const random = seeded(2);
  const text = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, () => zipf(words, random)).join(' ');
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const slice = 2_000;
  let before: string | null = null;
  for (let from = 0; from < count; from += slice) {
    writer.transaction(() => {
      for (let i = from; i < Math.min(from + slice, count); i += 1) {
        const now = new Date(Date.UTC(2020, 0, 1) + i * 60_000).toISOString();
        const translation = i % 20 === 19 && before !== null ? rendering(writer, before, i % 40 === 39) : {};
        before = createPoint(
          { db: writer, author: 'Bench', now, step: () => null },
          {
            kind: pick(kinds),
            lead: paragraph(`lead-${i}`, text(6, 16)),
            body: [paragraph(`body-${i}`, text(20, 90))],
            bindings: [],
            theirPoint: '',
            stopLine: '',
            topics: [pick(topics)],
            places: random() < 0.3 ? [pick(places), pick(places)] : [pick(places)],
            language: pick(['en', 'en', 'en', 'ru', 'ur']),
            marking: pick(['unmarked', 'internal', 'restricted']),
            usability: 'may-be-used',
            validUntil: random() < 0.3 ? '2021-01-01' : null,
            ...translation,
          },
        );
      }
    });
  }
}

function rendering(db: ReadableDb, id: string, behind: boolean): Rendering {
  const { revision, fingerprint } = pointById(db, id);
  return { translationOf: id, renders: revision, rendersText: behind ? '' : fingerprint };
}

export interface Query {
  filter: Input<'points.list'>['filter'];
}

/** The fixed list: 200 searches as people make them, most of them as they type. */
export function queries(words: readonly string[]): Query[] {
  const random = seeded(3);
  const word = () => zipf(words.slice(smallest.length), random);
  const begun = (letters: number) => [...word()].slice(0, letters).join('');
  const make = (count: number, one: () => Query) => Array.from({ length: count }, one);
  return [
    ...make(15, () => ({ filter: { text: begun(1) } })),
    ...make(15, () => ({ filter: { text: begun(2) } })),
    ...make(30, () => ({ filter: { text: begun(3) } })),
    ...make(25, () => ({ filter: { text: begun(5) } })),
    ...make(35, () => ({ filter: { text: word() } })),
    ...make(30, () => ({ filter: { text: `${word()} ${begun(3)}` } })),
    ...make(15, () => ({ filter: { text: `${word()} ${word()} ${word()}` } })),
    ...make(10, () => ({ filter: { text: `"${smallest[Math.floor(random() * 5)] ?? ''} ${word()}"` } })),
    ...make(15, () => ({ filter: { text: word(), kinds: ['to-make'], places: [places[0], places[1]] } })),
    ...make(10, () => ({ filter: { text: begun(3), topics: topics.slice(0, 2), clearances: ['draft'] } })),
  ];
}
