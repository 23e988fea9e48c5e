import { expect, it } from 'vitest';
import { leavingHtml, leavingText } from './leaving';

const leaving = {
  title: 'Trade is below its potential',
  marking: 'Restricted',
  language: 'en',
  parts: [
    { kind: 'heading' as const, text: 'Points to make' },
    { kind: 'item' as const, text: `We want <more> trade, ${'and sooner, '.repeat(8)}this year.` },
    { kind: 'table' as const, head: ['Year', 'US$'], rows: [['2023', '51.3']] },
  ],
  sources: ['IMF, Direction of Trade Statistics, taken on 1 Nov 2024'],
};

it('gives plain text with marking above and below, sources, and lines that a cable takes', () => {
  const lines = leavingText(leaving).split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['RESTRICTED', 'RESTRICTED']);
  expect(lines).toContain('POINTS TO MAKE');
  expect(lines).toContain('2023\t51.3');
  expect(lines).toContain('Source: IMF, Direction of Trade Statistics, taken on 1 Nov 2024');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72);
});

it('gives formatted text in which no word becomes markup', () => {
  const html = leavingHtml(leaving);
  expect(html.match(/<b>RESTRICTED<\/b>/g)).toHaveLength(2);
  expect(html).toContain('<ul><li>We want &lt;more&gt; trade');
  expect(html).toContain('<th>Year</th>');
});
