import { describe, expect, it } from 'vitest';
import { figureLines, type Rows } from '../tables/read-lines';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Long tables as data bases export them: their fields as heads, codes beside names, letters for flows. */

const asked = (rows: Rows) => understand(writtenGrid(rows)).proposal.question?.field ?? null;

describe('flows written with one letter', () => {
  const rows = (head: string, flows: readonly string[]): Rows => [
    ['reporter', 'partner', 'year', head, 'hs_code', 'value_usd'],
    ...flows.map((flow, at) => ['ESP', at % 2 === 0 ? 'KEN' : 'CHN', 2019 + (at >> 1), flow, '1006', 100 + at]),
  ];

  it('are no months behind a column of years', () => {
    expect(figureLines(rows('flujo', ['X', 'X', 'X', 'X']))[0]).toBe('ESP > KEN export 1006 2019 value USD 100 F2');
    const both = figureLines(rows('flow', ['X', 'X', 'X', 'X', 'X', 'M']));
    expect([both[0], both[5]]).toEqual([
      'ESP > KEN export 1006 2019 value USD 100 F2',
      'ESP > CHN import 1006 2021 value USD 105 F7',
    ]);
  });

  it('are read where all of them are the same', () => {
    expect(figureLines(rows('direction', ['E', 'E', 'E', 'E']))[0]).toContain('ESP > KEN export');
    expect(figureLines(rows('rg', ['I', 'I', 'I', 'I']))[0]).toContain('ESP > KEN import');
  });
});

describe('heads that are fields of a data base', () => {
  it('name who reports and with whom by codes alone', () => {
    const heads: readonly (readonly [string, string])[] = [
      ['iso_declarante', 'iso_socio'],
      ['CO_DECLARANTE', 'CO_PAIS_ISOA3'],
      ['rt', 'pt'],
      ['Código do declarante', 'Código do país parceiro'],
      ['Код страны', 'Код партнера'],
    ];
    for (const [reporter, partner] of heads)
      expect(
        figureLines([
          [reporter, partner, 'year', 'flow', 'value_usd'],
          ['IDN', 'KEN', 2022, 'Export', 100],
          ['IDN', 'CHN', 2022, 'Export', 200],
          ['IDN', 'EGY', 2022, 'Import', 300],
          ['IDN', 'POL', 2022, 'Import', 400],
        ])[0],
      ).toBe('IDN > KEN export TOTAL 2022 value USD 100 E2');
  });

  it('give months and periods in short', () => {
    const monthly = (year: string, month: string) =>
      figureLines([
        [year, month, 'reporter', 'partner', 'flow', 'value_usd'],
        [2022, 3, 'Kenya', 'China', 'Export', 100],
        [2022, 4, 'Kenya', 'China', 'Export', 200],
        [2022, 5, 'Kenya', 'Egypt', 'Import', 300],
      ])[1];
    expect(monthly('yr', 'mon')).toBe('KEN > CHN export TOTAL 2022-04 value USD 200 F3');
    expect(monthly('CO_ANO', 'CO_MES')).toBe('KEN > CHN export TOTAL 2022-04 value USD 200 F3');
    expect(
      figureLines([
        ['ps', 'rtTitle', 'ptTitle', 'rg', 'tv_usd'],
        [202203, 'Kenya', 'China', 'X', 100],
        [202204, 'Kenya', 'Egypt', 'M', 200],
      ])[1],
    ).toBe('KEN > EGY import TOTAL 2022-04 value USD 200 E3');
  });

  it('leave the unit of a quantity to it alone', () => {
    const rows = (head: string): Rows => [
      ['reporter', 'partner', 'year', 'flow', head, 'qty', 'qtyUnit', 'valueUSD'],
      ['Kenya', 'China', 2022, 'Export', 55, 900, 'l', 100],
      ['Kenya', 'Egypt', 2022, 'Import', 66, 800, 'l', 200],
    ];
    expect(figureLines(rows('Weight'))[0]).toBe('KEN > CHN export TOTAL 2022 weight ? 55 E2');
    expect(figureLines(rows('NetWgtKg'))[0]).toBe('KEN > CHN export TOTAL 2022 weight kg 55 E2');
    expect(asked(rows('NetWgtKg'))).toBeNull();
  });
});
