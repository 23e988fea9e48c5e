import { made, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

interface Title {
  code: string;
  title: string;
  heads: readonly [year: string, value: string];
  reporter: string;
  partner: string;
  flow: string;
  unit: string;
  scale: number;
}

const title = (
  code: string,
  text: string,
  heads: Title['heads'],
  who: readonly [string, string, string],
  money: readonly [string, number],
): Title => ({
  code,
  title: text,
  heads,
  reporter: who[0],
  partner: who[1],
  flow: who[2],
  unit: money[0],
  scale: money[1],
});

/** Countries in the cases of their language, and as adjectives. */
const TITLES: readonly Title[] = [
  title('pl', 'Eksport Polski do Białorusi (tys. USD)', ['Rok', 'Wartość'], ['POL', 'BLR', 'export'], ['USD', 1000]),
  title('pl 2', 'Import Polski z Pakistanu (mln EUR)', ['Rok', 'Wartość'], ['POL', 'PAK', 'import'], ['EUR', 1e6]),
  title(
    'cs',
    'Vývoz České republiky do Pákistánu (mil. Kč)',
    ['Rok', 'Hodnota'],
    ['CZE', 'PAK', 'export'],
    ['CZK', 1e6],
  ),
  title('cs 2', 'Dovoz ČR z Běloruska (tis. EUR)', ['Rok', 'Hodnota'], ['CZE', 'BLR', 'import'], ['EUR', 1000]),
  title('de', 'Deutsche Ausfuhren nach Pakistan (Mio. EUR)', ['Jahr', 'Wert'], ['DEU', 'PAK', 'export'], ['EUR', 1e6]),
  title(
    'de 2',
    'Einfuhren Österreichs aus der Türkei (1.000 EUR)',
    ['Jahr', 'Wert'],
    ['AUT', 'TUR', 'import'],
    ['EUR', 1000],
  ),
  title('tr', "Türkiye'nin Pakistan'a ihracatı (Milyon $)", ['Yıl', 'Değer'], ['TUR', 'PAK', 'export'], ['USD', 1e6]),
  title('tr 2', "Türkiye'nin Almanya'dan ithalatı (Bin $)", ['Yıl', 'Değer'], ['TUR', 'DEU', 'import'], ['USD', 1000]),
  title(
    'hu',
    'Magyarország kivitele Pakisztánba (millió EUR)',
    ['Év', 'Érték'],
    ['HUN', 'PAK', 'export'],
    ['EUR', 1e6],
  ),
  title(
    'hu 2',
    'Magyarország behozatala Törökországból (millió EUR)',
    ['Év', 'Érték'],
    ['HUN', 'TUR', 'import'],
    ['EUR', 1e6],
  ),
  title(
    'fr',
    'Exportations françaises vers le Pakistan (en millions d’euros)',
    ['Année', 'Valeur'],
    ['FRA', 'PAK', 'export'],
    ['EUR', 1e6],
  ),
  title(
    'es',
    'Exportaciones españolas a Pakistán (miles de euros)',
    ['Año', 'Valor'],
    ['ESP', 'PAK', 'export'],
    ['EUR', 1000],
  ),
  title(
    'it',
    'Esportazioni italiane verso il Pakistan (milioni di euro)',
    ['Anno', 'Valore'],
    ['ITA', 'PAK', 'export'],
    ['EUR', 1e6],
  ),
  title('en', 'Pakistani exports to Belarus (US$ million)', ['Year', 'Value'], ['PAK', 'BLR', 'export'], ['USD', 1e6]),
  title(
    'en 2',
    'Imports of Chinese goods by Pakistan (US$ million)',
    ['Year', 'Value'],
    ['PAK', 'CHN', 'import'],
    ['USD', 1e6],
  ),
  title(
    'ru',
    'Белорусский экспорт в Пакистан (тыс. долл. США)',
    ['Год', 'Стоимость'],
    ['BLR', 'PAK', 'export'],
    ['USD', 1000],
  ),
  title(
    'ru 2',
    'Импорт российских товаров в Беларусь (тыс. долл. США)',
    ['Год', 'Стоимость'],
    ['BLR', 'RUS', 'import'],
    ['USD', 1000],
  ),
  title(
    'ar',
    'الصادرات المصرية إلى باكستان (مليون دولار)',
    ['السنة', 'القيمة'],
    ['EGY', 'PAK', 'export'],
    ['USD', 1e6],
  ),
  title(
    'union',
    'Exports of Rwanda to the EAC (US$ million)',
    ['Year', 'Value'],
    ['RWA', 'EAC', 'export'],
    ['USD', 1e6],
  ),
];

export function titlesInCases(): LookAlike[] {
  return TITLES.map(({ code, title: text, heads, reporter, partner, flow, unit, scale }, number) =>
    written({
      family: 'countries in cases and as adjectives',
      name: code,
      common: { reporter, partner, flow, unit, value: scale },
      lines: [
        [text],
        [],
        [...heads],
        ...[2020, 2021, 2022].map((year, at): Line => [
          year,
          put(Math.round(made(at, number, 701) * 10), { period: String(year) }),
        ]),
      ],
    }),
  );
}

/** Years of other calendars across, in a column and in the title. */
export function otherCalendars(): LookAlike[] {
  const across = (
    name: string,
    lines: readonly Line[],
    years: readonly (readonly [string, string])[],
    places: readonly (readonly [string, string])[],
    common: Partial<Truth>,
    head: string,
  ) =>
    written({
      family: 'years of other calendars',
      name,
      common,
      lines: [
        ...lines,
        [head, ...years.map(([year]) => year)],
        ...places.map(([label, partner], at): Line => [
          label,
          ...years.map(([, period], col) => put(Math.round(made(at, col, 709) * 10), { partner, period })),
        ]),
      ],
    });
  const persian = [
    ['پاکستان', 'PAK'],
    ['چین', 'CHN'],
    ['ترکیه', 'TUR'],
  ] as const;
  return [
    across(
      'Persian',
      [['صادرات ایران (میلیون دلار)']],
      [
        ['1400', 'AP1400'],
        ['1401', 'AP1401'],
        ['1402', 'AP1402'],
      ],
      persian,
      { reporter: 'IRN', flow: 'export', value: 1e6 },
      'کشور',
    ),
    across(
      'Buddhist',
      [['มูลค่าการส่งออกของไทย รายประเทศ'], ['(ล้านดอลลาร์สหรัฐ)']],
      [
        ['2564', '2021'],
        ['2565', '2022'],
        ['2566', '2023'],
      ],
      [
        ['ปากีสถาน', 'PAK'],
        ['จีน', 'CHN'],
        ['เยอรมนี', 'DEU'],
      ],
      { reporter: 'THA', flow: 'export', value: 1e6 },
      'ประเทศ',
    ),
    across(
      'Bikram Sambat',
      [['Exports of Nepal by country (Rs. in thousand)']],
      [
        ['2077/78', 'BS2077-78'],
        ['2078/79', 'BS2078-79'],
      ],
      [
        ['India', 'IND'],
        ['China', 'CHN'],
        ['Pakistan', 'PAK'],
      ],
      { reporter: 'NPL', flow: 'export', unit: 'NPR', value: 1000 },
      'Country',
    ),
    written({
      family: 'years of other calendars',
      name: 'Persian years down',
      common: { reporter: 'IRN', partner: 'PAK', value: 1e6 },
      lines: [
        ['تجارت ایران با پاکستان (میلیون دلار)'],
        ['سال', 'صادرات', 'واردات'],
        ...[1400, 1401, 1402].map((year, at): Line => [
          year,
          put(Math.round(made(at, 719) * 10), { flow: 'export', period: `AP${year}` }),
          put(Math.round(made(at, 727) * 10), { flow: 'import', period: `AP${year}` }),
        ]),
      ],
    }),
    written({
      family: 'years of other calendars',
      name: 'Bikram Sambat in the title',
      common: { reporter: 'NPL', flow: 'export', unit: 'NPR', value: 1000, period: 'BS2078-79' },
      fileName: 'trade 2078-079.xlsx',
      lines: [
        ['Exports of Nepal by country, FY 2078/79 (Rs. in thousand)'],
        ['Country', 'Value'],
        ...(
          [
            ['India', 'IND'],
            ['China', 'CHN'],
            ['Pakistan', 'PAK'],
          ] as const
        ).map(([name, partner], at): Line => [name, put(Math.round(made(at, 733) * 10), { partner })]),
      ],
    }),
  ];
}

/** What stands beside money and is none: changes below zero, shares by the title, duties, growth by the file's name. */
export function noMoney(): LookAlike[] {
  const partners = [
    ['China', 'CHN'],
    ['Belarus', 'BLR'],
    ['Türkiye', 'TUR'],
  ] as const;
  const grid = (measure: string, seed: number) =>
    partners.map(([name, partner], at): Line => [
      name,
      ...['2021', '2022'].map((period, col) =>
        put((made(at, col, seed) % 90) - (measure === 'growth' && at === 1 ? 95 : 0), {
          partner,
          period,
          measure,
          unit: '%',
        }),
      ),
    ]);
  const common = { reporter: 'PAK', flow: 'export', unit: '%' };
  return [
    written({
      family: 'no money',
      name: 'shares by the title',
      common,
      lines: [['Share of countries in exports of Pakistan, %'], [], ['Country', '2021', '2022'], ...grid('share', 739)],
    }),
    written({
      family: 'no money',
      name: 'growth by the title',
      common,
      lines: [
        ['Exports of Pakistan by country, year-on-year growth, %'],
        [],
        ['Country', '2021', '2022'],
        ...grid('growth', 743),
      ],
    }),
    written({
      family: 'no money',
      name: 'growth by the file',
      common,
      fileName: 'Export growth rates of Pakistan, %.xlsx',
      lines: [['Country', '2021', '2022'], ...grid('growth', 751)],
    }),
    written({
      family: 'no money',
      name: 'changes under a bare per cent, flow in a column of states',
      common: { reporter: null },
      asks: 'reporter',
      lines: [
        ['PRODUCT', 'DOLLARS', '% DOLLARS', 'STATUS', 'MONTH', 'YEAR'],
        ...(['RICE', 'FISH', 'TEA', 'COTTON'] as const).map((product, at): Line => {
          const truth = { product, flow: at % 2 === 0 ? 'export' : 'import', period: '2021-04' };
          const change = at === 1 ? -5.5 : 10.5 + at * 60;
          return [
            product,
            put(Math.round(made(at, 757) * 10), truth),
            put(change, { ...truth, measure: 'growth', unit: '%', value: change, free: true }),
            at % 2 === 0 ? 'Export' : 'Import',
            'April',
            2021,
          ];
        }),
      ],
    }),
    written({
      family: 'no money',
      name: 'duties beside imports',
      common: { reporter: 'NPL', flow: 'import', unit: 'NPR', value: 1000, period: 'BS2078-79' },
      lines: [
        ['Imports of Nepal by chapter, FY 2078/79'],
        ['HS Code', 'Description', "Imports Value (Rs.'000)", "Imports Revenue (Rs.'000)"],
        ...(['01', '10', '27', '84'] as const).map((product, at): Line => {
          const duty = Math.round(made(at, 769));
          return [
            product,
            `Goods of ${product}`,
            put(Math.round(made(at, 761) * 10), { product }),
            put(duty, { product, measure: 'tariff', partner: null, unit: 'NPR', value: duty * 1000, free: true }),
          ];
        }),
      ],
    }),
  ];
}
