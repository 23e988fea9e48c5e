import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables that desks keep by hand: who trades with whom stands in their heads, and remarks stand beside the figures. */
export function desks(): LookAlike[] {
  return [areasBehindFlow(), partnersInHeads(), twoReporters(), spending(), profiles()];
}

const FLOWS = ['export', 'import'] as const;
const YEARS = [2019, 2020, 2021, 2022];

/** `Export_asia` in a file that names who reports: areas, known or not, are traded with. */
function areasBehindFlow(): LookAlike {
  const areas = ['Asia', 'Africa', 'Europe', 'northern'];
  return written({
    family: 'who is traded with, behind the flow',
    name: 'areas of the world, one of them cut short',
    fileName: 'Pakistan_by_area.csv',
    asks: 'unit',
    common: { reporter: 'PAK', unit: null },
    lines: [
      ['Year', ...areas.flatMap((area) => [`Export_${area}`, `Import_${area}`])],
      ...YEARS.map((year): Line => [
        year,
        ...areas.flatMap((partner, at) =>
          FLOWS.map((flow, side) => put(amount(at, side, year, 3011), { partner, flow, period: String(year) })),
        ),
      ]),
    ],
  });
}

/** "Import from Belarus" beside a column of labels that speaks of countries, and of the goods that are largest. */
function partnersInHeads(): LookAlike {
  const pair = [
    ['BLR', 'Belarus'],
    ['CHN', 'China'],
  ] as const;
  return written({
    family: 'partners in the heads',
    name: 'beside remarks on countries and goods',
    fileName: 'Pakistan trade.xlsx',
    common: { reporter: 'PAK', value: 1e6 },
    lines: [
      [
        'Year',
        'Countries of the bloc',
        'Top import product (Belarus)',
        'Top import product (China)',
        ...pair.map(([, name]) => `Import from ${name} (USD Mn)`),
        ...pair.map(([, name]) => `Export to ${name} (USD Mn)`),
      ],
      ...YEARS.map((year, row): Line => [
        year,
        'East–West',
        ['Tractors', 'Potash', 'Tractors', 'Tyres'][row] ?? '',
        ['Phones', 'Phones', 'Engines', 'Fabrics'][row] ?? '',
        ...(['import', 'export'] as const).flatMap((flow, side) =>
          pair.map(([partner], at) => put(made(at, side, year, 3019), { partner, flow, period: String(year) })),
        ),
      ]),
    ],
  });
}

/** "PK Exports", "UK Exports" over the same countries, each in a scale of its own, with shares beside. */
function twoReporters(): LookAlike {
  const reporters = [
    ['USA', 'US', 'in billions', 1e9],
    ['GBR', 'UK', 'in millions', 1e6],
  ] as const;
  const columns = reporters.flatMap(([reporter, name, scale, times]) =>
    FLOWS.map((flow) => ({
      reporter,
      flow,
      head: `${name} ${flow === 'export' ? 'Exports' : 'Imports'}`,
      scale,
      times,
    })),
  );
  return written({
    family: 'two that report side by side',
    name: 'each in its own scale',
    common: { period: '2021' },
    lines: [
      ['Trade in 2021'],
      ['Country', ...columns.flatMap(({ head }) => [head, null])],
      [null, ...columns.flatMap(({ scale }) => [`$ (${scale})`, '%'])],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...columns.flatMap(({ reporter, flow, times }, side) => {
          const shown = made(at, side, 3023);
          return [
            put(shown, { reporter, partner, flow, value: shown * times }),
            put(made(at, side, 3037) / 10_000, { reporter, partner, flow, measure: 'share', unit: '%', free: true }),
          ];
        }),
      ]),
    ],
  });
}

/** What households and governments spend is no export; the smallest and largest of the rows are nobody's. */
function spending(): LookAlike {
  const areas = ['Eastern Africa', 'Middle Africa', 'Northern Africa', 'Southern Africa'];
  const heads = ['Area', 'Code', 'H-Exp', 'G-Exp', 'Exports', 'Imports', 'GDP'];
  const numbers = (seed: number) => heads.slice(2).map((_, at) => made(seed, at, 3041));
  return written({
    family: 'spending and the numbers about numbers',
    name: 'in accounts of areas',
    common: { period: '2020', value: 1e6 },
    lines: [
      ['2020 GDP and its parts at current prices in Million US Dollars'],
      [],
      heads,
      ...areas.map((reporter, at): Line => {
        const [homes = 0, state = 0, exported = 0, imported = 0, gdp = 0] = numbers(at);
        return [
          reporter,
          at + 11,
          homes,
          state,
          put(exported, { reporter, flow: 'export' }),
          put(imported, { reporter, flow: 'import' }),
          put(gdp, { reporter, partner: null, measure: 'gdp' }),
        ];
      }),
      ['min', null, ...numbers(7)],
      ['max', null, ...numbers(8)],
    ],
  });
}

/** Profiles of countries: whom most is sold to and what is sold most say nothing of the sums beside them. */
function profiles(): LookAlike {
  return written({
    family: 'profiles of countries',
    name: 'with the largest partner and the main goods',
    common: { period: '2022', value: 1e9 },
    lines: [
      [
        'Country',
        'Year',
        'GDP (US$ bn)',
        'Exports (US$ bn)',
        'Imports (US$ bn)',
        'Top export partner',
        'Main export product',
      ],
      ...PARTNERS.map(([reporter, name], at): Line => [
        name,
        2022,
        put(made(at, 3049), { reporter, partner: null, measure: 'gdp' }),
        put(made(at, 3061), { reporter, flow: 'export' }),
        put(made(at, 3067), { reporter, flow: 'import' }),
        PARTNERS[(at + 1) % PARTNERS.length]?.[1] ?? '',
        ['Potash', 'Machinery', 'Cars', 'Textiles'][at] ?? '',
      ]),
    ],
  });
}
