import { describe, expect, it } from 'vitest';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Deficits that are written without a minus: no reader may take them for a surplus. */

const read = (rows: Parameters<typeof writtenGrid>[0]) => {
  const { figures, proposal } = understand(writtenGrid(rows));
  const balances = figures.filter(({ key }) => key.flow === 'balance');
  return {
    values: balances.map(({ value }) => value),
    raw: balances.map(({ raw }) => raw),
    said: proposal.guesses.flatMap(({ code, where }) =>
      code.startsWith('evidence.') && code !== 'evidence.balance' ? [[code, where?.row, where?.col]] : [],
    ),
  };
};

const title = ['Foreign trade of Kenya (US$ million)'];

describe('a deficit without its minus', () => {
  it('is a balance below nought, as its exports and imports say', () => {
    const found = read([title, ['Year', 'Exports', 'Imports', 'Trade deficit'], [2021, 97, 1196, 1099], [2022, 141, 1539, 1398], [2023, 200, 1920, 1720]]);
    expect(found.values).toEqual([-1099e6, -1398e6, -1720e6]);
    expect(found.raw).toEqual(['1099', '1398', '1720']);
    expect(found.said).toEqual([['evidence.deficit', 3, 4]]);
  });

  it('is so in a row, and where nothing stands beside it', () => {
    const row = read([title, [null, '2021', '2022'], ['Exports', 97, 141], ['Imports', 1196, 1539], ['Trade Deficit', 1099, 1398]]);
    expect(row.values).toEqual([-1099e6, -1398e6]);
    const alone = read([title, ['Year', 'Trade deficit'], [2021, 1099], [2022, 1398], [2023, 1720]]);
    expect(alone.values).toEqual([-1099e6, -1398e6, -1720e6]);
  });

  it('is a surplus where it stands below nought beside deficits above it', () => {
    const found = read([title, ['Country', '2022', '2022', '2022'], [null, 'Exports', 'Imports', 'Deficit'], ['India', 97, 1196, 1099], ['China', 141, 1539, 1398], ['Uganda', 200, 120, -80]]);
    expect(found.values).toEqual([-1099e6, -1398e6, 80e6]);
  });
});

it('may be written with a minus in some years only', () => {
  const found = read([title, ['Year', 'Exports', 'Imports', 'Trade deficit'], [2021, 97, 1196, -1099], [2022, 141, 1539, 1398], [2023, 200, 1920, 1720]]);
  expect(found.values).toEqual([-1099e6, -1398e6, -1720e6]);
  expect(found.raw).toEqual(['-1099', '1398', '1720']);
});

describe('a balance is taken as it is written', () => {
  it.each(['Deficit (-) / Surplus (+)', 'Trade deficit', 'Balance'])('below "%s" with its own minus', (head) => {
    const found = read([title, ['Year', 'Exports', 'Imports', head], [2021, 97, 1196, -1099], [2022, 141, 1539, -1398], [2023, 200, 1920, -1720]]);
    expect(found.values).toEqual([-1099e6, -1398e6, -1720e6]);
    expect(found.said).toEqual([]);
  });

  it('below "Balance" above nought, with a doubt', () => {
    const found = read([title, ['Year', 'Exports', 'Imports', 'Balance'], [2021, 97, 1196, 1099], [2022, 141, 1539, 1398], [2023, 200, 1920, 1720]]);
    expect(found.values).toEqual([1099e6, 1398e6, 1720e6]);
    expect(found.said).toEqual([['evidence.balance-turned', 3, 4]]);
  });
});
