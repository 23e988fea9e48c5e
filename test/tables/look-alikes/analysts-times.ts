import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Times as analysts' files have them: short years, sums among years, fiscal quarters, bare numbers under years, one day for a year. */
export function analystsTimes(): LookAlike[] {
  return [shortYears(), allYears(), fiscalQuarters(), numberedQuarters(), dayForYear(), dayUnsaid()];
}

/** `1/1/60` is of the last century. */
function shortYears(): LookAlike {
  return written({
    family: 'days with short years',
    name: 'from 1960 on',
    fileName: 'Imports of Nepal.tsv',
    common: { reporter: 'NPL', flow: 'import' },
    lines: [
      ['date', ...PARTNERS.map(([, name]) => `${name} (USD)`)],
      ...[1960, 1961, 1999, 2000, 2014].map((year): Line => [
        `1/1/${String(year).slice(2)}`,
        ...PARTNERS.map(([partner], at) => put(amount(at, year, 2303), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** "All" in a column of years is the sum of them, and not of the year before. */
function allYears(): LookAlike {
  return written({
    family: 'the sum of years among years',
    name: 'All',
    fileName: 'imports of Fiji.csv',
    common: { reporter: 'FJI', flow: 'import' },
    lines: [
      ['country', 'year', 'value_usd'],
      ...PARTNERS.flatMap(([partner, name], at): Line[] => [
        ...[2021, 2022, 2023].map((year): Line => [
          name,
          year,
          put(made(at, year, 2309), { partner, period: String(year) }),
        ]),
        [name, 'All', made(at, 2311)],
      ]),
    ],
  });
}

/** "Fiscal year" with "Fiscal quarter", 0 for all of it; states are those of a federation. */
function fiscalQuarters(): LookAlike {
  return written({
    family: 'fiscal quarters in a column',
    name: 'by state',
    fileName: 'agricultural-imports.csv',
    common: { reporter: null, flow: 'import', product: 'Agricultural' },
    asks: 'reporter',
    lines: [
      ['State', 'Fiscal year', 'Country', 'Dollar value (USD)', 'Fiscal quarter', 'Trade type'],
      ...['AK', 'TX', 'WY'].flatMap((state, place) =>
        PARTNERS.flatMap(([partner, name], at) =>
          [0, 1, 2, 3].map((quarter): Line => {
            const period = `FY2022-23${quarter === 0 ? '' : `-Q${quarter}`}`;
            const truth = { partner, period, more: { region: state } };
            return [state, 2023, name, put(amount(place, at, quarter, 2333), truth), quarter, 'Imports'];
          }),
        ),
      ),
    ],
  });
}

/** `1 2 3 4` under each year are its quarters. */
function numberedQuarters(): LookAlike {
  const years = [2021, 2022];
  return written({
    family: 'quarters as bare numbers under years',
    name: 'with totals beside',
    common: { reporter: 'PRY', flow: 'export', value: 1e6 },
    lines: [
      ['Paraguay: exports by country of destination, US$ million'],
      [null, ...years.flatMap((year) => [year, null, null, null, `Total ${year}`])],
      ['Country of destination', ...years.flatMap(() => [1, 2, 3, 4, null])],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...years.flatMap((year) => [
          ...[1, 2, 3, 4].map((quarter) =>
            put(made(at, year, quarter, 2339), { partner, period: `${year}-Q${quarter}` }),
          ),
          put(made(at, year, 2341), { partner, period: String(year), free: true }),
        ]),
      ]),
    ],
  });
}

const ON_ONE_DAY: readonly (readonly [string, string])[] = [
  ['ESP', 'Spain'],
  ['PRT', 'Portugal'],
  ['ITA', 'Italy'],
  ['FRA', 'France'],
  ['AUT', 'Austria'],
  ['POL', 'Poland'],
];

/** The first of January in every row: the file's name says that it is all of the year. */
function dayForYear(): LookAlike {
  return written({
    family: 'one day for a year',
    name: 'the year in the name of the file',
    fileName: 'total_exports_2021A.xlsx',
    common: { flow: 'export', period: '2021' },
    lines: [
      ['date', 'value (USD)', 'reporter', 'partner'],
      ...ON_ONE_DAY.map(([reporter, name], at): Line => [
        '2021-01-01',
        put(amount(at, 2347), { reporter }),
        name,
        'World',
      ]),
    ],
  });
}

/** The same where nothing says whether it is the month or the year: nothing is taken before it is said. */
function dayUnsaid(): LookAlike {
  return written({
    family: 'one day for a year',
    name: 'nothing says for which time',
    fileName: 'total_exports.xlsx',
    asks: 'period',
    lines: [
      ['date', 'value (USD)', 'reporter', 'partner'],
      ...ON_ONE_DAY.map(([, name], at): Line => ['2021-01-01', amount(at, 2351), name, 'World']),
    ],
  });
}
