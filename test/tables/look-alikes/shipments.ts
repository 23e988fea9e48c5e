import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Records of single shipments and extracts of customs, with labels that are no dimension of trade. */
export function shipments(): LookAlike[] {
  return [oneOrigin(), unData(), sourceOfData(), declarations(), principalExports(), valueAddedTax()];
}

/** All goods have one origin: they are its exports. Tonnes beside euros are the unit of neither. */
function oneOrigin(): LookAlike {
  const rows = [
    ['Arandano', 'Estados Unidos', 'USA'],
    ['Arandano', 'Reino Unido', 'GBR'],
    ['Pera', 'Rusia', 'RUS'],
    ['Uva', 'Bolivia', 'BOL'],
  ] as const;
  return written({
    family: 'one origin and many destinations',
    name: 'Spanish, a unit of weight beside money',
    common: { reporter: 'ARG', flow: 'export' },
    lines: [
      ['pais_origen', 'producto', 'pais_destino', 'año', 'unidad_medida', 'totales_usd'],
      ...[2013, 2014].flatMap((year) =>
        rows.map(([product, name, partner], at): Line => {
          const figure = put(amount(at, year, 1607), { product, partner, period: String(year) });
          return ['Argentina', product, name, year, 'Toneladas', figure];
        }),
      ),
    ],
  });
}

/** The name of the unit of quantity is none of the money. */
function unData(): LookAlike {
  return written({
    family: 'the name of a quantity beside money and weight',
    name: 'reporters in the first column',
    common: { product: 'Coffee; not roasted' },
    lines: [
      ['Country or Area', 'Year', 'Commodity', 'Flow', 'Trade (USD)', 'Weight (kg)', 'Quantity Name', 'Quantity'],
      ...['Export', 'Import'].flatMap((word, number) =>
        [2021, 2022].map((year): Line => {
          const common = { reporter: 'AUS', flow: word.toLowerCase(), period: String(year) };
          const mass = amount(number, year, 1609);
          return [
            'Australia',
            year,
            'Coffee; not roasted',
            word,
            put(amount(number, year, 1613), common),
            put(mass, { ...common, measure: 'weight', unit: 'kg', free: true }),
            'Weight in kilograms',
            put(mass, { ...common, measure: 'quantity', unit: 'kg', free: true }),
          ];
        }),
      ),
    ],
  });
}

/** Whose data they are is not with whom the trade was. */
function sourceOfData(): LookAlike {
  return written({
    family: 'the source of the data in every row',
    name: 'months down',
    fileName: 'imports.csv',
    asks: 'reporter',
    common: { flow: 'import' },
    lines: [
      ['date', 'value', 'source', 'units'],
      ...[1, 2, 3, 4].map((month): Line => [
        `2022-0${month}`,
        put(made(month, 1619), { period: `2022-0${month}` }),
        'oecd',
        'USD current prices',
      ]),
    ],
  });
}

/** The number of a declaration names no goods. */
function declarations(): LookAlike {
  const places = [
    ['CHN', 'China'],
    ['IND', 'India'],
    ['TUR', 'Türkiye'],
  ] as const;
  return written({
    family: 'numbers of declarations',
    name: 'day by day',
    asks: 'unit',
    common: { unit: null, flow: 'import' },
    lines: [
      ['DECLARATION ID', 'DECLARATION DATE', 'COUNTRY OF ORIGIN', 'FOB VALUE'],
      ...Array.from({ length: 24 }, (_, at): Line => {
        const [partner, name] = places[at % 3] ?? places[0];
        const day = String(at + 1).padStart(2, '0');
        const figure = put(amount(at, 1621), { partner, period: `2022-03-${day}` });
        return [`ADDL10904${35 + at}`, `${day}.03.2022`, name, figure];
      }),
    ],
  });
}

/** "Principal export" heads goods, and no flow. */
function principalExports(): LookAlike {
  return written({
    family: 'goods under a head that names a flow',
    name: 'money of an island',
    asks: 'reporter',
    common: { unit: 'VUV', value: 1e6, flow: 'export' },
    lines: [
      ['Exports by country'],
      ['Year', 'Principal Export', 'Main Country of Destination', 'Units', 'Value'],
      ...[2020, 2021].flatMap((year) =>
        (
          [
            ['Beef', 'Japan', 'JPN'],
            ['Cocoa', 'Malaysia', 'MYS'],
            ['Kava', 'Fiji', 'FJI'],
          ] as const
        ).map(([product, name, partner], at): Line => {
          const figure = put(amount(at, year, 1627), { product, partner, period: String(year) });
          return [year, product, name, 'Millions in Vatu (VUV)', figure];
        }),
      ),
    ],
  });
}

/** A tax of three letters is not the Holy See. */
function valueAddedTax(): LookAlike {
  return written({
    family: 'a tax that reads like a country',
    name: 'beside the customs value',
    common: { reporter: 'VUT', flow: 'import', unit: 'USD', period: '2022' },
    lines: [
      ['Imports of Vanuatu, 2022'],
      ['Country of origin', 'Customs value (US$)', 'VAT'],
      ...(
        [
          ['Australia', 'AUS'],
          ['New Zealand', 'NZL'],
          ['China', 'CHN'],
        ] as const
      ).map(([name, partner], at): Line => [name, put(amount(at, 1637), { partner }), amount(at, 1657)]),
    ],
  });
}
