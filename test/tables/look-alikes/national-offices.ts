import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** The layouts of offices of one country: statistics and customs. */
export function nationalOffices(): LookAlike[] {
  return [census(), hmrc(), statCan(), comexStat(), chinaCustoms()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const part = (...seeds: number[]) => made(...seeds);

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
