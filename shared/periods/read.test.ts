import { describe, expect, it } from 'vitest';
import { periodsIn, readPeriod } from './read';

describe('periods as tables write them', () => {
  it.each<[string, string, string, string]>([
    ['2019', '2019', '2019-01-01', '2019-12-31'],
    ['2019.0', '2019', '2019-01-01', '2019-12-31'],
    ['2019年', '2019', '2019-01-01', '2019-12-31'],
    ['2015-16', 'FY2015-16', '2015-07-01', '2016-06-30'],
    ['2010-11(Apr-Mar)', 'FY2010-11', '2010-04-01', '2011-03-31'],
    ['FY2023-24 (Jul-Jun)', 'FY2023-24', '2023-07-01', '2024-06-30'],
    ['FY16', 'FY2015-16', '2015-07-01', '2016-06-30'],
    ['2019-04', '2019-04', '2019-04-01', '2019-04-30'],
    ['2024-M02', '2024-02', '2024-02-01', '2024-02-29'],
    ['201401', '2014-01', '2014-01-01', '2014-01-31'],
    ['Apr-19', '2019-04', '2019-04-01', '2019-04-30'],
    ['Jan-Jun 2024', '2024-01/2024-06', '2024-01-01', '2024-06-30'],
    ['январь-июнь 2025', '2025-01/2025-06', '2025-01-01', '2025-06-30'],
    ['I полугодие 2025', '2025-H1', '2025-01-01', '2025-06-30'],
    ['Q2 2019', '2019-Q2', '2019-04-01', '2019-06-30'],
    ['2001-2008', '2001/2008', '2001-01-01', '2008-12-31'],
  ])('%s', (text, written, from, to) => {
    expect(readPeriod(text)?.period).toMatchObject({ written, from, to });
  });

  it('fiscal years begin when the country’s do', () => {
    expect(readPeriod('2019-20', 4)?.period).toMatchObject({
      kind: 'fiscal-year',
      from: '2019-04-01',
      to: '2020-03-31',
    });
  });

  it.each([
    ['Apr  2019 (F)', 'F'],
    ['2019 p', 'p'],
    ['2020 /1', '/1'],
    ['2024*', '*'],
  ])('keeps the mark of %s', (text, mark) => {
    expect(readPeriod(text)?.mark).toBe(mark);
  });

  it.each(['1234', '190', '12/05/2025', 'Value', '2019-12-31', '20190', '2019.5', ''])('%s is no period', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it.each([
    ['Value in 2001', ['2001']],
    ['Exportations 2022', ['2022']],
    ['Exports Jan-Jun 2024', ['2024-01/2024-06']],
    ['No year here', []],
  ])('inside %s', (text, found) => {
    expect(periodsIn(text).map(({ period }) => period.written)).toEqual(found);
  });
});
