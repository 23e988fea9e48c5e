import { describe, expect, it } from 'vitest';
import { understand } from '../tables/reading';
import { figureLines, type Rows } from '../tables/read-lines';
import { writtenGrid } from '../tables/written-grid';

/** Sheets about one country: its population, product and prices beside or above its trade. */

const asked = (rows: Rows) => understand(writtenGrid(rows)).proposal.question?.field ?? null;

describe('trade below indicators of a country', () => {
  const rows: Rows = [
    ['Kenya: country fact sheet'],
    ['Indicator', '2022', '2023'],
    ['GDP per head, USD', 2099, 1950],
    ['Current account balance (% of GDP)', -5.1, -4],
    ['Area (km²)', 580367, 580367],
    ['Foreign trade'],
    ['Exports (US$ million)', 7411, 7200],
    ['Imports (US$ million)', 21160, 18000],
    ['FDI inflows (US$ million)', 759, 1504],
    ['Bilateral trade with Germany'],
    ['Exports to Germany (US$ million)', 130, 120],
    ['Imports from Germany (US$ million)', 410, 400],
    ['Trade balance (US$ million)', -280, -280],
  ];

  it('has the partner that stands over its rows', () => {
    expect(figureLines(rows)).toContain('KEN > DEU balance TOTAL 2023 value USD -280000000 C13');
    expect(figureLines(rows)).toContain('KEN > WLD export TOTAL 2023 value USD 7200000000 C7');
  });

  it('leaves money that pays for no goods without a flow', () => {
    expect(figureLines(rows)).toContain('KEN > WLD ? Direct investment 2023 value USD 1504000000 C9');
  });

  it('asks for no unit where the rows of money name theirs', () => {
    expect(asked(rows)).toBeNull();
    expect(figureLines(rows)[0]).toBe('KEN > ? ? TOTAL 2022 rate USD 2099 B3');
  });
});

describe('indicators in other languages', () => {
  const read = (label: string) =>
    understand(writtenGrid([['Maroc : fiche pays'], ['Indicateur', '2022', '2023'], [label, 5.5, 6.5], ['Inflation (%)', 6.6, 6.1]])).figures[0];

  it('are parts of the product, and no product', () => {
    for (const label of ['Solde du compte courant (% du PIB)', 'Deuda pública (% del PIB)', 'Внешний долг, % ВВП']) {
      const { key } = read(label) ?? {};
      expect([key?.measure, key?.unit, key?.flow]).toEqual(['share', '%', null]);
    }
  });

  it('count people in millions', () => {
    for (const label of ["Population (millions d'habitants)", 'Население, млн чел.', 'Población (millones de habitantes)'])
      expect([read(label)?.key.measure, read(label)?.value]).toEqual(['population', 5_500_000]);
  });

  it('take money of other countries for no change', () => {
    expect(read('Taux de change (pour 1 USD)')?.key.measure).toBe('rate');
    expect(read('Réserves de change (Mds USD)')?.key.measure).not.toBe('growth');
  });
});

describe('a short block of trade beside a long list of indicators', () => {
  it('is a table of its own', () => {
    const found = figureLines([
      ['Kenya: country fact sheet'],
      ['Key indicators', null, null, 'External trade (US$ billion)'],
      ['Indicator', '2023', null, null, '2022', '2023'],
      ['GDP per capita (US$)', 1950, null, 'Exports', 7.4, 7.2],
      ['Inflation (%)', 6.1, null, 'Imports', 21.1, 18],
      ['Population (million)', 55.1],
      ['Doing Business rank', 56],
      ['Unemployment (%)', 5.6],
      ['Public debt (% of GDP)', 70.2],
      ['Remittances (US$ billion)', 4.2],
    ]);
    expect(found).toContain('KEN > WLD export TOTAL 2022 value USD 7400000000 E4');
    expect(found).toContain('KEN > WLD import TOTAL 2023 value USD 18000000000 F5');
    expect(found).toContain('KEN > WLD ? Remittances 2023 value USD 4200000000 B10');
  });
});

describe('lists below the trade of a country', () => {
  it('are of all goods where only the flow of their titles differs', () => {
    const found = figureLines([
      ['Thaïlande : fiche pays'],
      ['Principaux clients, 2023 (millions USD)'],
      ['Pays', 'Valeur'],
      ['Kenya', 10],
      ['Colombie', 20],
      [],
      ['Principaux fournisseurs, 2023 (millions USD)'],
      ['Pays', 'Valeur'],
      ['Iran', 30],
      ['Turquie', 40],
    ]);
    expect(found[0]).toBe('THA > KEN export TOTAL 2023 value USD 10000000 B4');
    expect(found[2]).toBe('THA > IRN import TOTAL 2023 value USD 30000000 B9');
  });

  it('are flows where each of them is called total', () => {
    const found = figureLines([
      ['Egypt: foreign trade (US$ bn)'],
      [null, '2022', '2023'],
      ['Total trade', 30, 50],
      ['Total exports', 10, 20],
      ['Total imports', 20, 30],
    ]);
    expect(found[2]).toBe('EGY > WLD export TOTAL 2022 value USD 10000000000 B4');
  });

  it('have their units in a column without a head', () => {
    const found = figureLines([
      ['Canada – Country profile'],
      ['Area (2023)', 430284, 'km²'],
      ['GDP at current prices (2023)', 721.6, 'US$ billion'],
      ['Total exports (2023)', 869.4, 'US$ mn'],
      ['Total imports (2023)', 830.6, 'US$ mn'],
    ]);
    expect(found).toContain('CAN > WLD export TOTAL 2023 value USD 869400000 B4');
  });
});
