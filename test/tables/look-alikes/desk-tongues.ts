import { amount, made, type LookAlike } from './draft';
import { put, written, type Line, type Put } from './written';

/** Lists of desks whose words are of many languages, or are known to nobody: places, numbers and sums tell the rest. */
export function deskTongues(): LookAlike[] {
  return [sumsUnnamed(), listsByRank(), allByFlow(), starredInTwoLanguages(), germanSides()];
}

/** "Corrente": no word for turnover that stands alone, but what both sides come to in each row. */
function sumsUnnamed(): LookAlike {
  const years = ['2021', '2022', '2023', '2024'];
  return written({
    family: 'columns that are sums of both sides',
    name: 'under a word of their own',
    common: { reporter: 'BRA', partner: 'BLR', value: 1e6 },
    lines: [
      ['Comércio Brasil-Belarus'],
      ['Em US$ milhões FOB'],
      ['Ano', 'Exportações', 'Importações', 'Corrente', 'Restante'],
      ...years.map((period, at): Line => {
        const [sold, bought] = [made(at, 1, 3001), made(at, 2, 3011)];
        const one = (value: number, flow: 'export' | 'import' | 'turnover' | 'balance') =>
          put(Number(value.toFixed(1)), { flow, period });
        return [
          period,
          one(sold, 'export'),
          one(bought, 'import'),
          one(sold + bought, 'turnover'),
          one(sold - bought, 'balance'),
        ];
      }),
    ],
  });
}

/** Two lists beside each other whose ranks are not from one on: the head of the first column comes again. */
function listsByRank(): LookAlike {
  const sold = [
    ['USA', 'Vereinigte Staaten', 1],
    ['FRA', 'Frankreich', 2],
    ['PAK', 'Pakistan', 64],
    ['BLR', 'Belarus', 65],
  ] as const;
  const bought = [
    ['CHN', 'China', 1],
    ['NLD', 'Niederlande', 2],
    ['PAK', 'Pakistan', 58],
    ['BLR', 'Belarus', 81],
  ] as const;
  const side = (flow: 'export' | 'import', at: number): Line => {
    const [partner, name, rank] = (flow === 'export' ? sold : bought)[at] ?? ['', '', 0];
    const facts = { flow, partner } as const;
    return [
      { shown: rank, truth: { ...facts, measure: 'rank', unit: null, value: rank } },
      name,
      put(amount(at, flow === 'export' ? 1 : 2, 3019), facts),
    ];
  };
  return written({
    family: 'lists beside each other',
    name: 'by ranks with gaps',
    common: { reporter: 'DEU', unit: 'EUR', value: 1e3, period: '2023' },
    lines: [
      ['Rangfolge der Handelspartner im Außenhandel der Bundesrepublik Deutschland 2023'],
      [],
      ['Ausfuhr', null, null, null, 'Einfuhr', null, null],
      ['Rang', 'Bestimmungsland', 'in 1 000 EUR', null, 'Rang', 'Ursprungsland', 'in 1 000 EUR'],
      ...sold.map((_, at): Line => [...side('export', at), null, ...side('import', at)]),
    ],
  });
}

/** "کل برآمدات" below the countries: exports to all of them. */
function allByFlow(): LookAlike {
  const partners = [
    ['USA', 'امریکہ'],
    ['CHN', 'چین'],
    ['BLR', 'بیلاروس'],
    ['WLD', 'کل برآمدات'],
  ] as const;
  return written({
    family: 'lists of partners',
    name: 'with all of a flow in Urdu',
    common: { reporter: 'PAK', flow: 'export', value: 1e3 },
    lines: [
      ['پاکستان کی برآمدات بلحاظ ملک'],
      ['(ہزار امریکی ڈالر)'],
      ['ملک', '2022-23', '2023-24'],
      ...partners.map(([partner, name], at): Line => [
        name,
        put(amount(at, 1, 3023), { partner, period: 'FY2022-23' }),
        put(amount(at, 2, 3037), { partner, period: 'FY2023-24' }),
      ]),
    ],
  });
}

/** "2024(*)" over figures of ten months, as a note below says in two languages. */
function starredInTwoLanguages(): LookAlike {
  const partners = [
    ['DEU', 'Almanya - Germany'],
    ['PAK', 'Pakistan'],
    ['BLR', 'Beyaz Rusya - Belarus'],
  ] as const;
  const periods = ['2023', '2024-01/2024-10'];
  return written({
    family: 'years that are not whole',
    name: 'by a note in two languages',
    common: { reporter: 'TUR', value: 1e3 },
    lines: [
      ["Türkiye'nin ülkelere göre dış ticareti / Foreign trade of Türkiye by countries"],
      ['(Bin ABD $ - Thousand US $)'],
      [null, 'İhracat - Exports', null, 'İthalat - Imports', null],
      ['Ülke - Country', 2023, '2024(*)', 2023, '2024(*)'],
      ...partners.map(([partner, name], at): Line => [
        name,
        ...(['export', 'import'] as const).flatMap((flow, side) =>
          periods.map((period, time) => put(amount(at, side * 2 + time, 3041), { partner, flow, period })),
        ),
      ]),
      ['(*) Ocak-Ekim dönemi. / January-October.'],
    ],
  });
}

/** "Importe" beside "Exporte" is German for imports, and no Spanish amount; quarters of a year together; a change below each. */
function germanSides(): LookAlike {
  const periods = ['2022', '2023', '2024-01/2024-09'];
  const money = (value: number, truth: Put['truth']) => put(value, { ...truth, value: value * 1e6 });
  const lines = (['export', 'import'] as const).flatMap((flow, side): Line[] => [
    [side === 0 ? 'Exporte' : 'Importe', ...periods.map((period, at) => money(made(at, side, 3049), { flow, period }))],
    [
      'Veränderung in %',
      ...periods.map((period, at) =>
        put(Number((at * 3.1 - side * 4.7).toFixed(1)), { flow, period, measure: 'growth', unit: '%' }),
      ),
    ],
  ]);
  return written({
    family: 'sides and their changes',
    name: 'of a German desk',
    common: { reporter: 'CHE', partner: 'PAK', unit: 'CHF' },
    lines: [
      ['Schweiz – Pakistan: Warenverkehr'],
      ['in Mio. CHF'],
      ['', '2022', '2023', '2024 (1.-3. Quartal)'],
      ...lines,
    ],
  });
}
