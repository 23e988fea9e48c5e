import { describe, expect, it } from 'vitest';
import { writtenBefore } from './years';

describe('a period some years earlier', () => {
  it.each([
    ['2020', 1, '2019'],
    ['2020-Q3', 2, '2018-Q3'],
    ['2023-01/2023-06', 1, '2022-01/2022-06'],
    ['FY2019-20', 1, 'FY2018-19'],
    ['FY2000-01', 1, 'FY1999-00'],
    ['FY2019-20-Q2', 1, 'FY2018-19-Q2'],
    ['BS2075-76', 1, 'BS2074-75'],
    ['BS2075', 1, 'BS2074'],
    ['AP1399-01/AP1399-06', 1, 'AP1398-01/AP1398-06'],
    ['latest', 1, 'latest-1'],
    ['latest-2', -2, 'latest'],
  ])('%s by %i is %s', (written, years, earlier) => {
    expect(writtenBefore(written, years)).toBe(earlier);
  });
});
