import { Draft, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Blocks under headings of two lines, and goods that titles and pages of notes name. */
export function blocksAndGoods(): LookAlike[] {
  return [
    unitsInBrackets(),
    goodsOfTitles(),
    oneTotalBelowGroups(),
    goodsOnAPage(),
    labelsBeforeFigures(),
    headsFarAbove(),
    goodsAndServices(),
  ];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const YEARS = [2021, 2022, 2023];

/** "ЭКСПОРТ ТОВАРОВ" over "(миллионов долларов США)", continents over their countries, and another block of another measure. */
function unitsInBrackets(): LookAlike {
  const row = (label: string, reporter: string, seed: number, truth: object): Line => [
    label,
    ...YEARS.map((year, at) => put(whole(seed, at, 7001), { partner: reporter, period: String(year), ...truth })),
  ];
  const block = (seed: number, truth: object): Line[] =>
    [
      ['Россия', 'RUS'] as const,
      null,
      ['Австрия', 'AUT'] as const,
      ['Бельгия', 'BEL'] as const,
      ['Польша', 'POL'] as const,
    ].map((one, at) => (one === null ? ['Европа'] : row(one[0], one[1], seed + at, truth)));
  return written({
    family: 'blocks under headings of two lines',
    name: 'units in brackets, continents over countries',
    common: { value: 1e6, product: 'TOTAL' },
    asks: 'reporter',
    lines: [
      ['', 'Раздел 13. Внешнеэкономические связи'],
      [],
      ['', ...YEARS.map(String)],
      [],
      ['          ЭКСПОРТ ТОВАРОВ'],
      ['     (миллионов долларов США)'],
      ...block(7, { flow: 'export' }),
      [],
      ['          ИМПОРТ ТОВАРОВ'],
      ['     (миллионов долларов США)'],
      ...block(19, { flow: 'import' }),
    ],
  });
}

/** Two tables side by side whose titles differ in the goods alone, in a language whose goods nobody listed. */
function goodsOfTitles(): LookAlike {
  const names = [
    ['GANA', 'GHA'],
    ['LİBYA', 'LBY'],
    ['UKRAYNA', 'UKR'],
    ['ROMANYA', 'ROU'],
  ] as const;
  const cell = (at: number, seed: number, product: string) =>
    put(whole(at, seed, 7013), { partner: names[at]?.[1] ?? '', product, period: '2020' });
  return written({
    family: 'goods of titles',
    name: 'titles side by side that differ in one word',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['2020 yılı çimento ihracatı', '', '', '2020 yılı klinker ihracatı'],
      [],
      ['ÜLKELER', 'TOPLAM', '', 'ÜLKELER', 'TOPLAM'],
      ...names.map(([name], at): Line => [name, cell(at, 1, 'çimento'), '', name, cell(at, 2, 'klinker')]),
    ],
  });
}

/** "AMÉRICA", "EUROPA" and "OTROS PAISES" over their countries, one total at the end. */
function oneTotalBelowGroups(): LookAlike {
  const row = (label: string, partner: string, seed: number): Line => [
    label,
    ...YEARS.map((year, at) => put(whole(seed, at, 7019), { partner, period: String(year) })),
  ];
  return written({
    family: 'goods of titles',
    name: 'coffee, with one total below groups of countries',
    common: { reporter: 'COL', flow: 'export', product: 'Café', measure: 'weight', unit: 'kg', value: 60_000 },
    lines: [
      ['Volumen de las exportaciones colombianas de café según destino - anual'],
      ['Miles de sacos de 60 Kg de café verde equivalente'],
      [],
      ['PAISES', ...YEARS.map(String)],
      ['AMÉRICA'],
      row('Estados Unidos', 'USA', 1),
      row('Canadá', 'CAN', 2),
      ['EUROPA'],
      row('Alemania', 'DEU', 3),
      row('Suiza', 'CHE', 4),
      ['OTROS PAISES'],
      row('Japón', 'JPN', 5),
      row('TOTAL', 'WLD', 6),
    ],
  });
}

/** A page that says of what goods all sheets are, beside one whose title does not. */
function goodsOnAPage(): LookAlike {
  const table = written({
    family: 'goods of titles',
    name: 'the goods stand on a page of notes',
    common: { reporter: 'PER', flow: 'export', product: 'Cacao', value: 1e6 },
    lines: [
      ['Valor de las exportaciones a todo destino - total anual'],
      ['Millones de dólares (USD)'],
      ['Fuente: Banco Central de Reserva del Perú'],
      ['Año', 'Valor'],
      ...YEARS.map((year, at): Line => [String(year), put(whole(at, 7027), { period: String(year) })]),
    ],
  });
  const notes = new Draft('Índice');
  notes.line(1, ['Exportaciones de cacao peruano']);
  notes.line(3, ['Pestañas']);
  notes.line(4, ['Pestaña 1', 'Valor - Anual']);
  return { ...table, sheets: [notes, ...table.sheets] };
}

/** Sections and chapters without figures between the years and the first row that has some; codes and names parted by strokes. */
function labelsBeforeFigures(): LookAlike {
  const row = (code: string, name: string, seed: number): Line => [
    `${code} --- ${name}`,
    ...YEARS.map((year, at) => put(whole(seed, at, 7039), { product: code, period: String(year) })),
  ];
  return written({
    family: 'labels before the first figures',
    name: 'sections, chapters and headings without figures',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    fileName: 'Exportaciones.xlsx',
    lines: [
      ['Sector', ...YEARS.map(String)],
      ['Todos los productos'],
      ['Sección I  Animales vivos y productos del reino animal'],
      ['Sección V  Productos minerales'],
      ['Sección XI  Materias textiles'],
      ['61  Prendas y complementos de punto'],
      ['6101 - Abrigos y chaquetones'],
      ['610120 -- De algodón'],
      row('61012002', 'Para hombres', 1),
      row('61012099', 'Los demás', 2),
      ['610130 -- De fibras sintéticas'],
      row('61013001', 'Con lana', 3),
      row('61013099', 'Los demás', 4),
    ],
  });
}

/** Exports, and far below them imports under heads of their own with two empty rows before the figures. */
function headsFarAbove(): LookAlike {
  const row = (label: string, seed: number, flow: string): Line => [
    label,
    put(whole(seed, 1, 7043), { product: label, flow, period: '2000-01' }),
    put(whole(seed, 2, 7043), { product: label, flow, period: '2000-02' }),
    put(whole(seed, 3, 7043), { product: label, flow, period: '2000-01/2000-02' }),
  ];
  const heads = (gap: Line[]): Line[] => [
    ['', 'Thực hiện', 'Ước tính', 'Ước tính'],
    ['', 'tháng 1', 'tháng 2', '2 tháng'],
    ['', 'năm 2000', 'năm 2000', 'năm 2000'],
    ...gap,
  ];
  return written({
    family: 'labels before the first figures',
    name: 'two empty rows below the heads of the second table',
    common: { value: 1e6 },
    asks: 'reporter',
    lines: [
      ['7. Xuất khẩu tháng 2 và 2 tháng năm 2000'],
      ['', '', '', 'Triệu USD'],
      ...heads([[]]),
      row('Dầu thô', 1, 'export'),
      row('Cà phê', 2, 'export'),
      row('Gạo', 3, 'export'),
      [],
      [],
      [],
      ['8. Nhập khẩu tháng 2 và 2 tháng năm 2000'],
      ['', '', '', 'Triệu USD'],
      ...heads([[], []]),
      row('Xăng dầu', 4, 'import'),
      row('Phân bón', 5, 'import'),
      row('Vải', 6, 'import'),
    ],
  });
}

/** What is of goods, of services and of both, each with the name of the country in its head. */
function goodsAndServices(): LookAlike {
  const cell = (seed: number, at: number, flow: string, product: string) =>
    put(`$${made(seed, at, 7057)}B`, {
      flow,
      product,
      value: made(seed, at, 7057) * 1e9,
      period: `2016-0${at + 1}`,
    });
  return written({
    family: 'goods and services in heads',
    name: 'total, goods and services of each flow',
    common: { reporter: 'USA' },
    lines: [
      [
        'Date',
        'US Monthly Total Exports',
        'US Monthly Goods Exports',
        'US Monthly Services Exports',
        'US Monthly Total Imports',
        'US Monthly Goods Imports',
        'US Monthly Services Imports',
      ],
      ...[0, 1, 2, 3].map((at): Line => [
        `2016-0${at + 1}-01`,
        cell(1, at, 'export', 'Goods and services'),
        cell(2, at, 'export', 'TOTAL'),
        cell(3, at, 'export', 'Services'),
        cell(4, at, 'import', 'Goods and services'),
        cell(5, at, 'import', 'TOTAL'),
        cell(6, at, 'import', 'Services'),
      ]),
    ],
  });
}
