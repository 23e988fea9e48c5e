import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Changes and shares of desks' lists: of which time they are, and what they are called. */
export function deskChanges(): LookAlike[] {
  return [changesOfParts(), changesOfYears(), topPartners(), monthsOverModels(), changesOfUnions()];
}

/** "Month" in the corner heads the months beside it, and not the models below. */
function monthsOverModels(): LookAlike {
  const models = ['AB-82', 'AB-1221', 'AB-320'];
  const months = ['2024-01', '2024-02'];
  return written({
    family: 'corners',
    name: 'that name the months across',
    common: { reporter: 'BLR', partner: 'PAK', flow: 'export' },
    lines: [
      ['Exports of tractors from Belarus to Pakistan, 2024'],
      ['Month', 'January', null, 'February', null],
      [null, 'pcs', 'USD thsd', 'pcs', 'USD thsd'],
      ...models.map((name, at): Line => [
        name,
        ...months.flatMap((period, time) => [
          put(10 + at * 7 + time, { product: name, period, measure: 'quantity', unit: 'u' }),
          { shown: made(at, time, 3061), truth: { product: name, period, value: made(at, time, 3061) * 1e3 } },
        ]),
      ]),
    ],
  });
}

/** "Jan-Sep 2023, Jan-Sep 2024, Change 2024/2023": of these months, for of 2024 as a whole nothing is said. */
function changesOfParts(): LookAlike {
  const periods = ['2022', '2023', '2023-01/2023-09', '2024-01/2024-09'];
  const line = (label: string, flow: 'export' | 'import', seed: number): Line => {
    const amounts = periods.map((_, at) => made(at, seed, 3067));
    const growth = Number((((amounts[3] ?? 0) / (amounts[2] ?? 1) - 1) * 100).toFixed(1));
    return [
      label,
      ...periods.map((period, at) => ({
        shown: amounts[at] ?? 0,
        truth: { flow, period, value: (amounts[at] ?? 0) * 1e6 },
      })),
      put(growth, { flow, period: '2024-01/2024-09', measure: 'growth', unit: '%' }),
    ];
  };
  return written({
    family: 'changes',
    name: 'of months beside whole years',
    common: { reporter: 'IDN', partner: 'PAK' },
    lines: [
      ['Neraca Perdagangan Indonesia dengan Pakistan'],
      ['(Nilai : Juta US$)'],
      ['Uraian', '2022', '2023', 'Jan-Sep 2023', 'Jan-Sep 2024', 'Perub. (%) 2024/2023'],
      line('EKSPOR', 'export', 1),
      line('IMPOR', 'import', 2),
    ],
  });
}

/** "Top 10 export partners", with "y/y" beside the share. */
function topPartners(): LookAlike {
  const partners = [
    ['RUS', 'Russia'],
    ['CHN', 'China'],
    ['KAZ', 'Kazakhstan'],
    ['UZB', 'Uzbekistan'],
  ] as const;
  return written({
    family: 'lists of partners',
    name: 'of exports, with y/y',
    common: { reporter: 'BLR', flow: 'export', period: '2023' },
    lines: [
      ['Top 10 export partners of Belarus, 2023'],
      ['Partner', 'Value, US$ mln', 'Share, %', 'y/y, %'],
      ...partners.map(([partner, name], at): Line => {
        const value = made(at, 1, 3079);
        return [
          name,
          { shown: value, truth: { partner, value: value * 1e6 } },
          put(Number((40.5 / (at + 1)).toFixed(1)), { partner, measure: 'share', unit: '%' }),
          put(Number((12.1 - at * 5.3).toFixed(1)), { partner, measure: 'growth', unit: '%' }),
        ];
      }),
    ],
  });
}

/** "2022/2023" over changes is no fiscal year beside columns of calendar years. */
function changesOfYears(): LookAlike {
  const periods = ['2021', '2022', '2023'];
  const goods = [
    ['8708', 'Karayolu taşıtları aksamı'],
    ['0805', 'Turunçgiller'],
    ['6006', 'Örme mensucat'],
  ] as const;
  return written({
    family: 'changes',
    name: 'from one calendar year to the next',
    common: { reporter: 'TUR', partner: 'BLR', flow: 'export' },
    lines: [
      ["Türkiye'nin Belarus'a İhracatında Başlıca Ürünler (1000 $)"],
      ['GTİP', 'Ürün Adı', ...periods, 'Değişim (%) 2022/2023'],
      ...goods.map(([product, name], at): Line => {
        const amounts = periods.map((_, time) => made(at, time, 3089));
        return [
          product,
          name,
          ...amounts.map((shown, time) => ({
            shown,
            truth: { product, period: periods[time] ?? '', value: shown * 1e3 },
          })),
          put(Number((((amounts[2] ?? 0) / (amounts[1] ?? 1) - 1) * 100).toFixed(1)), {
            product,
            period: '2023',
            measure: 'growth',
            unit: '%',
          }),
        ];
      }),
    ],
  });
}

/** "Volumes, rates and proportions" over a column in dollars, which is none of the rates. */
function changesOfUnions(): LookAlike {
  const members = [
    ['ARM', 'Армения'],
    ['BLR', 'Беларусь'],
    ['KAZ', 'Казахстан'],
    ['RUS', 'Россия'],
  ] as const;
  return written({
    family: 'changes',
    name: 'named in the title over amounts',
    common: { period: '2024-01/2024-09' },
    asks: 'flow',
    lines: [
      ['Объемы, темпы и пропорции развития взаимной торговли государств – членов ЕАЭС'],
      ['январь–сентябрь 2024 года'],
      ['', 'млн долл. США', 'в % к январю–сентябрю 2023', 'удельный вес, %'],
      ...members.map(([reporter, name], at): Line => {
        const value = made(at, 1, 3109);
        return [
          name,
          { shown: value, truth: { reporter, value: value * 1e6 } },
          put(104.3 - at, { reporter, partner: null, measure: 'growth', unit: '%' }),
          put(41.5 - at * 10, { reporter, partner: null, measure: 'share', unit: '%' }),
        ];
      }),
    ],
  });
}
