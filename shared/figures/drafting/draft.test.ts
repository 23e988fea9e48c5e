import { describe, expect, it } from 'vitest';
import type { DraftFigure, WayFacts } from './draft';
import { draftParagraphs } from './draft';

function figure(text: string): DraftFigure {
  return {
    expression: { op: 'figure', selector: 0 },
    selectors: [],
    wording: { form: 'amount', decimals: null, language: 'en' },
    readings: [],
    text,
  };
}

function way(kind: WayFacts['kind'], from: string, to: string, said: Partial<WayFacts>): WayFacts {
  const nothing = { growth: null, average: null, record: null, peak: null, peakYear: null, rank: null, share: null };
  const more = { top: null, goodsYear: null, mirror: null, gap: null };
  return { kind, from, to, value: figure('US$ 1 million'), ...nothing, ...more, ...said };
}

describe('a paragraph on trade', () => {
  const trade = (...ways: WayFacts[]) =>
    draftParagraphs({ year: '2023', place: null, ways, total: null, balance: null }, 'en')
      .find(({ key }) => key === 'trade')
      ?.parts.map(({ text }) => text)
      .join('');

  it('names the flow of each record, unless the sentence before does', () => {
    const smallest = { record: figure('the smallest on record, 2019–2023') };
    const peak = { peak: figure('US$ 2 million'), peakYear: '2021' };
    expect(trade(way('exports', 'Kenya', 'Malta', smallest), way('imports', 'Malta', 'Kenya', peak))).toBe(
      'Kenya’s exports to Malta in 2023 were the smallest on record, 2019–2023. Kenya’s imports from Malta were at their peak in 2021, at US$ 2 million.',
    );
    const average = { average: figure('up 3 % a year on average, 2018–2023') };
    expect(trade(way('exports', 'Kenya', 'Malta', { ...average, ...smallest }))).toBe(
      'Kenya’s exports to Malta went up 3 % a year on average, 2018–2023. In 2023 they were the smallest on record, 2019–2023.',
    );
  });
});
