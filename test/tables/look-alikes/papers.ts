import { amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of press releases, chambers and offices in the words of their languages. */
export function papers(): LookAlike[] {
  return [
    germanImports(),
    twoCountries(),
    yearsWithoutHead(),
    fileCalledByOffice(),
    clients(),
    restInWords(),
    balanceInJapanese(),
  ];
}

/** "Importe" beside "Exporte": imports, not amounts of exports. */
function germanImports(): LookAlike {
  const heads = [
    ['Importe 2022 (Mio. CHF)', 'import', '2022'],
    ['Importe 2023 (Mio. CHF)', 'import', '2023'],
    ['Exporte 2022 (Mio. CHF)', 'export', '2022'],
    ['Exporte 2023 (Mio. CHF)', 'export', '2023'],
  ] as const;
  return written({
    family: 'imports in German beside exports',
    name: 'flows and years in one head',
    common: { reporter: 'CHE', unit: 'CHF', value: 1e6 },
    lines: [
      ['Aussenhandel der Schweiz nach Handelspartner'],
      ['Handelspartner', ...heads.map(([head]) => head)],
      ...(
        [
          ['BLR', 'Belarus'],
          ['PAK', 'Pakistan'],
          ['DEU', 'Deutschland'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        ...heads.map(([, flow, period], col) => put(amount(at, col, 901), { partner, flow, period })),
      ]),
    ],
  });
}

/** The total of exports to a country and imports from it is with that country. */
function twoCountries(): LookAlike {
  return written({
    family: 'trade of two countries with its total',
    name: 'a chamber of commerce',
    common: { reporter: 'PAK', partner: 'BLR', value: 1e6 },
    lines: [
      ['Bilateral Trade: Pakistan - Belarus'],
      ['(US$ Million)'],
      [
        'Year',
        "Pakistan's Exports to Belarus",
        "Pakistan's Imports from Belarus",
        'Trade Balance',
        'Total Trade Volume',
      ],
      ...(['2018-19', '2019-20', '2020-21'] as const).map((year, at): Line => {
        const [x, m] = [amount(at, 907), amount(at, 911)];
        const period = `FY${year}`;
        return [
          year,
          put(x, { flow: 'export', period }),
          put(m, { flow: 'import', period }),
          put(x - m, { flow: 'balance', period, free: true }),
          put(x + m, { flow: 'turnover', period }),
        ];
      }),
    ],
  });
}

/** Years again and again in a first column that has no head. */
function yearsWithoutHead(): LookAlike {
  const rows = [2021, 2022].flatMap((year) =>
    (
      [
        ['BLR', 'Belarus'],
        ['PAK', 'Pakistan'],
      ] as const
    ).map(([partner, name]) => ({ year, partner, name })),
  );
  return written({
    family: 'years under no head',
    name: 'a statistical office in German',
    common: { reporter: 'DEU', unit: 'EUR', value: 1000 },
    lines: [
      ['Aus- und Einfuhr (Außenhandel): Deutschland, Jahre, Länder'],
      [],
      [null, null, 'Ausfuhr: Wert', 'Einfuhr: Wert'],
      [null, null, 'Tsd. EUR', 'Tsd. EUR'],
      ...rows.map(({ year, partner, name }, at): Line => {
        const common = { partner, period: String(year) };
        return [
          year,
          name,
          put(amount(at, 919), { ...common, flow: 'export' }),
          put(amount(at, 929), { ...common, flow: 'import' }),
        ];
      }),
    ],
  });
}

/** "GUS" is an office in a file's name, and a group of countries in German. */
function fileCalledByOffice(): LookAlike {
  return written({
    family: 'a file called by its office',
    name: 'Polish',
    fileName: 'handel_gus.xlsx',
    asks: 'reporter',
    lines: [
      ['Obroty handlu zagranicznego według krajów, 2022, mln USD'],
      ['Kraje', 'Eksport', 'Import'],
      ...(
        [
          ['BLR', 'Białoruś'],
          ['PAK', 'Pakistan'],
          ['DEU', 'Niemcy'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        put(amount(at, 937), { partner, flow: 'export', period: '2022', value: amount(at, 937) * 1e6 }),
        put(amount(at, 941), { partner, flow: 'import', period: '2022', value: amount(at, 941) * 1e6 }),
      ]),
    ],
  });
}

/** "Principaux clients" are those who buy. */
function clients(): LookAlike {
  return written({
    family: 'clients and suppliers in a title',
    name: 'French',
    common: { reporter: 'TUN', flow: 'export', unit: 'TND', value: 1e6 },
    lines: [
      ['Tableau 3 : Principaux clients de la Tunisie (en MDT)'],
      ['Pays', 2022, 2023],
      ...(
        [
          ['FRA', 'France'],
          ['ITA', 'Italie'],
          ['DEU', 'Allemagne'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        put(amount(at, 947), { partner, period: '2022' }),
        put(amount(at, 953), { partner, period: '2023' }),
      ]),
    ],
  });
}

/** The rest of the world and the sum, in words. */
function restInWords(): LookAlike {
  return written({
    family: 'rest of the world in words',
    name: 'Urdu total and Arabic rest',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['پاکستان کی برآمدات بلحاظ ممالک'],
      ['(ملین امریکی ڈالر)'],
      ['ملک', '2020-21', '2021-22'],
      ...(
        [
          ['CHN', 'چین'],
          ['USA', 'امریکہ'],
          ['BLR', 'بیلاروس'],
          ['WLD', 'کل'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        put(amount(at, 967), { partner, period: 'FY2020-21' }),
        put(amount(at, 971), { partner, period: 'FY2021-22' }),
      ]),
    ],
  });
}

/** 差引: what is left of exports after imports. */
function balanceInJapanese(): LookAlike {
  return written({
    family: 'the balance in Japanese',
    name: 'by country',
    common: { period: '2023', unit: 'JPY', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['国別輸出入額（2023年）'],
      ['単位：百万円'],
      ['国・地域', '輸出', '輸入', '差引'],
      ...(
        [
          ['CHN', '中国'],
          ['PAK', 'パキスタン'],
          ['BLR', 'ベラルーシ'],
        ] as const
      ).map(([partner, name], at): Line => {
        const [x, m] = [amount(at, 977), amount(at, 983)];
        return [
          name,
          put(x, { partner, flow: 'export' }),
          put(m, { partner, flow: 'import' }),
          put(x - m, { partner, flow: 'balance' }),
        ];
      }),
    ],
  });
}
