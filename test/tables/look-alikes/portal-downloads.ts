import { besideColumns } from './beside-columns';
import { amount, Draft, made, type LookAlike, type Truth } from './draft';
import { officeDownloads } from './office-downloads';
import { tornHeads } from './torn-heads';
import { put, written, type Line } from './written';

/** Files as portals and offices give them out, and what keeps people from seeing what a column is. */
export function portalDownloads(): LookAlike[] {
  return [
    seriesByTheirIds(),
    editionBeforeTime(),
    moneyInThreeScripts(),
    sectionsOverDivisions(),
    numbersOfCountries(),
    dispatchesBesideExports(),
    ...officeDownloads(),
    ...besideColumns(),
    ...tornHeads(),
  ];
}

/** One id of the source in every row, and the id of each series, which says what flows. */
function seriesByTheirIds(): LookAlike {
  const series = [
    ['customs_trade_balance', 'balance'],
    ['customs_trade_exports', 'export'],
    ['customs_trade_imports', 'import'],
  ] as const;
  return written({
    family: 'series by their ids',
    name: 'and the id of their source',
    common: { value: 1e6 },
    asks: 'reporter',
    fileName: 'trade.csv',
    lines: [
      ['series_id', 'period', 'frequency', 'value', 'unit', 'status', 'source_id', 'retrieved_at'],
      ...series.flatMap(([id, flow], at) =>
        ['2021-01', '2021-02', '2021-03'].map((period, month): Line => {
          const figure = put(made(at, month, 2101), { flow, period, free: flow === 'balance' });
          return [id, period, 'monthly', figure, 'million_usd', 'official', 'customs_trade_balance', '2026-07-11'];
        }),
      ),
    ],
  });
}

/** The edition of each row is a month as well; numbers stand for the variables beside them. */
function editionBeforeTime(): LookAlike {
  const variables = [
    [106, 'Imports of goods', 'import'],
    [107, 'Exports of goods', 'export'],
    [108, 'Trade balance', 'balance'],
  ] as const;
  const quarters = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1'];
  return written({
    family: 'editions beside times',
    name: 'and numbers of variables',
    common: { reporter: 'PAK', value: 1e6 },
    fileName: 'pakistan.xlsx',
    lines: [
      ['LOCATION', 'Country', 'VAR', 'Variable', 'EDI', 'Edition', 'TIME', 'Unit', 'PowerCode', 'Value'],
      ...variables.flatMap(([number, name, flow], at) =>
        quarters.map((period, quarter): Line => {
          const edition = at === 1 ? [202_004, 'April 2020'] : [201_904, 'April 2019'];
          const figure = put(made(at, quarter, 2102), { flow, period, free: flow === 'balance' });
          return ['PAK', 'Pakistan', number, name, ...edition, period, 'US Dollar', 'Millions', figure];
        }),
      ),
    ],
  });
}

/** The unit as the head of each column of labels: whose dollars they are is no country that reports. */
function moneyInThreeScripts(): LookAlike {
  const goods = [
    ['Rice', 'Рис', 'Բրինձ'],
    ['Tea', 'Чай', 'Թեյ'],
    ['Copper', 'Медь', 'Պղինձ'],
  ];
  return written({
    family: 'labels in three scripts',
    name: 'headed by their money',
    common: { flow: 'export', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Exports by product', 'Экспорт по товарам', 'Արտահանում ըստ ապրանքների'],
      [null],
      ['mln US dollars', 'Млн. Дол. США', 'Մլն. ԱՄՆ դոլար', '2020A1', '2021A1', '2022A1'],
      ...goods.map((names, at): Line => [
        ...names,
        ...['2020', '2021', '2022'].map((period, year) =>
          put(made(at, year, 2103), { period, product: names[0] ?? '' }),
        ),
      ]),
    ],
  });
}

/** The letter of a section before the number and the name of each division; a short head in small letters is no country. */
function sectionsOverDivisions(): LookAlike {
  const divisions = [
    ['A', 1, 'Erzeugnisse der Landwirtschaft'],
    ['C', 20, 'Chemische Erzeugnisse'],
    ['C', 21, 'Pharmazeutische Erzeugnisse'],
    ['C', 28, 'Maschinen'],
    ['J', 58, 'Verlagserzeugnisse'],
  ] as const;
  const partners = [
    ['DZA', 'Algerien'],
    ['BLR', 'Belarus'],
    ['PAK', 'Pakistan'],
  ] as const;
  return written({
    family: 'sections before divisions',
    name: 'by country',
    common: { unit: 'CHF', period: '2023' },
    asks: 'reporter',
    lines: [
      ['vk', 'jahr', 'lnd_desc', 'cpa_section', 'cpa2', 'cpa2_desc', 'tot1_chf'],
      ...(['EXP', 'IMP'] as const).flatMap((sign, side) =>
        partners.flatMap(([partner, name], at) =>
          divisions.map(([section, code, label], good): Line => {
            const flow = side === 0 ? 'export' : 'import';
            const figure = put(amount(side, at, good, 2104), { flow, partner, product: String(code) });
            return [sign, 2023, name, section, code, label, figure];
          }),
        ),
      ),
    ],
  });
}

/** The numbers that the United Nations give to countries are no goods; a title names those. */
function numbersOfCountries(): LookAlike {
  const countries = [
    ['ALB', 'Albania', '008'],
    ['DZA', 'Algeria', '012'],
    ['AGO', 'Angola', '024'],
    ['ARG', 'Argentina', '032'],
    ['BLR', 'Belarus', '112'],
  ] as const;
  const years = ['2010', '2011', '2012'];
  return written({
    family: 'numbers of countries',
    name: 'beside their names',
    common: { flow: 'export', product: 'Fish and fishery products', value: 1e3 },
    asks: 'reporter',
    lines: [
      ['Exports of fish and fishery products in US$ 1 000'],
      ['Country', 'UN code', 'Flow', 'Unit', ...years],
      ...countries.map(([partner, name, number], at): Line => [
        name,
        number,
        'Export',
        'USD 1 000',
        ...years.map((period, year) => put(amount(at, year, 2105), { partner, period })),
      ]),
    ],
  });
}

/** Trade within the Union has words of its own, beside exports and imports. */
function dispatchesBesideExports(): LookAlike {
  const draft = new Draft();
  const flows = [
    ['Export', 'export'],
    ['Import', 'import'],
    ['Dispatch', 'export'],
    ['Arrival', 'import'],
  ] as const;
  const countries = [
    ['AUT', 'Austria'],
    ['BLR', 'Belarus'],
    ['PAK', 'Pakistan'],
  ] as const;
  draft.line(1, ['Value (£)']);
  flows.forEach(([word], at) => {
    draft.over(2, 2 + at * 2, 3 + at * 2, word, true);
    draft.over(3, 2 + at * 2, 3 + at * 2, '2015', true);
    draft.line(4, ['June', 'May'], 2 + at * 2);
  });
  draft.put(4, 1, 'Country');
  countries.forEach(([partner, name], row) => {
    draft.put(5 + row, 1, name);
    flows.forEach(([word, flow], at) => {
      const within = word === 'Dispatch' || word === 'Arrival';
      ['2015-06', '2015-05'].forEach((period, month) => {
        if (within !== (row === 0)) return;
        const value = amount(row, at, month, 2106);
        const truth: Truth = {
          reporter: null,
          partner,
          flow,
          product: 'TOTAL',
          period,
          measure: 'value',
          unit: 'GBP',
          value,
          free: true,
        };
        draft.figure(5 + row, 2 + at * 2 + month, value, truth);
      });
    });
  });
  const family = 'dispatches and arrivals';
  return { family, name: 'beside exports and imports', fileName: 'table.xlsx', sheets: [draft], asks: 'reporter' };
}
