import { amount, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

/** Extracts of customs that name both ends of the goods' way, and heads that name the countries that import or export. */
export function extracts(): LookAlike[] {
  return [
    ...HEADS.flatMap((heads) => [bothEnds(heads, true), bothEnds(heads, false)]),
    thirdCountries(),
    noFlow(),
    ...importCountries(),
    monthsInVietnamese(),
    changesBeside(),
  ];
}

interface Heads {
  language: string;
  reporter: string;
  flow: string;
  origin: string;
  destination: string;
  through: string;
  code: string;
  year: string;
  value: string;
  exported: string;
  imported: string;
  own: string;
  others: readonly (readonly [code: string, name: string])[];
}

const HEADS: readonly Heads[] = [
  {
    language: 'English',
    reporter: 'Reporter',
    flow: 'Flow',
    origin: 'Country of origin',
    destination: 'Country of destination',
    through: 'Country of consignment',
    code: 'HS code',
    year: 'Year',
    value: 'Value (US$)',
    exported: 'Export',
    imported: 'Import',
    own: 'Pakistan',
    others: [
      ['BLR', 'Belarus'],
      ['CHN', 'China'],
      ['DEU', 'Germany'],
    ],
  },
  {
    language: 'French',
    reporter: 'Pays déclarant',
    flow: 'Flux',
    origin: "Pays d'origine",
    destination: 'Pays de destination',
    through: 'Pays de provenance',
    code: 'Code SH',
    year: 'Année',
    value: 'Valeur (USD)',
    exported: 'Exportation',
    imported: 'Importation',
    own: 'Pakistan',
    others: [
      ['BLR', 'Bélarus'],
      ['CHN', 'Chine'],
      ['DEU', 'Allemagne'],
    ],
  },
  {
    language: 'Russian',
    reporter: 'Отчитывающаяся страна',
    flow: 'Направление',
    origin: 'Страна происхождения',
    destination: 'Страна назначения',
    through: 'Страна отправления',
    code: 'Код ТН ВЭД',
    year: 'Год',
    value: 'Стоимость (долл. США)',
    exported: 'Экспорт',
    imported: 'Импорт',
    own: 'Пакистан',
    others: [
      ['BLR', 'Беларусь'],
      ['CHN', 'Китай'],
      ['DEU', 'Германия'],
    ],
  },
];

/** Of what is imported the origin is the partner, of what is exported the destination. */
function bothEnds(heads: Heads, reported: boolean): LookAlike {
  const { own, others, exported, imported } = heads;
  const row = ([code, name]: readonly [string, string], at: number, out: boolean): Line => {
    const product = out ? '1006' : '8701';
    return [
      ...(reported ? [own] : []),
      out ? exported : imported,
      out ? own : name,
      out ? name : own,
      product,
      2021,
      put(amount(at, out ? 1 : 2, 701), { partner: code, flow: out ? 'export' : 'import', product }),
    ];
  };
  return written({
    family: 'origin and destination beside each other',
    name: `${heads.language}${reported ? ' with a reporter' : ''}`,
    common: { reporter: 'PAK', period: '2021' },
    lines: [
      [
        ...(reported ? [heads.reporter] : []),
        heads.flow,
        heads.origin,
        heads.destination,
        heads.code,
        heads.year,
        heads.value,
      ],
      ...others.map((other, at) => row(other, at, false)),
      ...others.map((other, at) => row(other, at, true)),
    ],
  });
}

/** Imports by origin with the country that they came through: it is no partner. */
function thirdCountries(): LookAlike {
  const rows = [
    ['CHN', 'China', 'United Arab Emirates'],
    ['DEU', 'Germany', 'Poland'],
    ['BLR', 'Belarus', 'Belarus'],
  ] as const;
  return written({
    family: 'origin and destination beside each other',
    name: 'origin and consignment of imports',
    common: { reporter: 'PAK', flow: 'import', period: '2021' },
    lines: [
      ['Imports of Pakistan 2021 by country of origin and consignment'],
      ['HS code', 'Country of origin', 'Country of consignment', 'Value (US$)'],
      ...(['8701', '8703'] as const).flatMap((product, group) =>
        rows.map(([partner, name, through], at): Line => [
          product,
          name,
          through,
          put(amount(group, at, 709), { partner, product }),
        ]),
      ),
    ],
  });
}

/** Neither flow nor reporter: which end reports is asked. */
function noFlow(): LookAlike {
  return written({
    family: 'origin and destination beside each other',
    name: 'no flow',
    common: { partner: null, period: '2021' },
    asks: 'flow',
    lines: [
      ['Exporter', 'Importer', 'HS code', 'Year', 'Value (US$)'],
      ...(['Belarus', 'China', 'Germany'] as const).map((name, at): Line => [
        name,
        at === 0 ? 'Pakistan' : 'India',
        '8701',
        2021,
        put(amount(at, 719), { product: '8701' }),
      ]),
    ],
  });
}

/** "Import country" heads the buyers of what the title says was exported. */
function importCountries(): LookAlike[] {
  const titles = [
    ['Exports of Pakistan (US$ thousand)', 'Import Country', 'ImportCountry', 'export'],
    ['Imports of Pakistan (US$ thousand)', 'Export Country', 'ExportCountry', 'import'],
  ] as const;
  const partners = [
    ['BLR', 'Belarus'],
    ['CHN', 'China'],
    ['DEU', 'Germany'],
  ] as const;
  return titles.flatMap(([title, ...heads]) => {
    const [spaced, joined, flow] = heads;
    return [spaced, joined].map((head) =>
      written({
        family: 'countries that import under a title of exports',
        name: head,
        common: { reporter: 'PAK', flow, value: 1000 },
        lines: [
          [title],
          [head, 2020, 2021],
          ...partners.map(([partner, name], at): Line => [
            name,
            put(amount(at, 727), { partner, period: '2020' }),
            put(amount(at, 733), { partner, period: '2021' }),
          ]),
        ],
      }),
    );
  });
}

/** "Xuất khẩu" over the first of its columns only, "Tháng 11" and "11 tháng" below. */
function monthsInVietnamese(): LookAlike {
  const partners = [
    ['CHN', 'Trung Quốc'],
    ['JPN', 'Nhật Bản'],
    ['USA', 'Hoa Kỳ'],
  ] as const;
  const times: readonly (readonly [string, string])[] = [
    ['export', '2023-11'],
    ['export', '2023-01/2023-11'],
    ['import', '2023-11'],
    ['import', '2023-01/2023-11'],
  ];
  return written({
    family: 'group words over the first of their columns',
    name: 'Vietnamese, the month and the months so far',
    common: { reporter: 'VNM' },
    lines: [
      ['XUẤT KHẨU, NHẬP KHẨU CỦA VIỆT NAM THEO THỊ TRƯỜNG THÁNG 11 NĂM 2023'],
      ['Đơn vị: USD'],
      ['Thị trường', 'Xuất khẩu', null, 'Nhập khẩu', null],
      [null, 'Tháng 11', '11 tháng', 'Tháng 11', '11 tháng'],
      ...partners.map(([partner, name], at): Line => [
        name,
        ...times.map(([flow, period], col) => put(amount(at, col, 739), { partner, flow, period })),
      ]),
    ],
  });
}

/** The group word is the head of its first column, and of the change beside it. */
function changesBeside(): LookAlike {
  const change: Partial<Truth> = { measure: 'growth', unit: '%', free: true };
  return written({
    family: 'group words over the first of their columns',
    name: 'money under the word, change beside it',
    common: { reporter: 'PAK', period: '2023' },
    lines: [
      ['Exports and imports of Pakistan by market 2023 (USD)'],
      ['Market', 'Exports', null, 'Imports', null],
      [null, null, 'Change %', null, 'Change %'],
      ...(
        [
          ['BLR', 'Belarus'],
          ['CHN', 'China'],
          ['DEU', 'Germany'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        put(amount(at, 743), { partner, flow: 'export' }),
        put(at * 3 - 2, { ...change, partner, flow: 'export', value: at * 3 - 2 }),
        put(amount(at, 751), { partner, flow: 'import' }),
        put(at * 2 + 1, { ...change, partner, flow: 'import', value: at * 2 + 1 }),
      ]),
    ],
  });
}
