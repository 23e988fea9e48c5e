import { describe, expect, it } from 'vitest';
import { diffWords } from './word-diff';

const text = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text: words }) => (kind === 'same' ? words : kind === 'added' ? `[+${words}]` : `[-${words}]`))
    .join('');

describe('words of two lines', () => {
  it.each([
    ['We met in May.', 'We met in June.', 'We met in [-May][+June].'],
    ['US$ 51.3 million', 'US$ 51.4 million', 'US$ [-51.3][+51.4] million'],
    ['We welcome it.', 'We warmly welcome it.', 'We [+warmly ]welcome it.'],
    ['one two three four', 'one 2 3 four', 'one [-two three][+2 3] four'],
    ['', 'New.', '[+New.]'],
    ['Gone.', '', '[-Gone.]'],
    ['the same', 'the same', 'the same'],
    ['Министр прибудет утром', 'Министр прибудет вечером', 'Министр прибудет [-утром][+вечером]'],
  ])('%j and %j', (before, after, expected) => {
    expect(text(before, after)).toBe(expected);
  });

  it('give back either text whole, however long and however different', () => {
    const before = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 3000 }, (_, i) => (i % 7 === 0 ? `b${i}` : `c${i}`)).join(' ');
    const pieces = diffWords(before, after);
    const of = (...kinds: string[]) => pieces.filter(({ kind }) => kinds.includes(kind)).map((piece) => piece.text);
    expect(of('same', 'removed').join('')).toBe(before);
    expect(of('same', 'added').join('')).toBe(after);
  });
});
