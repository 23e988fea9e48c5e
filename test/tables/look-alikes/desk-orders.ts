import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables that run the other way, from the beginning of the year, or by the sides of an account. */
export function deskOrders(): LookAlike[] {
  return [changesFirst(), sinceJanuaryOverMonths(), creditAndDebit(), georgian()];
}

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const arabic = (value: number) =>
  `${value < 0 ? '-' : ''}${[...Math.abs(value).toFixed(1)].map((sign) => (sign === '.' ? '٫' : (ARABIC[Number(sign)] ?? sign))).join('')}`;

/** Written from the right: the change stands before the years, the latest of them first, and the labels are the last column. */
function changesFirst(): LookAlike {
  const years = ['2023', '2022', '2021'];
  const sold = years.map((_, at) => made(at, 1, 2591));
  const bought = years.map((_, at) => made(at, 2, 2593));
  const line = (label: string, flow: 'export' | 'import' | 'turnover', of: (at: number) => number): Line => {
    const change = Number(((of(0) / of(1) - 1) * 100).toFixed(1));
    const growth = { flow, period: '2023', measure: 'growth', unit: '%' } as const;
    return [
      { shown: `${arabic(change)}٪`, truth: { ...growth, value: change } },
      ...years.map((period, at) => ({ shown: arabic(of(at)), truth: { flow, period, value: of(at) * 1e6 } })),
      label,
    ];
  };
  return written({
    family: 'a table that runs from the right',
    name: 'with its change first',
    common: { reporter: 'EGY', partner: 'PAK' },
    lines: [
      ['التبادل التجاري بين جمهورية مصر العربية وجمهورية باكستان الإسلامية'],
      ['القيمة بالمليون دولار'],
      ['معدل التغير %', '٢٠٢٣', '٢٠٢٢', '٢٠٢١', 'البيان'],
      line('الصادرات المصرية', 'export', (at) => sold[at] ?? 0),
      line('الواردات المصرية', 'import', (at) => bought[at] ?? 0),
      line('حجم التبادل التجاري', 'turnover', (at) => Number(((sold[at] ?? 0) + (bought[at] ?? 0)).toFixed(1))),
    ],
  });
}

/** "Month" and "Since the beginning of the year" of each flow over rows of months. */
function sinceJanuaryOverMonths(): LookAlike {
  const months = ['January', 'February', 'March', 'April'];
  const sums = [0, 0];
  const lines = months.map((month, at): Line => {
    const own = `2024-0${at + 1}`;
    const figures = (['export', 'import'] as const).flatMap((flow, side) => {
      const value = amount(at, side, 2609);
      sums[side] = (sums[side] ?? 0) + value;
      return [put(value, { flow, period: own }), put(sums[side], { flow, period: at === 0 ? own : `2024-01/${own}` })];
    });
    return [month, ...figures];
  });
  return written({
    family: 'since the beginning of the year',
    name: 'over rows of months',
    common: { reporter: 'UZB', partner: 'PAK', value: 1e3 },
    lines: [
      ['Monthly trade of Uzbekistan with Pakistan in 2024 (thousand USD)'],
      ['Month', 'Export', null, 'Import', null],
      [null, 'month', 'since the beginning of the year', 'month', 'since the beginning of the year'],
      ...lines,
    ],
  });
}

/** "Credit" and "Debit" over years, in a table of services. */
function creditAndDebit(): LookAlike {
  const years = ['2022', '2023'];
  return written({
    family: 'sides of an account',
    name: 'over years, in a table of services',
    common: { reporter: 'PAK', value: 1e6 },
    lines: [
      ["Pakistan's trade in services (US$ million)"],
      ['Services', 'Credit', null, 'Debit', null],
      [null, ...years, ...years],
      ...['Transport', 'Travel', 'Other business services'].map((product, at): Line => [
        product,
        ...(['export', 'import'] as const).flatMap((flow, side) =>
          years.map((period, year) => put(amount(at, side, year, 2617), { product, flow, period })),
        ),
      ]),
    ],
  });
}

/** Georgian words for a country and for all of them. */
function georgian(): LookAlike {
  return written({
    family: 'Georgian words',
    name: 'partners and their total',
    common: { reporter: 'GEO', flow: 'export', value: 1e3 },
    lines: [
      ['საქართველოს ექსპორტი ქვეყნების მიხედვით'],
      ['ათასი აშშ დოლარი'],
      ['ქვეყანა', '2022', '2023'],
      ...(
        [
          ['რუსეთი', 'RUS'],
          ['აზერბაიჯანი', 'AZE'],
          ['თურქეთი', 'TUR'],
          ['სულ', 'WLD'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        ...['2022', '2023'].map((period, year) => put(amount(at + 1, year, 2621), { partner, period })),
      ]),
    ],
  });
}
