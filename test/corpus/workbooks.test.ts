import { describe, expect, it } from 'vitest';
import type { Grid } from '../../shared/tables/grid';
import { line, understand, understandAll } from '../tables/reading';
import { figureLines, figures } from '../tables/read-lines';
import { writtenGrid } from '../tables/written-grid';

/** Workbooks as ministries keep them: a sheet a year or a flow, hidden columns, formats that shorten numbers, notes. */

const HEADS = ['Country', 'Exports', 'Imports'];

/** The same sheet whose numbers have a format. */
function formatted(grid: Grid, format: string): Grid {
  const shorten = (cells: Iterable<Grid extends { rows(): Iterable<infer R> } ? R : never>) =>
    [...cells].map(({ row, cells: all }) => ({
      row,
      cells: all.map((cell) => (cell.type === 'number' ? { ...cell, format } : cell)),
    }));
  return { info: grid.info, rows: (from, to) => shorten(grid.rows(from, to)) };
}

describe('numbers that their format shortens', () => {
  const values = (unit: string, format: string) =>
    understand(
      formatted(
        writtenGrid([
          [`Kenya: foreign trade by country, 2023 (${unit})`],
          HEADS,
          ['Germany', 1_358_817_368, 771_230_799],
          ['Egypt', 488_917_796, 56_053_655],
        ]),
        format,
      ),
    ).figures.map(({ value }) => value);
  const all = [1_358_817_368, 771_230_799, 488_917_796, 56_053_655];

  it('are in the unit that they are shown in', () => {
    expect(values('US$ million', '#,##0.0,,')).toEqual(all);
    expect(values('US$ thousand', '#,##0,;[Red]-#,##0,')).toEqual(all);
    expect(values('US dollars', '#,##0,')).toEqual(all);
  });

  it('keep their unit where a format only groups them', () => {
    expect(values('US$ thousand', '#,##0')[3]).toBe(56_053_655_000);
  });
});

describe('a title in a hidden column', () => {
  it('is seen where it is merged over columns that are not', () => {
    const grid = writtenGrid(
      [
        ['Imports of Kenya by country, EUR million'],
        ['Code', 'Country', '2022', '2023'],
        ['JPN', 'Japan', 477.3, 74.2],
        ['CHL', 'Chile', 203.8, 224.9],
      ],
      { hiddenCols: [1], merges: [{ top: 1, left: 1, bottom: 1, right: 4 }] },
    );
    expect(understand(grid).figures.map(line)[0]).toContain('KEN > JPN import TOTAL 2022 value EUR 477300000');
  });
});

describe('sheets of one file', () => {
  const year = (name: string, title: string, first: number) =>
    writtenGrid([[title], HEADS, ['Germany', first, 20.5], ['Egypt', 30.1, 40.7]], { name });

  it('take their unit from the first of the same heads, where the others name none', () => {
    const [, other] = understandAll([
      year('2022', 'Kenya: trade by country in 2022, US$ million', 10.1),
      year('2023', 'Kenya: trade by country in 2023', 11.9),
    ]);
    expect(other?.proposal.question).toBeNull();
    expect(other?.figures.map(line)[0]).toContain('KEN > DEU export TOTAL 2023 value USD 11900000');
  });

  it('ask for it where they are no trade of anybody named', () => {
    const sheet = (name: string, title: string) =>
      writtenGrid([[title], ['Item', '2022', '2023'], ['Enterprises', 14267, 13250], ['Workers', 93692, 78457]], { name });
    const [, other] = understandAll([sheet('1', 'Registered capital, VND billion'), sheet('2', 'Enterprises and workers')]);
    expect(other?.figures.every(({ key }) => key.unit === null)).toBe(true);
  });

  it('ask for it where they name two', () => {
    const [, , last] = understandAll([
      year('2021', 'Kenya: trade by country in 2021, US$ million', 10.1),
      year('2022', 'Kenya: trade by country in 2022, EUR million', 10.1),
      year('2023', 'Kenya: trade by country in 2023', 11.9),
    ]);
    expect(last?.proposal.question?.field).toBe('unit');
  });

  it('are of the flow that they are called after below a title of all trade', () => {
    const rows = [
      ['Intercambio comercial de Colombia'],
      ['Miles de dólares'],
      ['País', '2022', '2023'],
      ['Kenia', 10, 20],
      ['Egipto', 30, 40],
    ];
    const all = understandAll(['Exportaciones', 'Importaciones'].map((name) => writtenGrid(rows, { name })));
    expect(all.map(({ figures: [first] }) => first?.key.flow)).toEqual(['export', 'import']);
  });

  it('are in what a page of notes says in Portuguese', () => {
    const [, table] = understandAll([
      writtenGrid([['Comércio externo da Argentina'], ['Todos os valores estão expressos em milhões de dólares.']], {
        name: 'Notas',
      }),
      writtenGrid(
        [['Exportações da Argentina por país'], ['País', '2022', '2023'], ['Egito', 10.5, 20.1], ['Chile', 30.2, 40.3]],
        { name: 'Tabela 1' },
      ),
    ]);
    expect(table?.figures.map(line)[0]).toContain('ARG > EGY export TOTAL 2022 value USD 10500000');
  });
});

describe('a title that names its country in the genitive', () => {
  it('names no goods by it', () => {
    const found = figureLines([
      ["Sweden's exports by main partners, USD thousand"],
      ['Country', '2022', '2023'],
      ['Poland', 10, 20],
      ['Chile', 30, 40],
    ]);
    expect(found[0]).toBe('SWE > POL export TOTAL 2022 value USD 10000 B3');
  });
});

describe('notes below a table', () => {
  it('say the unit in Spanish and Portuguese', () => {
    const value = (note: string) =>
      figures([['Exportaciones de Colombia por país'], ['País', '2022', '2023'], ['Egipto', 1.5, 2], ['Kenia', 3, 4], [note]])[0]?.at(-1);
    expect(value('Nota: valores en millones de USD.')).toBe(1_500_000);
    expect(value('Nota: valores em milhares de dólares.')).toBe(1500);
  });
});

describe('rows and columns of a table by country', () => {
  it('are of the country that stands over its flows below the head "Country"', () => {
    const rows = [
      ['Latvia: foreign trade by country, USD thousand'],
      ['Country/Region', '2022', '2023'],
      ['Kenya'],
      ['  Total trade', 30, 50],
      ['  Exports', 10, 20],
      ['  Imports', 20, 30],
      ['South Africa'],
      ['  Total trade', 7, 15],
      ['  Exports', 3, 7],
      ['  Imports', 4, 8],
    ];
    for (const head of ['Country/Region', 'Partner'])
      expect(figureLines(rows.map((row, at) => (at === 1 ? [head, ...row.slice(1)] : row))).slice(2, 4)).toEqual([
        'LVA > KEN export TOTAL 2022 value USD 10000 B5',
        'LVA > KEN export TOTAL 2023 value USD 20000 C5',
      ]);
  });

  it('are amounts below a quarter with one that looks like a year', () => {
    const found = figureLines([
      ['Экспорт Азербайджана по странам, тыс. долл. США'],
      ['Страна', '2023'],
      [null, 'III квартал', 'IV квартал'],
      ['Польша', 323, 3362],
      ['Индия', 136, 2023],
      ['Китай', 161, 445],
    ]);
    expect(found[3]).toBe('AZE > IND export TOTAL 2023-Q4 value USD 2023000 C5');
  });

  it('have the letter of a footnote behind their names', () => {
    const found = figureLines([
      ['Exports of Kenya by country, USD thousand'],
      ['Country', '2022', '2023'],
      ['Germany (a)', 10, 20],
      ['Viet Nam (b)', 30, 40],
    ]);
    expect(found[0]).toBe('KEN > DEU export TOTAL 2022 value USD 10000 B3');
    expect(found[3]).toBe('KEN > VNM export TOTAL 2023 value USD 40000 C4');
  });
});
