import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const part = (...seeds: number[]) => made(...seeds);

/** The layouts of databases and offices whose heads are names of fields and whose labels are codes. */
export function officeFiles(): LookAlike[] {
  return [
    comext(),
    ...eurostatTsv(),
    oecd(),
    imtsAcross(),
    unctad(),
    wto(),
    foodMatrix(),
    baci(),
    census(),
    hmrc(),
    statCan(),
    comexStat(),
    exporters(),
    exporterAndImporter(),
    chinaCustoms(),
  ];
}

function comext(): LookAlike {
  const rows = [
    ['DE', 'DEU', 'PK', 'PAK', 1],
    ['FR', 'FRA', 'BY', 'BLR', 2],
    ['EL', 'GRC', 'CN', 'CHN', 1],
    ['PL', 'POL', 'US', 'USA', 2],
  ] as const;
  return written({
    family: 'SDMX-CSV with flows by number',
    name: 'monthly, money and hundreds of kilograms',
    common: { unit: 'EUR' },
    lines: [
      [
        'DATAFLOW',
        'LAST UPDATE',
        'freq',
        'reporter',
        'partner',
        'product',
        'flow',
        'indicators',
        'TIME_PERIOD',
        'OBS_VALUE',
        'OBS_FLAG',
      ],
      ...rows.flatMap(([iso, reporter, other, partner, flow], at): Line[] => {
        const common = {
          reporter,
          partner,
          flow: flow === 1 ? 'import' : 'export',
          product: '090111',
          period: '2024-01',
        };
        const start = ['ESTAT:DS-045409(1.0)', '15/06/25 11:00:00', 'M', iso, other, '090111', flow];
        return [
          [...start, 'VALUE_IN_EUROS', '2024-01', put(whole(at, 401), common)],
          [
            ...start,
            'QUANTITY_IN_100KG',
            '2024-01',
            put(at + 3, { ...common, measure: 'quantity', unit: 'kg', value: (at + 3) * 100 }),
          ],
        ];
      }),
    ],
  });
}

/** All labels in the first cell, parted by commas; flags behind the numbers. */
function eurostatTsv(): LookAlike[] {
  return ['stk_flow', 'flow'].map((flowHead) =>
    written({
      family: 'labels of a tsv in one cell',
      name: flowHead,
      common: { unit: 'EUR', value: 1e6 },
      lines: [
        [`freq,unit,${flowHead},sitc06,partner,geo\\TIME_PERIOD`, '2021 ', '2022 '],
        ...(['EXP', 'IMP'] as const).flatMap((flow, number) =>
          (['PK', 'BY', 'CN'] as const).map((partner, at): Line => {
            const common = {
              reporter: 'DEU',
              partner: { PK: 'PAK', BY: 'BLR', CN: 'CHN' }[partner],
              flow: flow === 'EXP' ? 'export' : 'import',
            };
            const last = at === 1 ? ': c' : put(`${part(at, number, 409)} p`, { ...common, period: '2022' });
            return [
              `A,MIO_EUR,${flow},TOTAL,${partner},DE`,
              put(part(at, number, 407), { ...common, period: '2021' }),
              last,
            ];
          }),
        ),
      ],
    }),
  );
}

function oecd(): LookAlike {
  return written({
    family: 'multipliers as powers of ten',
    name: 'SDMX with codes and labels',
    common: { value: 1e6 },
    lines: [
      [
        'STRUCTURE',
        'STRUCTURE_ID',
        'REF_AREA',
        'Reference area',
        'COUNTERPART_AREA',
        'Counterpart area',
        'TRADE_FLOW',
        'Trade flow',
        'UNIT_MEASURE',
        'UNIT_MULT',
        'FREQ',
        'TIME_PERIOD',
        'OBS_VALUE',
        'OBS_STATUS',
      ],
      ...(['FRA', 'POL', 'TUR'] as const).flatMap((reporter, at) =>
        (['X', 'M'] as const).map((flow, number): Line => {
          const truth = { reporter, partner: 'PAK', flow: flow === 'X' ? 'export' : 'import', period: '2021' };
          const [name, word] = [
            { FRA: 'France', POL: 'Poland', TUR: 'Türkiye' }[reporter],
            flow === 'X' ? 'Exports' : 'Imports',
          ];
          return [
            'DATAFLOW',
            'DF_IMTS',
            reporter,
            name,
            'PAK',
            'Pakistan',
            flow,
            word,
            'USD',
            6,
            'A',
            2021,
            put(part(at, number, 411), truth),
            'A',
          ];
        }),
      ),
    ],
  });
}

function imtsAcross(): LookAlike {
  return written({
    family: 'indicator beside a constant measure',
    name: 'periods of three lengths across',
    common: { reporter: 'BLR', value: 1e6 },
    lines: [
      [
        'DATASET',
        'SERIES_CODE',
        'OBS_MEASURE',
        'COUNTRY',
        'INDICATOR',
        'COUNTERPART_COUNTRY',
        'FREQUENCY',
        'SCALE',
        '2021',
        '2022',
        '2022-Q1',
      ],
      ...(['PAK', 'CHN', 'POL'] as const).flatMap((partner, at) =>
        (['export', 'import'] as const).map((flow, number): Line => {
          const indicator =
            flow === 'export'
              ? 'Exports of goods, Free on board (FOB), US dollar'
              : 'Imports of goods, Cost insurance freight (CIF), US dollar';
          const name = { PAK: 'Pakistan', CHN: "China, People's Republic of", POL: 'Poland, Republic of' }[partner];
          const figures = ['2021', '2022', '2022-Q1'].map((period, col) =>
            put(part(at, number, col, 419), { partner, flow, period }),
          );
          return [
            'IMF.STA:IMTS(1.0.0)',
            `BLR.X.${partner}.A`,
            'OBS_VALUE',
            'Belarus, Republic of',
            indicator,
            name,
            'Annual',
            'Millions',
            ...figures,
          ];
        }),
      ),
    ],
  });
}

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

function census(): LookAlike {
  const heads = ['IJAN', 'IFEB', 'IYR', 'EJAN', 'EFEB', 'EYR'] as const;
  const periods = ['2021-01', '2021-02', '2021'];
  return written({
    family: 'flow and month in one short head',
    name: 'by country',
    common: { reporter: 'USA', value: 1e6 },
    lines: [
      ['year', 'CTY_CODE', 'CTYNAME', ...heads],
      ...(
        [
          [5350, 'Pakistan', 'PAK'],
          [4622, 'Belarus', 'BLR'],
          [5700, 'China', 'CHN'],
        ] as const
      ).map(([code, name, partner], at): Line => [
        2021,
        code,
        name,
        ...heads.map((_, col) =>
          put(whole(at, col, 449), { partner, flow: col < 3 ? 'import' : 'export', period: periods[col % 3] ?? '' }),
        ),
      ]),
    ],
  });
}

function hmrc(): LookAlike {
  return written({
    family: 'fields of a customs service',
    name: 'value and net mass',
    common: { reporter: 'GBR', unit: 'GBP', period: '2021-01' },
    lines: [
      [
        'MonthId',
        'FlowTypeDescription',
        'SuppressionIndex',
        'Hs2Code',
        'Hs2Description',
        'CountryName',
        'Value',
        'NetMass',
      ],
      ...(['Pakistan', 'Belarus', 'Germany', 'China'] as const).map((name, at): Line => {
        const partner = { Pakistan: 'PAK', Belarus: 'BLR', Germany: 'DEU', China: 'CHN' }[name];
        const common = { partner, flow: at % 2 === 0 ? 'import' : 'export', product: '10' };
        const mass = put(whole(at, 461), { ...common, measure: 'weight', unit: 'kg', free: true });
        return [
          202101,
          at % 2 === 0 ? 'Non-EU Imports' : 'EU Exports',
          0,
          '10',
          'Cereals',
          name,
          put(whole(at, 457), common),
          mass,
        ];
      }),
    ],
  });
}

function statCan(): LookAlike {
  return written({
    family: 'dollars of the office that publishes',
    name: 'coordinates and vectors are no goods',
    common: { reporter: 'CAN', unit: 'CAD', period: '2021-01', value: 1e6 },
    lines: [
      [
        'REF_DATE',
        'GEO',
        'DGUID',
        'Trade',
        'Principal trading partners',
        'UOM',
        'UOM_ID',
        'SCALAR_FACTOR',
        'SCALAR_ID',
        'VECTOR',
        'COORDINATE',
        'VALUE',
        'STATUS',
        'DECIMALS',
      ],
      ...(['Pakistan', 'Belarus', 'China', 'Türkiye'] as const).map((name, at): Line => {
        const partner = { Pakistan: 'PAK', Belarus: 'BLR', China: 'CHN', Türkiye: 'TUR' }[name];
        const figure = put(part(at, 463), { partner, flow: at % 2 === 0 ? 'export' : 'import' });
        return [
          '2021-01',
          'Canada',
          '2016A000011124',
          at % 2 === 0 ? 'Export' : 'Import',
          name,
          'Dollars',
          81,
          'millions',
          6,
          `v${1000 + at}`,
          `1.1.1.${at + 1}`,
          figure,
          null,
          1,
        ];
      }),
    ],
  });
}

function comexStat(): LookAlike {
  return written({
    family: 'codes of countries beside codes of goods',
    name: 'Portuguese, months with their number',
    common: { reporter: null, product: '10063021' },
    asks: 'reporter',
    lines: [
      [
        'Ano',
        'Mês',
        'Fluxo',
        'Código País',
        'País',
        'Código NCM',
        'Descrição NCM',
        'Valor US$ FOB',
        'Quilograma Líquido',
      ],
      ...(
        [
          ['01. Janeiro', '2021-01', 576, 'Paquistão', 'PAK'],
          ['02. Fevereiro', '2021-02', 85, 'Belarus', 'BLR'],
          ['03. Março', '2021-03', 160, 'China', 'CHN'],
        ] as const
      ).map(([month, period, code, name, partner], at): Line => {
        const common = { partner, period, flow: 'export' };
        const mass = put(whole(at, 469), { ...common, measure: 'weight', unit: 'kg', free: true });
        return [2021, month, 'Exportação', code, name, '10063021', 'Arroz', put(whole(at, 467), common), mass];
      }),
    ],
  });
}

function exporters(): LookAlike {
  return written({
    family: 'exporters of what was exported report',
    name: 'list for one product',
    common: { flow: 'export', product: '8701', value: 1000 },
    lines: [
      ['List of exporters for the selected product'],
      ['Product: 8701 Tractors'],
      ['Unit : US Dollar thousand'],
      [],
      ['Exporters', 'Exported value in 2021', 'Exported value in 2022'],
      ...(
        [
          ['World', 'WLD'],
          ['Belarus', 'BLR'],
          ['Taipei, Chinese', 'TWN'],
        ] as const
      ).map(([name, reporter], at): Line => [
        name,
        put(whole(at, 479), { reporter, period: '2021' }),
        put(whole(at, 487), { reporter, period: '2022' }),
      ]),
    ],
  });
}

function exporterAndImporter(): LookAlike {
  return written({
    family: 'supplying markets of an importer',
    name: 'exporters in the rows, imported value',
    common: { reporter: 'PAK', flow: 'import', product: '8701', value: 1000 },
    lines: [
      ['List of supplying markets for a product imported by Pakistan'],
      ['Product: 8701 Tractors'],
      ['Unit : US Dollar thousand'],
      [],
      ['Exporters', 'Imported value in 2021', 'Imported value in 2022'],
      ...(
        [
          ['World', 'WLD'],
          ['Belarus', 'BLR'],
          ['China', 'CHN'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(whole(at, 491), { partner, period: '2021' }),
        put(whole(at, 499), { partner, period: '2022' }),
      ]),
    ],
  });
}

/** Both flows together, exports and imports, each for the month and for the year so far; changes behind. */
function chinaCustoms(): LookAlike {
  const flows = ['turnover', 'export', 'import'] as const;
  return written({
    family: 'the month and the year so far under each flow',
    name: 'Chinese',
    common: { reporter: 'CHN', value: 1000 },
    lines: [
      ['(3) 2024年11月进出口商品国别（地区）总值表'],
      ['单位：千美元'],
      [
        '进口原产国（地） 出口最终目的国（地）',
        '进出口',
        null,
        '出口',
        null,
        '进口',
        null,
        '累计比去年同期±%',
        null,
        null,
      ],
      [null, '11月', '1至11月累计', '11月', '1至11月累计', '11月', '1至11月累计', '进出口', '出口', '进口'],
      ...(
        [
          ['总值', 'WLD'],
          ['亚洲', '亚洲'],
          ['巴基斯坦', 'PAK'],
          ['白俄罗斯', 'BLR'],
          ['德国', 'DEU'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        ...flows.flatMap((flow, number) =>
          ['2024-11', '2024-01/2024-11'].map((period, col) =>
            put(whole(at, number, col, 503) + 1000, { partner, flow, period, free: flow === 'turnover' }),
          ),
        ),
        ...flows.map((flow, number) =>
          put(number - 1.5 + at, {
            partner,
            flow,
            period: '2024-01/2024-11',
            measure: 'growth',
            unit: '%',
            value: number - 1.5 + at,
            free: true,
          }),
        ),
      ]),
    ],
  });
}
