import { amount, type LookAlike, type Truth } from './draft';
import { put, written, type Line, type Put } from './written';

/** Pivot tables as spreadsheet programs lay them out: compact, in outline and in tabular form. */
export function pivots(): LookAlike[] {
  return [
    ...PROGRAMS.flatMap((program) => [
      ...(['compact', 'outline', 'tabular'] as const).map((form) => byFlow(program, form)),
      byCode(program),
    ]),
    yearsDown(),
    doesNotAddUp(),
  ];
}

interface Program {
  language: string;
  sum: string;
  rows: string;
  columns: string;
  grand: string;
  total: (label: string) => string;
  exports: string;
  imports: string;
  flow: string;
  partner: string;
  reporter: string;
  own: string;
  others: readonly (readonly [code: string, name: string])[];
}

const PROGRAMS: readonly Program[] = [
  {
    language: 'English',
    sum: 'Sum of Trade Value (US$)',
    rows: 'Row Labels',
    columns: 'Column Labels',
    grand: 'Grand Total',
    total: (label) => `${label} Total`,
    exports: 'Export',
    imports: 'Import',
    flow: 'Flow',
    partner: 'Partner',
    reporter: 'Reporter',
    own: 'Pakistan',
    others: [
      ['BLR', 'Belarus'],
      ['CHN', 'China'],
      ['DEU', 'Germany'],
    ],
  },
  {
    language: 'German',
    sum: 'Summe von Wert (USD)',
    rows: 'Zeilenbeschriftungen',
    columns: 'Spaltenbeschriftungen',
    grand: 'Gesamtergebnis',
    total: (label) => `${label} Ergebnis`,
    exports: 'Ausfuhr',
    imports: 'Einfuhr',
    flow: 'Richtung',
    partner: 'Partnerland',
    reporter: 'Berichtsland',
    own: 'Pakistan',
    others: [
      ['BLR', 'Belarus'],
      ['CHN', 'China'],
      ['DEU', 'Deutschland'],
    ],
  },
  {
    language: 'French',
    sum: 'Somme de Valeur (USD)',
    rows: 'Étiquettes de lignes',
    columns: 'Étiquettes de colonnes',
    grand: 'Total général',
    total: (label) => `Total ${label}`,
    exports: 'Exportations',
    imports: 'Importations',
    flow: 'Flux',
    partner: 'Pays partenaire',
    reporter: 'Pays déclarant',
    own: 'Pakistan',
    others: [
      ['BLR', 'Bélarus'],
      ['CHN', 'Chine'],
      ['DEU', 'Allemagne'],
    ],
  },
  {
    language: 'Russian',
    sum: 'Сумма по полю Стоимость (долл. США)',
    rows: 'Названия строк',
    columns: 'Названия столбцов',
    grand: 'Общий итог',
    total: (label) => `${label} Итог`,
    exports: 'Экспорт',
    imports: 'Импорт',
    flow: 'Направление',
    partner: 'Страна-партнер',
    reporter: 'Отчитывающаяся страна',
    own: 'Пакистан',
    others: [
      ['BLR', 'Беларусь'],
      ['CHN', 'Китай'],
      ['DEU', 'Германия'],
    ],
  },
];

const YEARS = ['2020', '2021'] as const;
const plus = (rows: readonly (readonly number[])[]) =>
  YEARS.map((_, col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0));
const whole = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Both years of a row, each a figure, and their sum behind. */
function figures(values: readonly number[], truth: Partial<Truth>): (Put | number)[] {
  return [...values.map((value, at) => put(value, { ...truth, period: YEARS[at] ?? '' })), whole(values)];
}

/** Flows over partners, years across, with all sums; that over both flows is of nothing. */
function byFlow(program: Program, form: 'compact' | 'outline' | 'tabular'): LookAlike {
  const { language, sum, rows, columns, grand, total, exports, imports, others, own } = program;
  const lines: Line[] = [];
  const all: number[][] = [];
  for (const [flow, label, seed] of [
    ['export', exports, 801],
    ['import', imports, 803],
  ] as const) {
    const parts = others.map((_, at) => YEARS.map((__, col) => amount(at, col, seed)));
    const sums = plus(parts);
    all.push(sums);
    const head: Line = [
      ...(form === 'compact' ? [label] : [form === 'tabular' ? total(label) : label, null]),
      ...figures(sums, { flow, partner: 'WLD', free: true }),
    ];
    if (form !== 'tabular') lines.push(head);
    others.forEach(([partner, name], at) => {
      const first = form === 'tabular' && at === 0 ? label : null;
      lines.push([...(form === 'compact' ? [name] : [first, name]), ...figures(parts[at] ?? [], { flow, partner })]);
    });
    if (form === 'tabular') lines.push(head);
  }
  const ends = plus(all);
  const blank = form === 'compact' ? [] : [null];
  return written({
    family: 'pivot tables',
    name: `${language}, ${form}`,
    common: { reporter: 'PAK' },
    lines: [
      [program.reporter, own],
      [],
      [sum, ...blank, columns],
      [...(form === 'compact' ? [rows] : [program.flow, program.partner]), ...YEARS, grand],
      ...lines,
      [grand, ...blank, ...ends, whole(ends)],
    ],
  });
}

/** Partners over the codes of goods in one column. */
function byCode({ language, sum, rows, columns, grand, exports, flow, reporter, own, others }: Program): LookAlike {
  const lines: Line[] = [];
  const all: number[][] = [];
  others.forEach(([partner, name], at) => {
    const parts = ['1006', '8701'].map((_, row) => YEARS.map((__, col) => amount(at, row, col, 809)));
    const sums = plus(parts);
    all.push(sums);
    lines.push([name, ...figures(sums, { partner, free: true })]);
    ['1006', '8701'].forEach((product, row) =>
      lines.push([Number(product), ...figures(parts[row] ?? [], { partner, product })]),
    );
  });
  const ends = plus(all);
  return written({
    family: 'pivot tables',
    name: `${language}, compact, codes below partners`,
    common: { reporter: 'PAK', flow: 'export' },
    lines: [
      [flow, exports],
      [reporter, own],
      [],
      [sum, columns],
      [rows, ...YEARS, grand],
      ...lines,
      [grand, ...figures(ends, { partner: 'WLD', free: true })],
    ],
  });
}

/** Years over partners, money and weight across. */
function yearsDown(): LookAlike {
  const partners = [
    ['BLR', 'Belarus'],
    ['CHN', 'China'],
  ] as const;
  const lines: Line[] = [];
  for (const [number, period] of YEARS.entries()) {
    const money = partners.map((_, at) => amount(at, number, 811));
    const weight = partners.map((_, at) => amount(at, number, 821));
    const mass = (value: number, truth: Partial<Truth>) =>
      put(value, { ...truth, measure: 'weight', unit: 'kg', period });
    lines.push([
      Number(period),
      put(whole(money), { period, partner: 'WLD', free: true }),
      mass(whole(weight), { partner: 'WLD', free: true }),
    ]);
    partners.forEach(([partner, name], at) =>
      lines.push([name, put(money[at] ?? 0, { partner, period }), mass(weight[at] ?? 0, { partner })]),
    );
  }
  return written({
    family: 'pivot tables',
    name: 'compact, years over partners',
    common: { reporter: 'PAK', flow: 'export' },
    lines: [
      ['Flow', 'Export'],
      ['Partner', '(All)'],
      ['Reporter', 'Pakistan'],
      [],
      ['Row Labels', 'Sum of Value (US$)', 'Sum of Net weight (kg)'],
      ...lines,
    ],
  });
}

/** Rows that do not come to their sums: nothing is read. */
function doesNotAddUp(): LookAlike {
  return written({
    family: 'pivot tables',
    name: 'compact, does not add up',
    lines: [
      ['Flow', 'Export'],
      ['Reporter', 'Pakistan'],
      [],
      ['Sum of Value (US$)', 'Column Labels'],
      ['Row Labels', ...YEARS, 'Grand Total'],
      ['Belarus', 100, 150, 250],
      [1006, 60, 70, 130],
      [8701, 90, 80, 170],
      ['China', 200, 250, 450],
      [1006, 110, 120, 230],
      [8701, 90, 130, 220],
      ['Grand Total', 300, 400, 700],
    ],
  });
}
