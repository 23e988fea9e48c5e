import { amount, made, PARTNERS, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Downloads whose labels, cells or lines above say what the heads do not. */
export function portalCells(): LookAlike[] {
  return [
    partsInBrackets(),
    sourceAndTarget(),
    unitOfParts(),
    remarksBehind(),
    signsInCells(),
    shortFlow(),
    countryOverYears(),
    roundedOnce(),
    exporterCodes(),
  ];
}

/** Regions of one state that report by themselves, in brackets behind it: "SAR" is no money there. */
function partsInBrackets(): LookAlike {
  const partners = [
    ['CHN', 'C156', 'China'],
    ['HKG', 'C344', 'China (Hong Kong SAR)'],
    ['MAC', 'C446', 'China (Macao SAR)'],
  ] as const;
  return written({
    family: 'parts of a state in brackets',
    name: 'beside codes of the office',
    fileName: 'us_china_exports.csv',
    common: { reporter: 'USA', flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['reporter_name', 'year', 'product_code', 'product', 'partner_code', 'partner_name', 'value'],
      ...['2020', '2021'].flatMap((period) =>
        partners.map(([partner, code, name], at): Line => {
          const figure = put(amount(at, Number(period), 3101), { partner, period, product: 'R01' });
          return ['United States', Number(period), 'R01', 'Rubber', code, name, figure];
        }),
      ),
    ],
  });
}

/** A network of balances: of the first with the second. */
function sourceAndTarget(): LookAlike {
  const pairs = [
    ['ARG', 'AUS'],
    ['ARG', 'BRA'],
    ['BRA', 'CAN'],
    ['CAN', 'CHN'],
  ] as const;
  return written({
    family: 'source and target',
    name: 'of balances',
    fileName: 'trade_balance.csv',
    common: { flow: 'balance', period: '2000', unit: null, free: true },
    asks: 'unit',
    lines: [
      ['source', 'target', 'year', 'value'],
      ...pairs.map(([reporter, partner], at): Line => [
        reporter,
        partner,
        2000,
        put(made(at, 3111), { reporter, partner }),
      ]),
    ],
  });
}

/** A line of its own says that all below are parts of a hundred. */
function unitOfParts(): LookAlike {
  return written({
    family: 'parts by the line of the unit',
    name: 'partners across',
    common: { reporter: 'GBR', flow: 'export', measure: 'share', unit: '%' },
    lines: [
      ['Figure 3: Proportion of UK exports accounted for by importing country'],
      [],
      ['Notes'],
      ['Unit', '%'],
      [],
      [null, 'United States', 'Germany', 'France'],
      ...['2013', '2014', '2015'].map((period, at): Line => {
        const of = (partner: string, seed: number) =>
          put(Number((3 + (made(at, seed, 3121) % 160) / 10).toFixed(4)), { partner, period });
        return [Number(period), of('USA', 1), of('DEU', 2), of('FRA', 3)];
      }),
    ],
  });
}

/** Remarks that speak of exports stand behind indices, and measure nothing. */
function remarksBehind(): LookAlike {
  const rows = [
    ['Exportações', 'export', 'Novo ficheiro de exportação (valor)'],
    ['Importações', 'import', 'Ficheiros de importação (valor)'],
    ['Global', null, 'Ponderado pelos valores elegíveis'],
  ] as const;
  return written({
    family: 'remarks behind years',
    name: 'on indices',
    common: { measure: 'index', unit: null, partner: null },
    lines: [
      ['ÍNDICES RECALCULADOS DO COMÉRCIO EXTERNO'],
      [],
      ['Índice', 2022, 2023, 2024, 'Leitura'],
      ...rows.map(([label, flow, remark], at): Line => {
        const of = (period: string) =>
          put(Number((80 + (made(at, Number(period)) % 400) / 10).toFixed(2)), { period, flow, free: flow === null });
        return [label, of('2022'), of('2023'), of('2024'), remark];
      }),
    ],
  });
}

/** The sign of the naira stands in each cell. */
function signsInCells(): LookAlike {
  const goods = [
    [2_709_000_000, 'Crude petroleum oils', '2709000000'],
    [2_711_110_000, 'Natural gas, liquefied', '2711110000'],
    [1_801_000_000, 'Cocoa beans', '1801000000'],
  ] as const;
  return written({
    family: 'signs of money in cells',
    name: 'nairas',
    fileName: 'export_data.csv',
    common: { flow: 'export', period: '2019', unit: 'NGN' },
    asks: 'reporter',
    lines: [
      ['year', 'code', 'description', 'value'],
      ...goods.map(([code, name, product], at): Line => {
        const shown = `₦ ${(amount(at, 3131) * 1001).toLocaleString('en-US')}.00`;
        return [2019, code, name, put(shown, { product, value: amount(at, 3131) * 1001 })];
      }),
    ],
  });
}

/** "Expo" for exports, and their parts as fractions. */
function shortFlow(): LookAlike {
  const goods = ['Animales vivos', 'Miel', 'Cereales', 'Lanas'];
  return written({
    family: 'flows cut short in Spanish',
    name: 'beside their share',
    common: { flow: 'export', period: '2024', unit: null },
    asks: 'unit',
    lines: [
      ['rubro', 'anio', 'expo', 'share'],
      ...goods.map((product, at): Line => [
        product,
        2024,
        put(made(at, 3141), { product }),
        put(Number((0.01 + (made(at, 3142) % 30) / 1000).toFixed(5)), {
          product,
          measure: 'share',
          free: true,
        }),
      ]),
    ],
  });
}

/** The corner heads the columns beside it, and goods and services together are of the accounts of each country. */
function countryOverYears(): LookAlike {
  return written({
    family: 'accounts of countries across',
    name: 'with the bank that provides them',
    common: { flow: 'export', product: 'Goods and services' },
    lines: [
      ['Exports of goods and services (current US$)'],
      ['Provider', 'World Bank'],
      [],
      ['Country', 'Australia', 'Austria', 'Belgium'],
      ...['2019-01', '2020-01', '2021-01', '2022-01'].map((month, at): Line => {
        const period = month.slice(0, 4);
        const of = (reporter: string, seed: number) => put(amount(at, seed, 3051) * 1e6, { reporter, period });
        return [`${period}-01-01`, of('AUS', 1), of('AUT', 2), of('BEL', 3)];
      }),
    ],
  });
}

/** The same total in thousands of millions, in the last year typed with two decimals. */
function roundedOnce(): LookAlike {
  return written({
    family: 'a total in two scales',
    name: 'rounded in its last row',
    common: { reporter: 'CHN', flow: 'export', value: 1e6 },
    lines: [
      ["China's Exports to Africa"],
      ['US$ mn unadjusted', 'Algeria', 'Angola', null, 'Total, US$ mn', 'Total, US$ bn'],
      ...Array.from({ length: 14 }, (_, at): Line => {
        const period = String(2007 + at);
        const total = made(at, 3061) * 10 + 0.125;
        const thousands = at === 13 ? Number((total / 1000).toFixed(2)) : total / 1000;
        const one = put(made(at, 3062), { partner: 'DZA', period });
        const other = put(made(at, 3063), { partner: 'AGO', period });
        return [Number(period), one, other, null, put(total, { partner: 'Africa', period }), thousands];
      }),
    ],
  });
}

/** Codes of exporters, which elsewhere are who reports, beside importers and what these say; and what it took to make the goods. */
function exporterCodes(): LookAlike {
  return written({
    family: 'exporters and importers by codes',
    name: 'with what each side reports',
    common: { product: '030212', unit: null },
    asks: 'unit',
    lines: [
      [
        'Exporter ISO3',
        'Exporter',
        'Importer ISO3',
        'Importer',
        'HS 1996',
        'Year',
        'Export value',
        'Import value',
        'Embodied CO2 (1000kg)',
      ],
      ...PARTNERS.map(([code, name], at): Line => {
        const [importer, label] = PARTNERS[(at + 1) % PARTNERS.length] ?? PARTNERS[0];
        const period = '2020';
        const out = put(amount(at, 3081), { reporter: code, partner: importer, flow: 'export', period });
        const back = put(amount(at, 3082), { reporter: importer, partner: code, flow: 'import', period });
        return [code, name, importer, label, 30_212, 2020, out, back, made(at, 3083)];
      }),
    ],
  });
}
