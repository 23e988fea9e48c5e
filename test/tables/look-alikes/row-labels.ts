import { made, rounded, type LookAlike } from './draft';
import type { Language } from './languages/language';
import { lookAlike, Page, type Style } from './style';
import { put, written, type Line } from './written';

const YEARS = [2020, 2021, 2022];

/** How a label may name flow and year together. */
const FORMS: readonly ((flow: string, year: number) => string)[] = [
  (flow, year) => `${flow} ${year}`,
  (flow, year) => `${flow}, ${year}`,
  (flow, year) => `${flow} (${year})`,
  (flow, year) => `${year} ${flow}`,
];

function formOf({ language, down, right }: Style): (flow: string, year: number) => string {
  const form = FORMS[(language.code.charCodeAt(0) + down + right) % FORMS.length] ?? FORMS[0];
  return form ?? ((flow, year) => `${flow} ${year}`);
}

const flowsOf = ({ exports, imports }: Language) =>
  [
    ['export', exports],
    ['import', imports],
  ] as const;

/** "Exports 2021" before each figure: flow and year in one label. */
export function flowAndYearDown(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { indicator, value, withTitle } = page.words;
  const head = page.begin(withTitle, 2);
  page.heads(head, [indicator, value]);
  let row = head;
  for (const [flow, word] of flowsOf(page.words))
    for (const year of YEARS) {
      row += 1;
      page.label(row, formOf(style)(word, year));
      page.figure(row, 1, made(row, year, 57), { flow, period: String(year) });
    }
  page.end(row + 1);
  return lookAlike('flow and year in one label', style, [page.sheet]);
}

/** The same with partners across and a balance, year by year. */
export function flowAndYearOverPartners(style: Style): LookAlike {
  const page = new Page(style);
  const { partners, tradeTitle, balance } = page.words;
  const head = page.begin(tradeTitle, partners.length + 1);
  page.heads(head, [null, ...partners.map(([, name]) => name)]);
  let row = head;
  for (const year of YEARS) {
    const [x, m] = [61, 67].map((seed) => partners.map((_, col) => made(year, col, seed)));
    const lines = [
      ...flowsOf(page.words).map(([flow, word], at) => ({ flow, word, line: (at === 0 ? x : m) ?? [], free: false })),
      { flow: 'balance', word: balance, line: (x ?? []).map((a, at) => rounded(a - (m?.[at] ?? 0))), free: true },
    ];
    for (const { flow, word, line, free } of lines) {
      row += 1;
      page.label(row, formOf(style)(word, year));
      partners.forEach(([partner], col) =>
        page.figure(row, col + 1, line[col] ?? 0, { partner, flow, period: String(year), free }),
      );
    }
  }
  page.end(row + 1);
  return lookAlike('flow and year in one label, partners across', style, [page.sheet]);
}

/** A union or country whose name stands before the word for trade, with its partner behind it. */
const TRADE_WITH: readonly (readonly [
  title: string,
  reporter: string,
  partner: string,
  unit: string,
  scale: number,
])[] = [
  ['EU trade in goods with Pakistan, million EUR', 'EU27', 'PAK', 'EUR', 1e6],
  ['EU27 trade in goods with Belarus (million euro)', 'EU27', 'BLR', 'EUR', 1e6],
  ['European Union, Trade in goods with Türkiye (EUR million)', 'EU27', 'TUR', 'EUR', 1e6],
  ['EU trade with India (€ bn)', 'EU27', 'IND', 'EUR', 1e9],
  ['UK trade in goods with Pakistan (£ million)', 'GBR', 'PAK', 'GBP', 1e6],
  ['U.S. trade in goods with Belarus, millions of U.S. dollars', 'USA', 'BLR', 'USD', 1e6],
  ['Commerce de biens de l’UE avec le Pakistan (millions d’euros)', 'EU27', 'PAK', 'EUR', 1e6],
  ['Торговля товарами ЕС с Беларусью (млн евро)', 'EU27', 'BLR', 'EUR', 1e6],
  ['Comercio de bienes de la UE con Pakistán (millones de euros)', 'EU27', 'PAK', 'EUR', 1e6],
  ['Warenhandel der EU mit Pakistan (Mio. EUR)', 'EU27', 'PAK', 'EUR', 1e6],
];

export function tradeWith(): LookAlike[] {
  return TRADE_WITH.map(([text, reporter, partner, unit, scale], number) =>
    written({
      family: 'whose trade with whom',
      name: text,
      common: { reporter, partner, unit, value: scale },
      lines: [
        [text],
        [],
        ['Year', 'Imports', 'Exports', 'Balance'],
        ...YEARS.map((year, at): Line => {
          const [m, x] = [made(at, number, 71), made(at, number, 73)];
          const period = String(year);
          return [
            year,
            put(m, { flow: 'import', period }),
            put(x, { flow: 'export', period }),
            put(rounded(x - m), { flow: 'balance', period, free: true }),
          ];
        }),
      ],
    }),
  );
}
