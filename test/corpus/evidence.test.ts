import { describe, expect, it } from 'vitest';
import { isWordedReason } from '../../shared/sentences/reasons';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

type Lines = Parameters<typeof writtenGrid>[0];

const told = (lines: Lines) =>
  understand(writtenGrid(lines)).proposal.guesses.filter(({ code }) => code.startsWith('evidence.'));

const heads = [['Trade of Pakistan, 2021, US$ million'], ['Country', 'Exports', 'Imports', 'Balance']];
const trade = [
  ['Belarus', 12, 45],
  ['China', 300, 1700],
  ['Germany', 170, 100],
] as const;

describe('what the numbers of a table say of how it is read', () => {
  it('knows a balance from its parts, and one that is the other way round', () => {
    const straight = told([...heads, ...trade.map(([name, x, m]) => [name, x, m, x - m])]);
    expect(straight).toMatchObject([{ code: 'evidence.balance', col: 4, where: { row: 2, col: 4 } }]);
    const turned = told([...heads, ...trade.map(([name, x, m]) => [name, x, m, m - x])]);
    expect(turned).toMatchObject([{ code: 'evidence.balance-turned', confidence: 0.35 }]);
    expect(turned.every(({ code }) => isWordedReason(code))).toBe(true);
    expect(told([...heads, ...trade.map(([name, x, m], at) => [name, x, m, at * 3 + 1])])).toEqual([]);
  });

  it('knows changes from the years beside them, in whichever order they stand', () => {
    const rows = (now: number, before: number) =>
      trade.map(([name, a, b]) => {
        const both = [a, b];
        const change = ((both[now] ?? 0) / (both[before] ?? 1) - 1) * 100;
        return [name, a, b, Math.round(change * 10) / 10];
      });
    const title = [['Exports of Pakistan, US$ million'], ['Country', '2020', '2021', 'Change, %']];
    expect(told([...title, ...rows(1, 0)])).toMatchObject([{ code: 'evidence.growth', col: 4 }]);
    expect(told([...title, ...rows(0, 1)])).toMatchObject([{ code: 'evidence.growth-turned', col: 4 }]);
  });

  it('says a total that is not the sum of its parts, with its cell, and takes both', () => {
    const title = [['Exports of Pakistan, US$ million'], ['Country', '2020', '2021']];
    const rows = trade.map(([name, a, b]) => [name, a, b]);
    const total = (sum: number) => [...title, ...rows, ['Total', sum, 1845]];
    expect(told(total(482))).toEqual([]);
    // Not every partner is listed.
    expect(told(total(900))).toEqual([]);
    expect(told(total(470))).toMatchObject([
      { code: 'evidence.sum-over', params: { total: '470', sum: '482' }, where: { row: 6, col: 2 } },
    ]);
    expect(told(total(490))).toMatchObject([{ code: 'evidence.sum-differs', params: { total: '490', sum: '482' } }]);
    expect(understand(writtenGrid(total(470))).figures).toHaveLength(8);
  });

  it('says of rows with the same labels that what tells them apart was not found', () => {
    const left = (lines: Lines) =>
      understand(writtenGrid(lines)).proposal.left.filter(({ code }) => code === 'left.alike');
    const title = [['Exports of Pakistan, US$ million'], ['Country', '2020', '2021']];
    const twice = [...trade, ...trade].map(([name, a, b], at) => [name, a + at, b + at]);
    expect(left([...title, ...twice])).toMatchObject([{ params: { count: '3', of: '6' } }]);
    expect(left([...title, ...twice]).every(({ code }) => isWordedReason(code))).toBe(true);
    // Headings tell them apart, and one that comes twice is a slip.
    const [first, second] = [twice.slice(0, 3), twice.slice(3)];
    expect(left([...title, ['Cotton'], ...first, ['Rice'], ...second])).toEqual([]);
    expect(left([...title, ...first, ['China', 1, 2]])).toEqual([]);
  });
});
