import { describe, expect, it } from 'vitest';
import { formWords } from './form-words';
import { readForm } from './read-form';

const words = formWords('en');
const line = (text: string) => ({ cells: [{ col: 1, text }] });
const row = (...texts: string[]) => ({
  cells: texts.flatMap((text, i) => (text === '' ? [] : [{ col: i + 1, text }])),
});
const read = (rows: Parameters<typeof readForm>[0]) => {
  let id = 0;
  return readForm(rows, () => String(++id));
};

describe('a form that comes back', () => {
  it('is known by its token and gives what stands in its tables', () => {
    const { tokens, items } = read([
      line('Form no. BLR(24) C3 ABCDEFGHIJKLMNOP'),
      line(words.points),
      line(words.pointsSay),
      row(words.point, words.toWhom),
      row('We want a date.', 'the Minister'),
      row('', ''),
      line(words.raised),
      row(words.they, words.likely, words.we, words.stop),
      row('Lower your duties.', 'Certain', 'They are under review.', 'No promise.'),
      line(words.closed),
      row(words.date, words.fact),
      row('May 2024', 'Their stocks are low.'),
    ]);
    expect(tokens).toEqual(['ABCDEFGHIJKLMNOP']);
    expect(items).toMatchObject([
      { kind: 'to-make', words: 'We want a date.', toWhom: 'the Minister', usability: 'may-be-used' },
      { kind: 'if-raised', theirPoint: 'Lower your duties.', likelihood: 'certain', stopLine: 'No promise.' },
      { kind: 'background', asOf: 'May 2024', usability: 'not-to-be-disclosed' },
    ]);
  });

  it('gives lines that were typed under a heading, and none from before the first', () => {
    const { items } = read([
      line('Dear colleague'),
      line(`${words.points.toUpperCase()}:`),
      line('1. Open the air link.'),
      line('- Name a contact.'),
      line(words.usable),
      line('Trade grew in 2023.'),
    ]);
    expect(items.map((item) => [item.kind, item.words])).toEqual([
      ['to-make', 'Open the air link.'],
      ['to-make', 'Name a contact.'],
      ['background', 'Trade grew in 2023.'],
    ]);
  });
});
