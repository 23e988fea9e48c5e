import { describe, expect, it } from 'vitest';
import { figureLines, type Rows } from '../tables/read-lines';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Long lists of countries: those of which nothing is known, codes beside names, and whose figures they are. */

const asked = (rows: Rows, fileName?: string) => understand(writtenGrid(rows), fileName).proposal.question;

describe('countries without a number', () => {
  const rows: Rows = [
    ['High-technology exports (% of manufactured exports)', '2021', '2022'],
    ['Afghanistan'],
    ['Albania', 2.4, 2.6],
    ['Algeria', 0.7, 0.4],
    ['Andorra'],
    ['Angola', 9.1, 8.8],
    ['Argentina', 5.2, 4.9],
    ['Armenia', 6.5, 7.5],
  ];

  it('head none of those below them where all stand in the order of their names', () => {
    expect(figureLines(rows)).toContain('? > ALB export TOTAL 2021 share % 2.4 B3');
    expect(figureLines(rows)).toContain('? > ARM export TOTAL 2022 share % 7.5 C8');
  });

  it('leave open whose shares they are', () => {
    expect(asked(rows)?.field).toBe('reporter');
    expect(asked(rows)?.choices).toEqual(['places-report']);
  });

  it('head their partners where these begin anew below each', () => {
    const lines = figureLines([
      ['Exports by country of destination, US dollars', '2021', '2022'],
      ['Belarus'],
      ['China', 41, 43],
      ['Kenya', 86, 11],
      ['Pakistan', 17, 12],
      ['Kazakhstan'],
      ['China', 51, 53],
      ['Kenya', 96, 21],
      ['Turkey', 27, 22],
    ]);
    expect(lines).toContain('BLR > CHN export TOTAL 2021 value USD 41 B3');
    expect(lines).toContain('KAZ > TUR export TOTAL 2022 value USD 22 C9');
  });
});

it('takes codes of two letters for the countries beside them, and for no goods', () => {
  const lines = figureLines([
    ['iso2c', 'country', 'year', 'gdp', 'iso3c'],
    ['AR', 'Argentina', '2019', 1000, 'ARG'],
    ['BS', 'Bahamas', '2019', 2000, 'BHS'],
    ['BB', 'Barbados', '2019', 3000, 'BRB'],
  ]);
  expect(lines[0]).toBe('ARG > ? ? TOTAL 2019 gdp ? 1000 D2');
});
