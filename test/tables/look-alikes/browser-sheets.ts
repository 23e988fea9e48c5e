import { amount, Draft, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Sheets and files as data browsers give them out, and what is made of them. */
export function browserSheets(): LookAlike[] {
  return [reporterAndPartner(), codesOfUnions(), importsTwice(), othersAmongCodes()];
}

const PARTNERS = [
  ['ARM', 'Armenia'],
  ['BLR', 'Belarus (Belorussia)'],
  ['RUS', 'Russian Federation (Russia)'],
] as const;

/** Reporters and partners beside each other, headed below the times; what it is of stands above, with its code behind. */
function reporterAndPartner(): LookAlike {
  const reporters = [
    ['AUT', 'Austria'],
    ['DEU', "Germany (incl. German Democratic Republic 'DD' from 1991)"],
  ] as const;
  const months = ['2020-01', '2020-02', '2020-03'];
  const sheet = written({
    family: 'sheets of data browsers',
    name: 'reporters and partners',
    sheet: 'Sheet 1',
    common: { flow: 'export', product: '21039090', unit: 'EUR' },
    lines: [
      ['Data extracted on 21/01/2023 20:19:52 from [ESTAT]'],
      ['Dataset: ', 'EU trade since 1988 by HS2-4-6 and CN8 [DS-045409]'],
      ['Last updated: ', '13/01/2023 11:00'],
      [],
      [
        'PRODUCT [PRODUCT]',
        null,
        'Sauces and preparations therefor, mixed condiments and mixed seasonings (excl. soya sauce, tomato ketchup and other tomato sauces, liquid mango chutney and bitters) [21039090]',
      ],
      ['FLOW', null, 'EXPORT'],
      ['INDICATORS', null, 'VALUE_IN_EUROS'],
      [],
      ['TIME', 'TIME', ...months],
      ['FREQ (Labels)', 'FREQ (Labels)', ...months.map(() => 'Monthly')],
      ['REPORTER (Labels)', 'PARTNER (Labels)'],
      ...reporters.flatMap(([reporter, own], seed) =>
        PARTNERS.map(([partner, name], at): Line => {
          const figures = months.map((period, month) => put(amount(at, seed, month), { reporter, partner, period }));
          return [own, name, ...figures];
        }),
      ),
    ],
  });
  return { ...sheet, sheets: [structure(), ...sheet.sheets] };
}

/** The sheet that lists the codes of each dimension: no figures. */
function structure(): Draft {
  const draft = new Draft('Structure');
  draft.line(1, ['Structure']);
  draft.line(2, [null, 'Dimension', null, 'Position']);
  draft.line(3, [null, 'Code', 'Label', 'Code', 'Label']);
  ['Armenia', 'Belarus', 'Russia'].forEach((name, at) => draft.line(at + 4, [null, null, 'PARTNER', null, name]));
  [21039090, 25210000, 27011100, 28131000].forEach((code, at) =>
    draft.line(at + 7, [null, null, 'PRODUCT', code, `Goods ${at + 1}`]),
  );
  return draft;
}

/** Codes alone: of unions among those of two letters, and of a value that is in millions by the list of codes. */
function codesOfUnions(): LookAlike {
  const partners = [
    ['CHN', 'CN_X_HK'],
    ['EU27_2020_NEA20', 'EU27_2020_NEA20'],
    ['USA', 'US'],
    ['VNM', 'VN'],
  ] as const;
  return written({
    family: 'codes of unions',
    name: 'imports of the euro area',
    fileName: 'pulled.csv',
    common: { flow: 'import', reporter: 'EA20', unit: 'EUR', value: 1e6 },
    lines: [
      ['freq', 'stk_flow', 'indic_et', 'partner', 'sitc06', 'geo', 'TIME_PERIOD', 'values'],
      ...['2020-01-01', '2020-02-01', '2020-03-01'].flatMap((day, month) =>
        partners.flatMap(([partner, code], at) =>
          ['SITC5', 'SITC6'].map((product, seed): Line => {
            const figure = put(made(at, seed, month) / 10, { partner, product, period: day.slice(0, 7) });
            return ['M', 'IMP', 'TRD_VAL', code, product, 'EA20', day, figure];
          }),
        ),
      ),
    ],
  });
}

/** Imports by origin and by consignment: the same goods counted twice, told apart by their heads. */
function importsTwice(): LookAlike {
  return written({
    family: 'imports counted twice',
    name: 'by origin and by consignment',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['country', 'year', 'month', 'export', 'import_origin', 'import_consignment'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        [1, 2, 3].map((month): Line => {
          const common = { partner, period: `2023-0${month}` };
          const imports = (seed: number) => put(amount(at, month, seed), { ...common, flow: 'import', free: seed > 1 });
          return [name, 2023, month, put(amount(at, month, 0), { ...common, flow: 'export' }), imports(1), imports(2)];
        }),
      ),
    ],
  });
}

/** Chapters with their numbers before them, and the rest of them without one. */
function othersAmongCodes(): LookAlike {
  const chapters = [
    ['22', '22. Ոգելից ըմպելիքներ'],
    ['24', '24. Ծխախոտ'],
    ['39', '39. Պլաստմասսա'],
    ['71', '71. Մարգարիտ'],
    ['84', '84. Սարքեր'],
    ['Այլ ապրանքներ', 'Այլ ապրանքներ'],
  ] as const;
  return written({
    family: 'codes before names',
    name: 'and others among them',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['commodity_code', 'trade_value', 'year'],
      ...chapters.map(([product, name], at): Line => [name, put(amount(at, 3, 31), { product, period: '2023' }), 2023]),
    ],
  });
}
