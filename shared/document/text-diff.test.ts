import { describe, expect, it } from 'vitest';
import { paragraph } from './rich-text';
import type { Block } from './rich-text';
import { isUnchanged, textDiff } from './text-diff';
import type { DiffBlock } from './text-diff';
import { diffWords, sameWords } from './word-diff';
import type { WordPiece } from './word-diff';

const written = (runs: readonly WordPiece[]) =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`)).join('');
const shown = (before: string, after: string) => written(diffWords(before, after));
const blocks = (diff: readonly DiffBlock[]) => diff.map(({ mark, runs }) => `${mark} ${written(runs)}`);

describe('the difference of two lines', () => {
  it.each([
    ['Trade reached 50.1 million.', 'Trade reached 51.3 million.', 'Trade reached [-50.1][+51.3] million.'],
    ['We welcome it.', 'We warmly welcome it.', 'We [+warmly ]welcome it.'],
    ['the old words here', 'some new ones here', '[-the old words][+some new ones] here'],
    ['same', 'same', 'same'],
    ['', 'new', '[+new]'],
    ['روابط میں تیزی', 'روابط میں اضافہ', 'روابط میں [-تیزی][+اضافہ]'],
    ['Торговля растёт быстро', 'Торговля растёт', 'Торговля растёт[- быстро]'],
    ['我们欢迎合作', '我们支持合作', '我们[-欢迎][+支持]合作'],
    ['เราต้อนรับ', 'เราขอต้อนรับ', 'เรา[+ขอ]ต้อนรับ'],
    ['Belarus’s offer', 'Belarus’s first offer', 'Belarus’s [+first ]offer'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('gives both texts back', () => {
    const [before, after] = ['A b, c d e. F\ng h!', 'a b c x e; F g\nh i'];
    const runs = diffWords(before, after);
    const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });

  it('knows a correction that changes no word, number or name', () => {
    expect(sameWords('We welcome this ; indeed.', 'We welcome this; indeed!')).toBe(true);
    expect(sameWords('we welcome', 'We welcome')).toBe(true);
    expect(sameWords('We welcome 51 %', 'We welcome 51')).toBe(false);
    expect(sameWords('We welcome 51', 'We welcome 5 1')).toBe(false);
  });
});

const cell = (id: string, row: number, col: number, text: string): Block => {
  const { content, dir, lang, portion } = paragraph(id, text);
  return { kind: 'cell', id, row, col, head: row === 0, content, dir, lang, portion };
};

describe('the difference of two texts', () => {
  it('goes block by block, and takes a figure and a footnote as one word', () => {
    const figure = (text: string): Block => ({
      ...paragraph('a', ''),
      content: [
        { kind: 'text', text: 'Trade reached ', marks: [] },
        { kind: 'figure', binding: 'f', text },
        { kind: 'note', text: `Told in ${text}` },
      ],
    });
    const before = [figure('US$ 50 million'), paragraph('b', 'It falls.'), paragraph('c', 'End.')];
    const after = [figure('US$ 51 million'), paragraph('n', 'It is new here.'), paragraph('c', 'End.')];
    const diff = textDiff(before, after);
    expect(blocks(diff)).toEqual([
      'same Trade reached [-US$ 50 million][-Told in US$ 50 million][+US$ 51 million][+Told in US$ 51 million]',
      'removed [-It falls.]',
      'added [+It is new here.]',
      'same End.',
    ]);
    expect(diff[0]?.runs.map(({ as }) => as)).toEqual([undefined, 'figure', 'note', 'figure', 'note']);
    expect(isUnchanged(diff)).toBe(false);
    expect(isUnchanged(textDiff(before, before))).toBe(true);
  });

  it('tells form from words, and matches texts of two points by their words', () => {
    const quote: Block = { ...paragraph('a', 'We came to stay.'), kind: 'quote' };
    const diff = textDiff([paragraph('a', 'We came to stay.')], [quote]);
    expect(diff).toMatchObject([{ mark: 'same', restyled: true }]);
    const other = textDiff(
      [paragraph('1', 'Trade grows fast.'), paragraph('2', 'Tariffs fall.')],
      [paragraph('x', 'Tariffs should fall.')],
    );
    expect(blocks(other)).toEqual(['removed [-Trade grows fast.]', 'same Tariffs [+should ]fall.']);
  });

  it('keeps a table one: a line that went, a column that came', () => {
    const before = [cell('a', 0, 0, 'Year'), cell('b', 1, 0, '2022'), cell('c', 2, 0, '2023')];
    const after = [cell('a', 0, 0, 'Year'), cell('n', 0, 1, 'Share'), cell('c', 1, 0, '2023'), cell('m', 1, 1, '5 %')];
    const diff = textDiff(before, after);
    expect(diff.map(({ mark, cell: place }) => `${mark} ${place?.table} ${place?.line}`)).toEqual([
      'same 1 1/0',
      'removed 1 gone 1/1',
      'added 1 1/0',
      'same 1 1/1',
      'added 1 1/1',
    ]);
  });
});
