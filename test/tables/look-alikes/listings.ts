import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Lists of countries and offices with rows and labels that mislead. */
export function listings(): LookAlike[] {
  return [countryWithoutNumbers(), customsOffices(), numberedPartners(), listsBesideEachOther()];
}

/** A country that reports nothing stands in the list without numbers: it heads no others. */
function countryWithoutNumbers(): LookAlike {
  const rows = [
    ['BLR', 'Belarus'],
    ['BEL', 'Belgium'],
    [null, 'Central African Republic'],
    ['CHN', 'China'],
    ['DEU', 'Germany'],
    ['TUR', 'Türkiye'],
  ] as const;
  return written({
    family: 'countries without a number in a list',
    name: 'by name',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Pakistan (US$ million)'],
      ['Country', '2021', '2022'],
      ...rows.map(([partner, name], at): Line =>
        partner === null
          ? [name]
          : [
              name,
              put(made(at, 1, 1481), { partner, period: '2021' }),
              put(made(at, 2, 1481), { partner, period: '2022' }),
            ],
      ),
    ],
  });
}

/** Offices of customs are neither partners nor goods. */
function customsOffices(): LookAlike {
  return written({
    family: 'customs offices in the rows',
    name: 'fiscal years of Nepal',
    asks: null,
    common: { reporter: 'NPL', unit: 'NPR', value: 1000 },
    lines: [
      [
        'Imports and Exports by Customs Offices',
        null,
        'Based on annual data FY 2075/76 (Mid July 2018 to Mid July 2019)',
      ],
      [null, null, null, 'Customs are sorted by import value'],
      ['SN', 'Customs Offices', "Import Value (Rs.'000)", "Export Value (Rs.'000)"],
      ...['BIRGUNJ', 'BHAIRAHAWA', 'TATOPANI'].map((office, at): Line => {
        const common = { period: 'BS2075-76', more: { customs: office } };
        return [
          at + 1,
          office,
          put(amount(at, 1, 1483), { ...common, flow: 'import' }),
          put(amount(at, 2, 1483), { ...common, flow: 'export' }),
        ];
      }),
    ],
  });
}

/** Groups and countries under the numbers of a list. */
function numberedPartners(): LookAlike {
  const rows = [
    ['A. European Union', 'European Union'],
    ['1. Belgium', 'BEL'],
    ['2. France', 'FRA'],
    ['B. North America', 'North America'],
    ['1. Canada', 'CAN'],
    ['2. U.S.A.', 'USA'],
  ] as const;
  return written({
    family: 'partners under the numbers of a list',
    name: 'two flows under fiscal years',
    asks: 'reporter',
    common: { value: 1e6 },
    lines: [
      ['TABLE 131: DIRECTION OF FOREIGN TRADE - US DOLLARS'],
      [null, null, null, null, '(US$ million)'],
      ['Group/Country', '2021-22', null, '2022-23'],
      [null, 'Exports', 'Imports', 'Exports', 'Imports'],
      ['1', '2', '3', '4', '5'],
      ...rows.map(([name, partner], at): Line => [
        name,
        ...['FY2021-22', 'FY2022-23'].flatMap((period, year) =>
          ['export', 'import'].map((flow, number) =>
            put(made(at, year, number, 1493), { partner, flow, period, free: partner.length > 3 }),
          ),
        ),
      ]),
    ],
  });
}

/** Partners by rank, one list for each flow, with their unit in round numbers as the head. */
function listsBesideEachOther(): LookAlike {
  const lists = [
    ['export', 1553, ['USA', 'FRA', 'NLD', 'POL']],
    ['import', 1559, ['CHN', 'NLD', 'USA', 'POL']],
  ] as const;
  const names: Readonly<Record<string, string>> = {
    USA: 'Vereinigte Staaten',
    FRA: 'Frankreich',
    NLD: 'Niederlande',
    POL: 'Polen',
    CHN: 'Volksrepublik China',
  };
  return written({
    family: 'lists of partners by rank beside each other',
    name: 'German',
    common: { reporter: 'DEU', unit: 'EUR', period: '2023', value: 1000 },
    lines: [
      ['Rangfolge der Handelspartner im Außenhandel der Bundesrepublik Deutschland 2023'],
      ['Rang', 'Ausfuhr', null, 'Einfuhr'],
      [null, 'Land', '1000 EUR', 'Land', '1000 EUR'],
      ...[0, 1, 2, 3].map((at): Line => [
        put(String(at + 1), { measure: 'rank', flow: 'export', unit: null, value: at + 1, free: true }),
        ...lists.flatMap(([flow, seed, codes]) => {
          const partner = codes[at] ?? '';
          return [names[partner] ?? '', put(amount(at, seed), { partner, flow })];
        }),
      ]),
    ],
  });
}
