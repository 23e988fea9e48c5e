import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of economists: with what they reckoned beside the amounts, investment from one country to another, and duties. */
export function deskEconomies(): LookAlike[] {
  return [scaled(), duties(), logarithms(), fromAndTo(), unions(), investment()];
}

const YEARS = [2016, 2017, 2018, 2019, 2020];

/** `gdp_trillion`: the scale behind the measure, and no currency. */
function scaled(): LookAlike {
  return written({
    family: 'scales without a currency',
    name: 'behind the measure',
    fileName: 'economies.csv',
    common: { measure: 'gdp', unit: null, partner: null, value: 1e12 },
    lines: [
      ['country', 'year', 'gdp_trillion'],
      ...PARTNERS.flatMap(([reporter, name], at) =>
        YEARS.map((year): Line => [
          name,
          year,
          put(rounded(made(at, year, 3301) / 1000, 3), { reporter, period: String(year) }),
        ]),
      ),
    ],
  });
}

/** What was paid at customs is none of the trade. */
function duties(): LookAlike {
  return written({
    family: 'duties',
    name: 'and taxes beside the value',
    fileName: 'operations.csv',
    asks: 'reporter',
    common: { reporter: null, unit: 'EUR', period: '2023' },
    lines: [
      ['annee', 'flux', 'pays_partenaire', 'valeur_eur', 'droits_taxes_eur'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        (['import', 'export'] as const).map((flow): Line => [
          2023,
          flow === 'import' ? 'Import' : 'Export',
          name,
          put(amount(at, flow.length, 3307), { partner, flow }),
          { shown: made(at, 3313), truth: { partner, flow, measure: 'tariff', free: true } },
        ]),
      ),
    ],
  });
}

/** Logarithms beside the amounts that they are of, savings of all, and a balance in one word. */
function logarithms(): LookAlike {
  return written({
    family: 'logarithms',
    name: 'of the domestic product',
    fileName: 'GDP.csv',
    asks: 'unit',
    common: { unit: null },
    lines: [
      ['Year', 'GDP', 'TBalance', 'lnGDP', 'dlnGDP', 'Total_Savings'],
      ...YEARS.map((year, at): Line => [
        year,
        put(amount(year, 3319) * 1000, { partner: null, measure: 'gdp', period: String(year) }),
        put(amount(year, 3323), { flow: 'balance', period: String(year) }),
        rounded(13 + at * 0.217, 6),
        rounded(0.11 + at * 0.017, 6),
        amount(year, 3329),
      ]),
    ],
  });
}

/** Investment goes from one country to another. */
function fromAndTo(): LookAlike {
  const ends = [
    ['BLR', 'Belarus', 'CHN', 'China'],
    ['BLR', 'Belarus', 'DEU', 'Germany'],
    ['IRN', 'Iran', 'TUR', 'Türkiye'],
    ['IRN', 'Iran', 'CHN', 'China'],
  ] as const;
  return written({
    family: 'from one country to another',
    name: 'direct investment',
    fileName: 'fdi.csv',
    asks: 'unit',
    common: { unit: null, product: 'Direct investment' },
    lines: [
      ['from', 'to', ...YEARS],
      ...ends.map(([reporter, from, partner, to], at): Line => [
        from,
        to,
        ...YEARS.map((year) => put(made(at, year, 3331), { reporter, partner, period: String(year) })),
      ]),
    ],
  });
}

/** Years in brackets behind unions say of whom they were made. */
function unions(): LookAlike {
  const heads = [
    ['European Union - 27 countries (from 2020)', 'European Union - 27 countries (from 2020)'],
    ['Euro area - 19 countries (from 2015)', 'Euro area - 19 countries (from 2015)'],
    ['Euro area - 12 countries (2001-2006)', 'Euro area - 12 countries (2001-2006)'],
    ['BEL', 'Belgium'],
    ['DEU', 'Germany (until 1990 former territory of the FRG)'],
    ['IRL', 'Ireland'],
  ] as const;
  return written({
    family: 'the domestic product',
    name: 'of unions with years in their names, under a program’s index',
    fileName: 'gdp.csv',
    common: { measure: 'gdp', unit: null, partner: null },
    lines: [
      ['index', ...heads.map(([, name]) => name)],
      ...YEARS.map((year): Line => [
        year,
        ...heads.map(([reporter], at) => put(made(at, year, 3343) * 100, { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** Rows called investment in words of the World Bank. */
function investment(): LookAlike {
  const series = [
    ['Foreign direct investment, net inflows (BoP, current US$)', 'value', 'USD'],
    ['Foreign direct investment, net inflows (% of GDP)', 'share', '%'],
  ] as const;
  return written({
    family: 'investment in rows',
    name: 'as money and as a part of the domestic product',
    common: { product: 'Direct investment' },
    lines: [
      ['Country Name', 'Country Code', 'Series Name', ...YEARS],
      ...PARTNERS.flatMap(([reporter, name], at) =>
        series.map(([text, measure, unit], which): Line => [
          name,
          reporter,
          text,
          ...YEARS.map((year) => {
            const figure = made(at, year, 3347 + which * 4);
            const shown = measure === 'share' ? rounded(figure / 800, 3) : figure * 100_003;
            return put(shown, {
              reporter,
              partner: measure === 'share' ? null : 'WLD',
              measure,
              unit,
              period: String(year),
            });
          }),
        ]),
      ),
    ],
  });
}
