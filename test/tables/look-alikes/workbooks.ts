import { Draft, made, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

/** Files whose sheets say something of each other. */
export function workbooks(): LookAlike[] {
  return [unitOnAPage(), sheetsOfRegions(), queryAcross(), queryDown(), quarterOfSheet()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const MONTHS = ['2019-01', '2019-02', '2019-03', '2019-04'];

function unitOnAPage(): LookAlike {
  const table = written({
    family: 'sheets of one file',
    name: 'the unit stands on a page of notes',
    common: { reporter: 'RUS', flow: 'export', value: 1e6 },
    lines: [
      ['Экспорт товаров России'],
      ['Период', 'Экспорт'],
      ...[2018, 2019, 2020].map((year, at): Line => [year, put(whole(at, 937), { period: String(year) })]),
    ],
  });
  const notes = new Draft('Паспорт');
  notes.line(1, ['Единицы измерения: ', '* миллион долларов США']);
  notes.line(2, ['Последнее обновление данных: ', '25.06.2022']);
  return { ...table, sheets: [...table.sheets, notes] };
}

function sheetsOfRegions(): LookAlike {
  const sheets = ['全国', '北京市', '上海市'].map((name, sheet) => {
    const of = (period: string, at: number, flow: string): Truth => ({
      reporter: null,
      partner: 'WLD',
      flow,
      product: 'TOTAL',
      period,
      measure: 'value',
      unit: null,
      value: whole(sheet, at, flow === 'import' ? 941 : 947),
      free: false,
      more: { sheet: name },
    });
    const draft = new Draft(name);
    draft.line(1, ['时间', '进口_当月', '出口_当月', '出口_年初至今']);
    MONTHS.forEach((period, at) => {
      const [imports, exports] = [of(period, at, 'import'), of(period, at, 'export')];
      draft.put(at + 2, 1, period);
      draft.figure(at + 2, 2, imports.value, imports);
      draft.figure(at + 2, 3, exports.value, exports);
      draft.put(at + 2, 4, exports.value * 3);
    });
    return draft;
  });
  return { family: 'sheets of one file', name: 'a sheet a region', fileName: 'table.xlsx', sheets, asks: 'unit' };
}

const PARTNERS = [
  ['BLR', 'Bielorrússia'],
  ['CHN', 'China'],
  ['PAK', 'Paquistão'],
] as const;

/** What was asked of the portal stands on a sheet of its own, each answer below its label. */
function queryAcross(): LookAlike {
  const table = written({
    family: 'the page of a query',
    name: 'side by side',
    common: { flow: 'export', period: '2024' },
    asks: 'reporter',
    sheet: 'Resultado',
    lines: [
      ['Países', 'Código SH2', 'Descrição SH2', 'Valor US$ FOB'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        '27',
        'Combustíveis minerais',
        put(whole(at, 3071), { partner, product: '27' }),
      ]),
    ],
  });
  const page = new Draft('Detalhamento');
  page.line(1, [
    'Ano inicial',
    'Ano final',
    'Mês inicial',
    'Mês final',
    'Quantidade de linhas',
    'Fluxo',
    'Filtros',
    'País',
  ]);
  page.line(2, ['2024', '2024', 'Janeiro', 'Dezembro', 3, 'Exportação', 'País', '249']);
  page.line(3, [null, null, null, null, null, null, 'Capítulo (SH2)']);
  return { ...table, sheets: [...table.sheets, page] };
}

/** The same under each other, with headings of steps. */
function queryDown(): LookAlike {
  const table = written({
    family: 'the page of a query',
    name: 'under each other',
    common: { flow: 'import', unit: null },
    asks: 'unit',
    sheet: 'Customs Value',
    lines: [
      ['Data Type', 'Country', 'Year', 'Value'],
      ...PARTNERS.map(([partner, name], at): Line => [
        'Customs Value',
        name,
        2024,
        put(whole(at, 3073), { partner, period: '2024' }),
      ]),
    ],
  });
  const page = new Draft('Query Parameters');
  page.line(1, ['Step 1: Trade Flow and Classification']);
  page.line(2, ['Trade Flow', 'Imports For Consumption']);
  page.line(3, ['Data To Report', 'Customs Value']);
  page.line(4, ['Data Format', 1]);
  page.line(5, ['Select Type', 'Full Years']);
  page.line(6, ['Timeframe Aggregation', 'Annual']);
  page.line(7, ['Country Aggregation', 'Break Out Countries']);
  return { ...table, sheets: [page, ...table.sheets] };
}

const MARKETS = [
  ['FRA', 'França', 'France'],
  ['IND', 'Índia', 'India'],
  ['ITA', 'Itália', 'Italy'],
  ['ESP', 'Espanha', 'Spain'],
  ['POL', 'Polônia', 'Poland'],
  ['MEX', 'México', 'Mexico'],
  ['CHN', 'China', 'China'],
  ['DEU', 'Alemanha', 'Germany'],
] as const;

/** The sheet says the quarter, the heads its year; of imports, beside exports, are fewer rows. */
function quarterOfSheet(): LookAlike {
  const heads = ['Município', 'País', 'Country', '2022 - Valor FOB (US$)'];
  const town = 'São João del Rei - MG';
  const sources = MARKETS.toReversed().slice(0, 2);
  return written({
    family: 'a sheet of a quarter',
    name: 'with fewer imports beside exports',
    common: { period: '2022-Q2' },
    asks: 'reporter',
    sheet: '2º TRI - 2022',
    lines: [
      ['EXPORTAÇÕES', null, null, null, null, 'IMPORTAÇÕES'],
      [...heads, null, ...heads],
      ...MARKETS.map(([partner, ...names], at): Line => {
        const [source, ...own] = sources[at] ?? [null];
        const out = put(whole(at, 3083), { partner, flow: 'export' });
        const back = put(whole(at, 3084), { partner: source, flow: 'import' });
        return [town, ...names, out, null, ...(source === null ? [] : [town, ...own, back])];
      }),
    ],
  });
}
