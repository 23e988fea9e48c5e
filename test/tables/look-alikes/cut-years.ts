import { made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Years that are not over when a table is made, as their totals and heads show them. */
export function cutYears(): LookAlike[] {
  return [monthsDown(), monthsAcross(), monthsOnly(), toDate(), soManyMonths()];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const KEN_PAK = { reporter: 'KEN', partner: 'PAK', flow: 'export', value: 1e6 };
const month = (year: number, at: number) => `${year}-${String(at + 1).padStart(2, '0')}`;
const sum = (numbers: readonly number[]) =>
  rounded(
    numbers.reduce((all, one) => all + one, 0),
    1,
  );

/** The months of each year below each other; the last year has five of them. */
function monthsDown(): LookAlike {
  const years = [2022, 2023, 2024];
  const held = (year: number) => (year === 2024 ? 5 : 12);
  const amounts = years.map((year) => MONTHS.slice(0, held(year)).map((_, at) => made(at, year, 7211)));
  return written({
    family: 'totals of a year that is not over',
    name: 'below its months, beside whole years',
    common: KEN_PAK,
    lines: [
      ['Exports of Kenya to Pakistan, US$ million'],
      ['Month', ...years],
      ...MONTHS.map((name, at): Line => [
        name,
        ...years.map((year, col) => {
          const amount = amounts[col]?.[at];
          return amount === undefined ? null : put(amount, { period: month(year, at) });
        }),
      ]),
      [
        'Total',
        ...years.map((year, col) =>
          put(sum(amounts[col] ?? []), { period: year === 2024 ? '2024-01/2024-05' : String(year) }),
        ),
      ],
    ],
  });
}

/** The same with the months across, and a total behind them. */
function monthsAcross(): LookAlike {
  return written({
    family: 'totals of a year that is not over',
    name: 'behind its months',
    common: KEN_PAK,
    lines: [
      ['Exports of Kenya to Pakistan, US$ million'],
      ['Year', ...MONTHS, 'Total'],
      ...[2023, 2024].map((year): Line => {
        const amounts = MONTHS.slice(0, year === 2024 ? 3 : 12).map((_, at) => made(at, year, 7219));
        const gap = MONTHS.slice(amounts.length).map(() => null);
        const period = year === 2024 ? '2024-01/2024-03' : String(year);
        return [
          year,
          ...amounts.map((one, at) => put(one, { period: month(year, at) })),
          ...gap,
          put(sum(amounts), { period }),
        ];
      }),
    ],
  });
}

/** "TOTAL 2024" below the months that were. */
function monthsOnly(): LookAlike {
  const names = ['January', 'February', 'March', 'April'];
  const sold = names.map((_, at) => made(at, 7229));
  const bought = names.map((_, at) => made(at, 7237));
  const line = (label: string, period: string, one: number, other: number): Line => [
    label,
    put(one, { flow: 'export', period }),
    put(other, { flow: 'import', period }),
  ];
  return written({
    family: 'totals of a year that is not over',
    name: 'below months that say their year',
    common: { reporter: 'USA', partner: 'PAK', value: 1e6 },
    lines: [
      ['2024 : U.S. trade in goods with Pakistan, millions of U.S. dollars'],
      ['Month', 'Exports', 'Imports'],
      ...names.map((name, at) => line(`${name} 2024`, month(2024, at), sold[at] ?? 0, bought[at] ?? 0)),
      line('TOTAL 2024', '2024-01/2024-04', sum(sold), sum(bought)),
    ],
  });
}

/** "2023 YTD", and the months in the title. */
function toDate(): LookAlike {
  const heads = [
    ['2022', '2022'],
    ['2023', '2023'],
    ['2023 YTD', '2023-01/2023-11'],
    ['2024 YTD', '2024-01/2024-11'],
  ] as const;
  return written({
    family: 'years to date',
    name: 'whose months the title says',
    common: { reporter: 'USA', flow: 'import' },
    lines: [
      ['U.S. imports: annual data + year-to-date data from January to November, US dollars'],
      ['Country', ...heads.map(([head]) => head)],
      ...(
        [
          ['BLR', 'Belarus'],
          ['PAK', 'Pakistan'],
          ['KEN', 'Kenya'],
        ] as const
      ).map(([partner, name], row): Line => [
        name,
        ...heads.map(([, period], at) => put(made(row, at, 7243), { partner, period })),
      ]),
    ],
  });
}

function soManyMonths(): LookAlike {
  const years = ['2022', '2023', '2024 (8 meses)'];
  return written({
    family: 'years to date',
    name: 'with the number of their months in brackets',
    common: { reporter: 'ARG', partner: 'KEN', value: 1e6 },
    lines: [
      ['Intercambio comercial Argentina – Kenia (en millones de USD)'],
      ['Año', 'Exportaciones', 'Importaciones'],
      ...years.map((year, at): Line => {
        const period = at === 2 ? '2024-01/2024-08' : year;
        return [year, put(made(at, 7247), { flow: 'export', period }), put(made(at, 7253), { flow: 'import', period })];
      }),
    ],
  });
}
