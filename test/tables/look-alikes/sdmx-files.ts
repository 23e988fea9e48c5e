import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Files whose heads are names of fields and whose labels are codes, as SDMX has them. */
export function sdmxFiles(): LookAlike[] {
  return [comext(), ...eurostatTsv(), oecd(), imtsAcross()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const part = (...seeds: number[]) => made(...seeds);

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
