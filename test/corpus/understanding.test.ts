import { describe, expect, it } from 'vitest';
import { isWordedReason } from '../../shared/sentences/reasons';
import { noFacts, sheetProposal } from '../../shared/tables/proposal';
import { amountOf, newComtrade, oldComtrade } from '../tables/look-alikes';
import { gridsOf, line, understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

const lines = (grid: ReturnType<typeof writtenGrid>, fileName?: string) => understand(grid, fileName).figures.map(line);

describe('UN Comtrade', () => {
  it('old: one value a row, no quantity where there is none', async () => {
    const { grids } = await gridsOf(new TextEncoder().encode(oldComtrade()), 'comtrade.csv');
    const { figures, proposal } = understand(grids[0] ?? writtenGrid([]));
    expect(figures.filter(({ key }) => key.measure === 'value').map(line)).toEqual([
      `PAK > WLD export 01 2018 value USD ${amountOf(1)} AF2`,
      `PAK > WLD export 8701 2018 value USD ${amountOf(2)} AF3`,
      `PAK > BLR export 01 2018 value USD ${amountOf(3)} AF4`,
      `PAK > BLR export 8701 2018 value USD ${amountOf(4)} AF5`,
      `PAK > HKG export 01 2018 value USD ${amountOf(5)} AF6`,
      `PAK > HKG export 8701 2018 value USD ${amountOf(6)} AF7`,
      `PAK > TWN export 01 2018 value USD ${amountOf(7)} AF8`,
      `PAK > TWN export 8701 2018 value USD ${amountOf(8)} AF9`,
      `PAK > USA export 01 2018 value USD ${amountOf(9)} AF10`,
      `PAK > USA export 8701 2018 value USD ${amountOf(10)} AF11`,
    ]);
    expect(figures.filter(({ key }) => key.measure === 'quantity')).toEqual([]);
    expect(figures[0]?.key.product).toMatchObject({ classification: 'HS', edition: '2017', code: '01' });
    expect(proposal.mapping.publisher).toBe('UN Comtrade');
    expect(proposal.question).toBeNull();
  });

  it('new: a field more than the head has, the same money three times, month 52 is the year', async () => {
    const { grids } = await gridsOf(new TextEncoder().encode(newComtrade()), 'comtrade.csv');
    const { figures } = understand(grids[0] ?? writtenGrid([]));
    expect(figures.map(line).slice(0, 2)).toEqual([
      `PAK > WLD import 01 2024 value USD ${amountOf(1)} AR2`,
      `PAK > WLD import 8701 2024 value USD ${amountOf(2)} AR3`,
    ]);
    expect(figures).toHaveLength(10);
    expect(new Set(figures.map(({ key }) => key.partner))).toEqual(new Set(['WLD', 'BLR', 'HKG', 'TWN', 'USA']));
  });
});

describe('layouts', () => {
  it('years across, the title names reporter and flow, the unit has a line of its own', () => {
    expect(
      lines(
        writtenGrid([
          ['Exports of Pakistan by country'],
          ['(million US dollars)'],
          [],
          ['Country', '2019', '2020 (P)'],
          ['Belarus, Rep. of', 1.5, '...'],
          ['Viet Nam', 2, 43.7602],
        ]),
      ),
    ).toEqual([
      'PAK > BLR export TOTAL 2019 value USD 1500000 B5',
      'PAK > VNM export TOTAL 2019 value USD 2000000 B6',
      'PAK > VNM export TOTAL 2020 value USD 43760200 C6',
    ]);
  });

  it('never takes the flow from who imports', () => {
    const { figures } = understand(
      writtenGrid([['List of importing markets for the product exported by Japan'], ['Unit: US Dollar thousand'], [], ['Importers', '2019'], ['World', 5], ['Belarus', 3]]),
    );
    expect(figures.map(line)).toEqual(['JPN > WLD export TOTAL 2019 value USD 5000 B5', 'JPN > BLR export TOTAL 2019 value USD 3000 B6']);
  });

  it('shares and growth are no values', () => {
    const { figures } = understand(
      writtenGrid([['Trade of Belarus with Pakistan, thousand euros'], [], ['Year', 'Exports', 'Growth, %', 'Share in total exports (%)'], [2019, 100, 4.5, 0.3], [2020, 120, 20, 0.4]]),
    );
    expect(figures.map(({ key, value }) => [key.measure, key.unit, value]).slice(0, 3)).toEqual([
      ['value', 'EUR', 100_000],
      ['growth', '%', 4.5],
      ['share', '%', 0.3],
    ]);
  });

  it('two tables below each other have their own titles', () => {
    expect(
      lines(
        writtenGrid([
          ['Exports of Belarus, million US dollars'],
          ['Partner', '2019', '2020'],
          ['Pakistan', 1, 2],
          ['China', 3, 4],
          [],
          ['Imports of Belarus, million US dollars'],
          ['Partner', '2019', '2020'],
          ['Pakistan', 5, 6],
          ['China', 7, 8],
        ]),
      ),
    ).toEqual([
      'BLR > PAK export TOTAL 2019 value USD 1000000 B3',
      'BLR > PAK export TOTAL 2020 value USD 2000000 C3',
      'BLR > CHN export TOTAL 2019 value USD 3000000 B4',
      'BLR > CHN export TOTAL 2020 value USD 4000000 C4',
      'BLR > PAK import TOTAL 2019 value USD 5000000 B8',
      'BLR > PAK import TOTAL 2020 value USD 6000000 C8',
      'BLR > CHN import TOTAL 2019 value USD 7000000 B9',
      'BLR > CHN import TOTAL 2020 value USD 8000000 C9',
    ]);
  });

  it('two tables side by side are two tables', () => {
    const { proposal, figures } = understand(
      writtenGrid([
        ['Trade of Belarus in 2020, million US dollars'],
        [],
        ['Partner', 'Exports', null, 'Partner', 'Imports'],
        ['Pakistan', 1, null, 'China', 5],
        ['China', 2, null, 'Germany', 6],
        ['Germany', 3, null, 'Poland', 7],
      ]),
    );
    expect(proposal.mapping.tables).toHaveLength(2);
    expect(figures.map(line)).toContain('BLR > POL import TOTAL 2020 value USD 7000000 E6');
    expect(figures.map(line)).toContain('BLR > PAK export TOTAL 2020 value USD 1000000 B4');
    expect(figures).toHaveLength(6);
  });

  it('what is measured may stand in the rows, and growth among flows is no value', () => {
    const { figures } = understand(
      writtenGrid([['Pakistan: trade with Belarus, US$ million'], [], [null, '2019'], ['Exports', 1], ['Imports', 3], ['Balance', -2], ['Growth of exports, %', 5]]),
    );
    expect(figures.map(line)).toEqual([
      'PAK > BLR export TOTAL 2019 value USD 1000000 B4',
      'PAK > BLR import TOTAL 2019 value USD 3000000 B5',
      'PAK > BLR balance TOTAL 2019 value USD -2000000 B6',
      'PAK > BLR export TOTAL 2019 growth % 5 B7',
    ]);
    expect(figures.map(({ standing }) => standing)).toEqual(['main', 'main', 'derived', 'main']);
  });

  it('the country of a currency reports nothing', () => {
    const { figures } = understand(
      writtenGrid([
        ['Внешняя торговля Республики Беларусь с Пакистаном'],
        ['(тыс. долларов США)'],
        [],
        ['Год', 'Оборот', 'Экспорт', 'Импорт'],
        ['2019', '10,5', '7,5', '3'],
      ]),
    );
    expect(figures.map(line)).toEqual([
      'BLR > PAK turnover TOTAL 2019 value USD 10500 B5',
      'BLR > PAK export TOTAL 2019 value USD 7500 C5',
      'BLR > PAK import TOTAL 2019 value USD 3000 D5',
    ]);
  });

  it('a heading between the rows says the flow of those below it', () => {
    expect(
      lines(
        writtenGrid([
          ['Trade of Pakistan with Belarus, million US dollars'],
          [],
          ['Product', '2019', '2020'],
          ['Exports'],
          ['Rice', 1, 2],
          ['Imports'],
          ['Tractors', 5, 6],
        ]),
      ),
    ).toEqual([
      'PAK > BLR export Rice 2019 value USD 1000000 B5',
      'PAK > BLR export Rice 2020 value USD 2000000 C5',
      'PAK > BLR import Tractors 2019 value USD 5000000 B7',
      'PAK > BLR import Tractors 2020 value USD 6000000 C7',
    ]);
  });

  it('groups that head their countries report nothing, and the sums below them are theirs', () => {
    expect(
      lines(
        writtenGrid([['Exports of Kenya, KSh million'], [], ['Country', '2021'], ['EUROPE'], ['Germany', 1], ['France', 2], ['Total', 3], ['AFRICA'], ['Uganda', 11], ['Rwanda', 1], ['Total', 12], ['GRAND TOTAL', 15]]),
      ),
    ).toEqual([
      'KEN > DEU export TOTAL 2021 value KES 1000000 B5',
      'KEN > FRA export TOTAL 2021 value KES 2000000 B6',
      'KEN > EUROPE export TOTAL 2021 value KES 3000000 B7',
      'KEN > UGA export TOTAL 2021 value KES 11000000 B9',
      'KEN > RWA export TOTAL 2021 value KES 1000000 B10',
      'KEN > AFRICA export TOTAL 2021 value KES 12000000 B11',
      'KEN > WLD export TOTAL 2021 value KES 15000000 B12',
    ]);
  });

  it('a heading far down a long sheet says the flow of those below it', () => {
    const goods = (flow: number) => Array.from({ length: 1900 }, (_, at): [string, number] => [`Goods ${at + 1}`, at + flow + 1.5]);
    const { figures } = understand(writtenGrid([['Trade of Pakistan with Belarus, US dollars'], [], ['Product', '2019'], ['Exports'], ...goods(0), ['Imports'], ...goods(10)]));
    expect(Object.groupBy(figures, ({ key }) => key.flow ?? '')).toMatchObject({ export: { length: 1900 }, import: { length: 1900 } });
    expect(figures.find(({ row }) => row === 1906)?.key.flow).toBe('import');
  });

  it('codes keep their zeros, and get back those that a spreadsheet took', () => {
    const { figures, proposal } = understand(
      writtenGrid([['India’s exports to Belarus, 2019, US$ million'], [], ['HS code', 'Commodity', 'Value'], [1, 'Live animals', 5], [30, 'Medicines', 6], [null, 'Total', 11]]),
    );
    expect(figures.map(({ key, level }) => [key.product.code, level.product])).toEqual([['01', '2'], ['30', '2'], [null, 'total']]);
    expect(proposal.guesses.some(({ code }) => code === 'codes.zeros')).toBe(true);
  });

  it('hidden rows are not taken', () => {
    const grid = writtenGrid([['Exports of Belarus, US dollars'], [], ['Partner', '2019'], ['China', 1], ['Pakistan', 2], ['Poland', 3]], { hiddenRows: [5] });
    expect(understand(grid).figures.map(({ key }) => key.partner)).toEqual(['CHN', 'POL']);
  });
});

describe('what is not said', () => {
  it('stays unknown and is asked once: the unit first', () => {
    const { figures, proposal } = understand(writtenGrid([['Year', 'Consignment', 'Value'], [2019, 'USA', '1,857'], [2020, 'China', '2,100']]));
    expect(figures.map(({ key }) => [key.reporter, key.flow, key.unit])).toEqual([[null, null, null], [null, null, null]]);
    expect(proposal.question).toMatchObject({ field: 'unit' });
  });

  it('without any period nothing is taken', () => {
    const { figures, problems, proposal } = understand(writtenGrid([['Exports of Belarus, US dollars'], [], ['Partner', 'Value'], ['China', 1], ['Pakistan', 2]]));
    expect(figures).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['problem.no-period']);
    expect(proposal.question).toMatchObject({ code: 'question.period', field: 'period' });
  });

  it('rupees of nobody ask who reports, which settles their currency too', () => {
    const { proposal } = understand(writtenGrid([['Exports by country (Rs. in million)'], [], ['Country', '2021', '2022'], ['China', 1, 2], ['Belarus', 3, 4]]));
    expect(proposal.question).toMatchObject({ field: 'reporter' });
  });

  it('numbers with a letter that nothing explains are left, and taken when a note explains it', () => {
    const rows = [['Exports of Belarus, US dollars'], [], ['Partner', '2019', '2020'], ['China', '1.5', '2.5 e'], ['Poland', '3.5', '4']];
    const without = understand(writtenGrid(rows));
    expect(without.figures.map(({ value }) => value)).toEqual([1.5, 3.5, 4]);
    expect(without.proposal.left).toMatchObject([{ code: 'left.marked', params: { mark: 'e', count: '1' } }]);
    const explained = understand(writtenGrid([...rows, [], ['e = estimated']]));
    expect(explained.figures.map(({ value, flags }) => [value, flags])).toContainEqual([2.5, ['e']]);
  });

  it('text among numbers is a problem of its cell, never a number', () => {
    const { problems, figures } = understand(writtenGrid([['Exports of Belarus, US dollars'], [], ['Partner', '2019'], ['China', '1.234,5'], ['Poland', '2.000,5'], ['India', '12.5.1']]));
    expect(figures.map(({ value }) => value)).toEqual([1234.5, 2000.5]);
    expect(problems).toMatchObject([{ code: 'problem.number', row: 6, col: 2 }]);
  });

  it('a place that is not known is kept as written and told once', () => {
    const { figures, problems } = understand(writtenGrid([['Exports of Belarus, US dollars'], [], ['Partner', '2019', '2020'], ['China', 1, 2], ['Poland', 3, 4], ['Atlantis', 5, 6]]));
    expect(figures.filter(({ key }) => key.partner === 'Atlantis')).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'problem.place', params: { text: 'Atlantis' } }]);
  });
});

describe('the day on which a file was taken', () => {
  const around = (...line: (string | number | null)[]) => understand(writtenGrid([line, [], ['Exports of Belarus, US dollars'], ['Partner', '2021'], ['China', 1], ['Pakistan', 2]])).proposal.takenOn;

  it.each([
    ['Last updated 14/02/2025', '2025-02-14'],
    ['Extracted on 14.02.25 11:26', '2025-02-14'],
    ['Data extracted on 14/02/2025 11:26:33 from [ESTAT]', '2025-02-14'],
    ['Дата выгрузки: 03.02.2025', '2025-02-03'],
    ['Fecha de consulta: 3 de febrero de 2025', '2025-02-03'],
    ['Report date: February 3, 2025', '2025-02-03'],
    ['Ministry of Foreign Affairs. Printed 14 August 2024', '2024-08-14'],
    ['Last updated 03/02/2025', undefined],
    ['Last updated in 2025', undefined],
    ['Trade of 14/02/2025', undefined],
  ])('%s', (text, day) => expect(around(text)).toBe(day));

  it('stands in the cell beside its label, and what was taken goes before what was renewed', () => {
    expect(around('Last Updated Date', '2024-10-24')).toBe('2024-10-24');
    expect(understand(writtenGrid([['Last updated 14/02/2025'], ['Extracted on 28/02/2025'], ['Exports of Belarus, US dollars'], ['Partner', '2021'], ['China', 1], ['Pakistan', 2]])).proposal.takenOn).toBe('2025-02-28');
  });
});

describe('corrections', () => {
  const grid = writtenGrid([['Year', 'Consignment', 'Value'], [2019, 'USA', '1,857'], [2020, 'China', '2,100']]);

  it('fill what was asked', () => {
    const { figures, proposal } = understand(grid, 'a.csv', [
      { kind: 'facts', table: null, col: null, facts: { ...noFacts, unit: 'USD', scale: 1e6, flow: 'export', reporter: { code: 'HKG', level: 'country' } } },
    ]);
    expect(figures.map(line)).toEqual(['HKG > USA export TOTAL 2019 value USD 1857000000 C2', 'HKG > CHN export TOTAL 2020 value USD 2100000000 C3']);
    expect(proposal.question).toBeNull();
  });

  it('change a role, leave a table out, set how numbers are read', () => {
    expect(understand(grid, 'a.csv', [{ kind: 'skip', table: 0, skip: true }]).figures).toEqual([]);
    const role = understand(grid, 'a.csv', [{ kind: 'role', table: 0, col: 2, role: 'reporter', name: 'name' }]);
    expect(role.figures.map(({ key }) => key.reporter)).toEqual(['USA', 'CHN']);
    const reading = understand(grid, 'a.csv', [{ kind: 'reading', table: 0, col: 3, reading: { decimal: ',', group: '.', dash: 'missing', marks: 'take' } }]);
    expect(reading.figures.map(({ value }) => value)).toEqual([1.857, 2.1]);
  });
});

it('a proposal is plain data, and every reason in it has words', async () => {
  const { grids } = await gridsOf(new TextEncoder().encode(oldComtrade()), 'comtrade.csv');
  const { proposal, problems } = understand(grids[0] ?? writtenGrid([]));
  expect(sheetProposal.parse(JSON.parse(JSON.stringify(proposal)))).toEqual(proposal);
  for (const { code } of [...proposal.guesses, ...proposal.left, ...problems]) expect(isWordedReason(code), code).toBe(true);
});
