import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** The layouts of databases of many countries. */
export function databases(): LookAlike[] {
  return [unctad(), wto(), foodMatrix(), baci()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const part = (...seeds: number[]) => made(...seeds);

function unctad(): LookAlike {
  return written({
    family: 'money at current prices is no price',
    name: 'codes and labels of economies',
    common: { value: 1000 },
    lines: [
      [
        'Year',
        'Economy',
        'Economy Label',
        'Partner',
        'Partner Label',
        'Flow',
        'Flow Label',
        'US$ at current prices in thousands',
        'Percentage of total',
      ],
      ...(['Pakistan', 'Belarus', 'China'] as const).flatMap((label, at) =>
        (['Imports', 'Exports'] as const).map((flow, number): Line => {
          const partner = { Pakistan: 'PAK', Belarus: 'BLR', China: 'CHN' }[label];
          const common = { reporter: 'TUR', partner, flow: flow === 'Exports' ? 'export' : 'import', period: '2021' };
          const share = put(at + 0.3, { ...common, measure: 'share', unit: '%', value: at + 0.3, free: true });
          return [
            2021,
            '0792',
            'Türkiye',
            String(100 + at),
            label,
            `0${number + 1}`,
            flow,
            put(part(at, number, 421), common),
            share,
          ];
        }),
      ),
    ],
  });
}

function wto(): LookAlike {
  const goods = [
    ['TO', 'Total merchandise', 'TOTAL'],
    ['AG', 'Agricultural products', 'AG'],
    ['MA', 'Manufactures', 'MA'],
    ['FU', 'Fuels and mining products', 'FU'],
  ] as const;
  return written({
    family: 'partner economies are partners',
    name: 'one observation a row, letters for goods',
    common: { value: 1e6 },
    lines: [
      [
        'Indicator Category',
        'Indicator Code',
        'Indicator',
        'Reporting Economy Code',
        'Reporting Economy ISO3A Code',
        'Reporting Economy',
        'Partner Economy Code',
        'Partner Economy',
        'Product/Sector Code',
        'Product/Sector',
        'Period Code',
        'Unit Code',
        'Unit',
        'Year',
        'Value Flag',
        'Value',
      ],
      ...(['BLR', 'PAK'] as const).flatMap((reporter, number) =>
        goods.map(([code, label, product], at): Line => {
          const name = reporter === 'BLR' ? 'Belarus' : 'Pakistan';
          const figure = put(whole(at, number, 431), { reporter, flow: 'export', product, period: '2021' });
          return [
            'Merchandise trade values',
            'ITS_MTV_AX',
            'Merchandise exports by product group - annual',
            reporter === 'BLR' ? '112' : '586',
            reporter,
            name,
            '000',
            'World',
            code,
            `SI3_AGG - ${code} - ${label}`,
            'A',
            'USM',
            'Million US dollar',
            2021,
            null,
            figure,
          ];
        }),
      ),
    ],
  });
}

function foodMatrix(): LookAlike {
  const items = [
    ['0113', 'Rice'],
    ['0111', 'Wheat'],
    ['0162', 'Tea'],
  ] as const;
  return written({
    family: 'a matrix of elements and items',
    name: 'quantity and value in rows',
    common: { reporter: 'PAK', partner: 'BLR', flow: 'export', period: '2021' },
    lines: [
      [
        'Domain Code',
        'Domain',
        'Reporter Country Code (M49)',
        'Reporter Countries',
        'Partner Country Code (M49)',
        'Partner Countries',
        'Element Code',
        'Element',
        'Item Code (CPC)',
        'Item',
        'Year Code',
        'Year',
        'Unit',
        'Value',
        'Flag',
        'Flag Description',
      ],
      ...items.flatMap(([product, item], at): Line[] => {
        const start = ['TM', 'Detailed trade matrix', 586, 'Pakistan', 112, 'Belarus'];
        const end = (unit: string, figure: ReturnType<typeof put>) => [
          product,
          item,
          2021,
          2021,
          unit,
          figure,
          'A',
          'Official figure',
        ];
        const amount = whole(at, 433);
        return [
          [...start, 5910, 'Export quantity', ...end('t', put(amount, { product, measure: 'quantity', unit: 't' }))],
          [
            ...start,
            5922,
            'Export value',
            ...end('1000 USD', put(amount + 7, { product, value: (amount + 7) * 1000 })),
          ],
        ];
      }),
    ],
  });
}

function baci(): LookAlike {
  return written({
    family: 'heads of one letter',
    name: 'exporters and importers by number',
    common: { flow: 'export', period: '2020' },
    lines: [
      ['t', 'i', 'j', 'k', 'v', 'q'],
      ...(
        [
          ['PAK', 586, 'BLR', 112],
          ['BLR', 112, 'CHN', 156],
          ['AFG', 4, 'PAK', 586],
        ] as const
      ).map(([reporter, i, partner, j], at): Line => {
        const [v, q] = [part(at, 439), part(at, 443)];
        const common = { reporter, partner, product: `01012${at}` };
        return [
          2020,
          i,
          j,
          `01012${at}`,
          put(v, { ...common, value: Math.round(v * 1000) }),
          put(q, { ...common, measure: 'quantity', unit: 't' }),
        ];
      }),
    ],
  });
}
