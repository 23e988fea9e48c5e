import { amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Words of time, money and parts of a hundred that only some languages have. */
export function eras(): LookAlike[] {
  return [reiwa(), minguo(), shortQuarters(), uzbekMoney(), urduPercent()];
}

/** The fifth year of Reiwa, and one unit line for yen and parts of a hundred. */
function reiwa(): LookAlike {
  return written({
    family: 'years of an era',
    name: 'Japanese',
    asks: 'reporter',
    common: { unit: 'JPY', period: '2023', value: 1e6 },
    lines: [
      ['令和5年分貿易統計（確々報）　国別輸出入'],
      ['単位：百万円、％'],
      ['国・地域', '輸出', '輸入'],
      ...(
        [
          ['総額', 'WLD'],
          ['中国', 'CHN'],
          ['パキスタン', 'PAK'],
          ['ドイツ', 'DEU'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(amount(at, 1, 1567), { partner, flow: 'export' }),
        put(amount(at, 2, 1567), { partner, flow: 'import' }),
      ]),
    ],
  });
}

function minguo(): LookAlike {
  return written({
    family: 'years of an era',
    name: 'Chinese of Taiwan',
    asks: 'reporter',
    common: { flow: 'export', value: 1e6 },
    lines: [
      ['出口貨品國別'],
      ['單位：百萬美元'],
      ['國家', '民國111年', '民國112年'],
      ...(
        [
          ['中國大陸', 'CHN'],
          ['美國', 'USA'],
          ['德國', 'DEU'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(amount(at, 1, 1571), { partner, period: '2022' }),
        put(amount(at, 2, 1571), { partner, period: '2023' }),
      ]),
    ],
  });
}

/** "1 кварт." below the years, with the head of another sheet left over it. */
function shortQuarters(): LookAlike {
  return written({
    family: 'quarters in short words',
    name: 'Russian',
    common: { reporter: 'RUS', value: 1e6 },
    lines: [
      ['Внешняя торговля Российской Федерации товарами'],
      [null, null, null, 'млн долларов США'],
      ['Год', 'Квартал', 'Экспорт товаров', 'Импорт товаров'],
      ...[2021, 2022].flatMap((year) =>
        [1, 2, 3, 4].map((quarter): Line => {
          const period = `${year}-Q${quarter}`;
          return [
            quarter === 1 ? year : null,
            `${quarter} кварт.`,
            put(amount(year, quarter, 1579), { flow: 'export', period }),
            put(amount(year, quarter, 1583), { flow: 'import', period }),
          ];
        }),
      ),
    ],
  });
}

/** "AQSH doll." is American money, and no American reports. */
function uzbekMoney(): LookAlike {
  return written({
    family: 'a country in the name of a currency',
    name: 'Uzbek',
    common: { reporter: 'UZB', period: '2023', value: 1e6 },
    lines: [
      ['O‘zbekiston Respublikasining tashqi savdo aylanmasi, 2023-yil'],
      ['mln. AQSH doll.'],
      ['Davlatlar', 'Eksport', 'Import'],
      ...(
        [
          ['Xitoy', 'CHN'],
          ['Rossiya', 'RUS'],
          ['Turkiya', 'TUR'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(amount(at, 1, 1597), { partner, flow: 'export' }),
        put(amount(at, 2, 1597), { partner, flow: 'import' }),
      ]),
    ],
  });
}

function urduPercent(): LookAlike {
  return written({
    family: 'the sign for parts of a hundred in Urdu',
    name: 'change beside two fiscal years',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['پاکستان کی برآمدات بلحاظ ملک'],
      ['(ملین امریکی ڈالر)'],
      ['ملک', '2021-22', '2022-23', 'تبدیلی ٪'],
      ...(
        [
          ['چین', 'CHN'],
          ['جرمنی', 'DEU'],
          ['بیلاروس', 'BLR'],
        ] as const
      ).map(([name, partner], at): Line => {
        const change = { partner, period: 'FY2022-23', measure: 'growth', unit: '%', value: at + 1.5, free: true };
        return [
          name,
          put(amount(at, 1, 1601), { partner, period: 'FY2021-22' }),
          put(amount(at, 2, 1601), { partner, period: 'FY2022-23' }),
          put(at + 1.5, change),
        ];
      }),
    ],
  });
}
