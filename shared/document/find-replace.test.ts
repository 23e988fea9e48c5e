import { describe, expect, it } from 'vitest';
import { hitsIn, replaceInBlock, soughtExpression, wordsOf } from './find-replace';
import type { Sought } from './find-replace';
import { inlineText, paragraph } from './rich-text';
import type { Block } from './rich-text';

const sought = (find: string, more: Partial<Sought> = {}) =>
  soughtExpression({ find, matchCase: false, wholeWord: false, ...more }) ?? /$^/g;
const block: Block = {
  ...paragraph('a', ''),
  content: [
    { kind: 'text', text: 'The Tur', marks: [] },
    { kind: 'text', text: 'kish', marks: [{ kind: 'bold' }] },
    { kind: 'text', text: ' side, Turkish goods ', marks: [] },
    { kind: 'figure', binding: 'b', text: '5 %' },
    { kind: 'text', text: ' turkish', marks: [] },
  ],
};

describe('finding and replacing', () => {
  it('finds words over the edges of marks, in any case, and replaces those chosen', () => {
    const expression = sought('turkish');
    const starts = hitsIn(wordsOf(block), expression).map(({ start }) => start);
    expect(starts).toEqual([4, 18, 34]);
    const all = replaceInBlock(block, expression, 'Türkiye’s', new Set(starts));
    expect(inlineText(all.content)).toBe('The Türkiye’s side, Türkiye’s goods 5 % Türkiye’s');
    const one = replaceInBlock(block, expression, 'X', new Set([18]));
    expect(inlineText(one.content)).toBe('The Turkish side, X goods 5 % turkish');
    expect(one.content[3]).toEqual(block.content[3]);
  });

  it('minds capitals and whole words where asked, and signs mean themselves', () => {
    expect(hitsIn('Turkish turkish', sought('turkish', { matchCase: true })).map(({ start }) => start)).toEqual([8]);
    expect(hitsIn('trade trader', sought('trade', { wholeWord: true })).map(({ start }) => start)).toEqual([0]);
    expect(hitsIn('a.b axb', sought('a.b')).map(({ found }) => found)).toEqual(['a.b']);
    expect(hitsIn('US$\u00a05', sought('US$ 5')).length).toBe(1);
    expect(soughtExpression({ find: '  ', matchCase: false, wholeWord: false })).toBeNull();
  });
});
