import { describe, expect, it } from 'vitest';
import { alikePairs } from './alike';
import type { Worded } from './alike';

const text = (id: string, words: string, more: Partial<Worded> = {}): Worded => ({
  id,
  language: 'en',
  lead: words.split(' '),
  words: words.split(' '),
  distinctFrom: [],
  ...more,
});
const found = (...texts: Worded[]) => alikePairs(texts, 100).pairs.map(({ a, b }) => [a, b].toSorted().join(' '));

describe('texts that look alike', () => {
  it('are those of one language with most of their words in common', () => {
    expect(
      found(
        text('1', 'pakistan welcomes the momentum of relations with belarus'),
        text('2', 'pakistan welcomes the momentum in relations with belarus'),
        text('3', 'tractors should be assembled and not only sold here'),
        text('4', 'pakistan welcomes the momentum of relations with belarus', { language: 'fr' }),
      ),
    ).toEqual(['1 2']);
  });

  it('need more in common where they are short, and none of what was told apart', () => {
    expect(found(text('1', 'we welcome this visit'), text('2', 'we welcome that visit'))).toEqual([]);
    expect(found(text('1', 'we welcome this visit'), text('2', 'this visit we welcome'))).toEqual(['1 2']);
    expect(
      found(text('1', 'we welcome this visit', { distinctFrom: ['2'] }), text('2', 'this visit we welcome')),
    ).toEqual([]);
  });

  it('are also those with one lead line over different texts', () => {
    const lead = 'trade could be more than this'.split(' ');
    const long = (id: string, words: string) => text(id, `trade could be more than this ${words}`, { lead });
    expect(found(long('1', 'a b c d e f g h i j k l'), long('2', 'm n o p q r s t u v w x'))).toEqual(['1 2']);
  });

  it('misses no pair that comparing all with all finds', () => {
    const vocabulary = Array.from({ length: 60 }, (_, i) => `w${i}`);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const texts = Array.from({ length: 120 }, (_, i) =>
      text(String(i), Array.from({ length: 7 + random(6) }, () => vocabulary[random(i % 2 === 0 ? 14 : 60)]).join(' ')),
    );
    const strictest = (...both: Worded[]) =>
      Math.max(...both.map((one) => new Set(one.words).size).map((size) => (size < 6 ? 0.8 : size <= 20 ? 0.6 : 0.75)));
    const jaccard = (one: Worded, other: Worded) => {
      const [a, b] = [new Set(one.words), new Set(other.words)];
      const common = [...a].filter((word) => b.has(word)).length;
      return common / (a.size + b.size - common);
    };
    const expected = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .flatMap((other) =>
          jaccard(one, other) >= strictest(one, other) ? [[one.id, other.id].toSorted().join(' ')] : [],
        ),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(found(...texts)).toEqual(expect.arrayContaining(expected));
  });

  it('says where there are more than are told', () => {
    const texts = Array.from({ length: 5 }, (_, i) => text(String(i), 'one text that is there five times'));
    expect(alikePairs(texts, 3)).toMatchObject({ more: true, pairs: [{ likeness: 1 }, {}, {}] });
  });
});
