import { describe, expect, it } from 'vitest';
import { isWordedReason, wordGuess } from '../../shared/sentences/reasons';
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
  ['Italy', 90, 64],
  ['Spain', 85, 17],
] as const;
const three = trade.slice(0, 3);

describe('what the numbers of a table say of how it is read', () => {
  const balances = (balance: (x: number, m: number, at: number) => number) =>
    told([...heads, ...trade.map(([name, x, m], at) => [name, x, m, balance(x, m, at)])]);

  it('knows balances from their parts, and those that are the other way round', () => {
    expect(balances((x, m) => x - m)).toMatchObject([{ code: 'evidence.balance', params: { count: '5', kept: '5' } }]);
    const turned = balances((x, m) => m - x);
    expect(turned).toMatchObject([{ code: 'evidence.balance-turned', confidence: 0.35, where: { row: 3, col: 4 } }]);
    const broken = balances((x, _, at) => x * 2 + at);
    expect(broken).toMatchObject([{ code: 'evidence.balance-broken' }]);
    expect([...turned, ...broken].every(({ code }) => isWordedReason(code))).toBe(true);
  });

  it('counts re-exports among what is sold where balances do', () => {
    const rows = trade.map(([name, x, m], at) => [name, x, 3 + at, m, x + 3 + at - m]);
    const named = [heads[0] ?? [], ['Country', 'Domestic exports', 'Re-exports', 'Imports', 'Balance']];
    expect(told([...named, ...rows])).toMatchObject([{ code: 'evidence.balance', params: { count: '5', kept: '5' } }]);
  });

  it('names the one cell that does not fit', () => {
    const [differs, fits] = balances((x, m, at) => (at === 1 ? -1040 : x - m));
    expect(fits).toMatchObject({ code: 'evidence.balance', params: { count: '5', kept: '4' } });
    expect(differs).toMatchObject({
      code: 'evidence.balance-differs',
      where: { row: 4, col: 4 },
      params: { given: '-1040', reckoned: '-1400', more: '0' },
    });
    expect(differs === undefined ? '' : wordGuess(differs, (code) => code, 'en').sentence).toBe(
      'The balance in D4 is -1040, but exports less imports (B4, C4) come to -1400.',
    );
  });

  it('knows changes from the years beside them, in whichever order they stand', () => {
    const rows = (now: number, before: number) =>
      trade.map(([name, a, b]) => {
        const both = [a, b];
        const change = ((both[now] ?? 0) / (both[before] ?? 1) - 1) * 100;
        return [name, a, b, Math.round(change * 10) / 10];
      });
    const title = [['Exports of Pakistan, US$ million'], ['Country', '2020', '2021', 'Change, %']];
    expect(told([...title, ...rows(1, 0)])).toMatchObject([{ code: 'evidence.growth' }]);
    expect(told([...title, ...rows(0, 1)])).toMatchObject([{ code: 'evidence.growth-turned' }]);
    const slip = rows(1, 0).map((row, at) => (at === 2 ? [...row.slice(0, 3), 14.2] : row));
    expect(told([...title, ...slip])).toMatchObject([
      { code: 'evidence.growth-differs', params: { given: '14.2', reckoned: '-41.2' }, where: { row: 5, col: 4 } },
      { code: 'evidence.growth' },
    ]);
  });

  it('knows them in rows as well', () => {
    const years = [['Trade of Pakistan with Belarus, US$ million'], ['', '2018', '2019', '2020', '2021', '2022']];
    const [x, m] = [
      [10, 12, 14, 11, 16],
      [30, 45, 40, 52, 61],
    ];
    const row = (name: string, of: (x: number, m: number) => number) => [
      name,
      ...x.map((value, at) => of(value, m[at] ?? 0)),
    ];
    const table = (sum: (string | number)[]) => [
      ...years,
      ['Exports', ...x],
      ['Imports', ...m],
      sum,
      row('Balance', (a, b) => a - b),
    ];
    const turnover = row('Turnover', (a, b) => a + b);
    expect(told(table(turnover))).toMatchObject([{ code: 'evidence.balance' }, { code: 'evidence.turnover' }]);
    const slip = turnover.with(3, 45);
    expect(told(table(slip))).toMatchObject([
      { code: 'evidence.turnover-differs', where: { row: 5, col: 4 }, params: { given: '45', reckoned: '54' } },
      { code: 'evidence.balance' },
      { code: 'evidence.turnover' },
    ]);
  });

  it('knows shares of one total, and the one that is not', () => {
    const title = [['Exports of Pakistan by country, 2021, US$ million'], ['Country', 'Exports', 'Share, %']];
    const rows = trade.map(([name, a]) => [name, a, Math.round((a / 8) * 10) / 10]);
    expect(told([...title, ...rows])).toMatchObject([{ code: 'evidence.share' }]);
    const slip = rows.map((row, at) => (at === 1 ? row.with(2, 73.5) : row));
    expect(told([...title, ...slip])).toMatchObject([
      { code: 'evidence.share-differs', params: { given: '73.5', reckoned: '37.6' }, where: { row: 4, col: 3 } },
      { code: 'evidence.share' },
    ]);
  });

  it('knows years from their months, and months that are counted from the beginning of the year', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const table = (cumulated: boolean, heads = months) => [
      ['Exports of Pakistan, US$ million'],
      ['Year', ...heads, 'Total'],
      ...[2018, 2019, 2020, 2021].map((year, at) => {
        const each = heads.map((_, month) => 100 + at * 7 + month * 3);
        const sums = each.map((_, month) => each.slice(0, month + 1).reduce((sum, one) => sum + one, 0));
        return [year, ...(cumulated ? sums : each), sums.at(-1) ?? 0];
      }),
    ];
    expect(told(table(false))).toMatchObject([{ code: 'evidence.year', params: { count: '4', kept: '4' } }]);
    expect(told(table(true))[0]).toMatchObject({ code: 'evidence.running' });
    expect(told(table(true, ['Q1', 'Q2', 'Q3', 'Q4']))).toMatchObject([{ code: 'evidence.year-broken' }]);
  });

  it('says that imports are written as debits', () => {
    const table = [
      ['Balance of payments of Pakistan (US$ million)', null, null, null, null],
      [null, '2018', '2019', '2020', '2021'],
      ['Exports of goods', 20, 24, 22, 25],
      ['Imports of goods', -40, -45, -43, -54],
      ['Trade balance', -20, -21, -21, -29],
    ];
    const guesses = told(table);
    expect(guesses).toMatchObject([{ code: 'evidence.debits', where: { row: 4, col: 2 } }, { code: 'evidence.balance' }]);
    expect(isWordedReason('evidence.debits')).toBe(true);
  });

  it('takes no numbers of thousands for changes', () => {
    const rows = trade.map(([name, a, b], at) => [name, a, b, 43_100 + at * 977]);
    const { proposal } = understand(
      writtenGrid([['Exports of Pakistan, US$ million'], ['Country', '2020', '2021', 'Total YoY'], ...rows]),
    );
    expect(proposal.left.map(({ code }) => code)).toContain('ignore.too-large');
    expect(isWordedReason('ignore.too-large')).toBe(true);
  });

  it('says a total that is not the sum of its parts, with its cell, and takes both', () => {
    const title = [['Exports of Pakistan, US$ million'], ['Country', '2020', '2021']];
    const rows = three.map(([name, a, b]) => [name, a, b]);
    const total = (sum: number) => [...title, ...rows, ['Total', sum, 1845]];
    expect(told(total(482))).toEqual([]);
    // Not every partner is listed.
    expect(told(total(900))).toEqual([]);
    expect(told(total(470))).toMatchObject([
      {
        code: 'evidence.sum-differs',
        params: { given: '470', by: 'B3, B4, B5', reckoned: '482' },
        where: { row: 6, col: 2 },
      },
    ]);
    expect(told(total(490))).toMatchObject([{ code: 'evidence.sum-differs', params: { given: '490', reckoned: '482' } }]);
    expect(understand(writtenGrid(total(470))).figures).toHaveLength(8);
  });

  it('knows totals of many years from their parts, however many are on the list', () => {
    const years = [2016, 2017, 2018, 2019, 2020, 2021];
    const row = (base: number) => years.map((_, at) => base + at * 3);
    const [belarus, china, rest] = [row(10), row(300), row(45)];
    const all = years.map((_, at) => (belarus[at] ?? 0) + (china[at] ?? 0) + (rest[at] ?? 0));
    const table = (total: number[]) => [
      ['Exports of Pakistan, US$ million'],
      ['Country', ...years],
      ['Belarus', ...belarus],
      ['China', ...china],
      ['Other countries', ...rest],
      ['Total', ...total],
    ];
    expect(told(table(all))).toMatchObject([{ code: 'evidence.sum', params: { count: '6', kept: '6' } }]);
    expect(told(table(all.with(4, 931)))).toMatchObject([
      { code: 'evidence.sum-differs', params: { cell: 'F6', given: '931', reckoned: '391' } },
      { code: 'evidence.sum', params: { count: '6', kept: '5' } },
    ]);
    // A list of the largest.
    expect(told(table(all.map((sum) => sum * 3)))).toEqual([]);
  });

  it('says of rows with the same labels that what tells them apart was not found', () => {
    const left = (lines: Lines) =>
      understand(writtenGrid(lines)).proposal.left.filter(({ code }) => code === 'left.alike');
    const title = [['Exports of Pakistan, US$ million'], ['Country', '2020', '2021']];
    const twice = [...three, ...three].map(([name, a, b], at) => [name, a + at, b + at]);
    expect(left([...title, ...twice])).toMatchObject([{ params: { count: '3', of: '6' } }]);
    expect(left([...title, ...twice]).every(({ code }) => isWordedReason(code))).toBe(true);
    // Headings tell them apart, and one that comes twice is a slip.
    const [first, second] = [twice.slice(0, 3), twice.slice(3)];
    expect(left([...title, ['Cotton'], ...first, ['Rice'], ...second])).toEqual([]);
    expect(left([...title, ...first, ['China', 1, 2]])).toEqual([]);
  });
});

describe('two numbers for one thing at one time', () => {
  const rows = (second: number): Lines => [
    ['Exports of Pakistan, US$ million'],
    ['Country', '2021', '2022'],
    ['Belarus', 12, 45],
    ['China', 300, 1700],
    ['Belarus', second, 45],
  ];

  it('are told, the cells named', () => {
    const [clash, ...others] = told(rows(17));
    expect(others).toEqual([]);
    expect(clash).toMatchObject({ code: 'evidence.same-differs', confidence: 0.4, where: { row: 5, col: 2 } });
    expect(clash === undefined ? '' : wordGuess(clash, (code) => code, 'en').sentence).toBe(
      'B3 and B5 are taken for the same thing at the same time, but say 12 and 17: what tells them apart is not understood.',
    );
  });

  it('are none where both say the same', () => {
    expect(told(rows(12))).toEqual([]);
  });
});
