import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Balances of payments: the sides of each line stand before it, below it or in its own words. */
export function accounts(): LookAlike[] {
  return [sidesBefore(), sidesBelow(), flowsBelow(), sidesInWords()];
}

const QUARTERS = ['2021-Q1', '2021-Q2', '2021-Q3'] as const;

/** Receipts stand in the row of the unit and payments before the first line of theirs; income is received and paid and no trade. */
function sidesBefore(): LookAlike {
  const items = ['Total current account', 'Goods and services', 'Goods', 'Services 2', 'Primary income'] as const;
  const sides = [
    ['Receipts', 'export'],
    ['Payments', 'import'],
    ['Balances', 'balance'],
  ] as const;
  const traded = new Map([
    ['Goods and services', 'Goods and services'],
    ['Goods', 'TOTAL'],
    ['Services 2', 'Services'],
  ]);
  return written({
    family: 'an account with its sides apart',
    name: 'receipts beside the unit, payments before their lines',
    common: { reporter: 'CAN', unit: 'CAD', value: 1e6 },
    lines: [
      ['Balance of international payments, current account, quarterly (x 1,000,000)'],
      ['Geography: Canada'],
      [],
      ['Receipts, payments and balances', 'Current account', 'Q1 2021', 'Q2 2021', 'Q3 2021'],
      ['Receipts, seasonally adjusted', null, 'Canadian dollars'],
      ...sides.flatMap(([side, flow], of) =>
        items.map((item, at): Line => {
          const label = `${side}, seasonally adjusted`;
          const product = traded.get(item);
          return [
            of > 0 && at === 0 ? label : null,
            item,
            ...QUARTERS.map((period, col) =>
              put(made(of, at, col, 3001) + 1000, {
                period,
                flow: product === undefined ? null : flow,
                product: product ?? `${item} · ${label}`,
              }),
            ),
          ];
        }),
      ),
    ],
  });
}

/** Credit and debit of each line in rows of their own. */
function sidesBelow(): LookAlike {
  const items = [
    ['1. 经常账户', null],
    ['1.A 货物和服务', 'Goods and services'],
    ['  1.A.a 货物', 'TOTAL'],
    ['  1.A.b 服务', 'Services'],
    ['    1.A.b.1 加工服务', '1.A.b.1 加工服务'],
    ['  1.B 初次收入', null],
  ] as const;
  return written({
    family: 'an account with its sides apart',
    name: 'Chinese, credit and debit below each line',
    common: { reporter: 'CHN', value: 1e8 },
    lines: [
      ['中国国际收支平衡表（年度表）'],
      ['单位:亿美元'],
      ['项目', 2021, 2022],
      ...items.flatMap(([item, product], at): Line[] =>
        [item, '贷方', '借方'].map((label, side) => [
          label,
          ...[2021, 2022].map((year) =>
            put(made(at, side, year, 3011) + 100, {
              period: String(year),
              flow: product === null || side === 0 ? null : side === 1 ? 'export' : 'import',
              product: side === 0 ? item.trim() : (product ?? `${item.trim()} · ${label}`),
            }),
          ),
        ]),
      ),
    ],
  });
}

/** Goods and services have exports and imports below them, all else credit and debit. */
function flowsBelow(): LookAlike {
  const traded = [
    ['       Bienes y Servicios', 'Exportaciones', 'Importaciones', 'Goods and services'],
    ['             Bienes', 'Exportaciones FOB', 'Importaciones FOB', 'TOTAL'],
    ['             Servicios', 'Exportaciones', 'Importaciones', 'Services'],
  ] as const;
  const other = ['       Ingreso Primario', '       Ingreso Secundario', 'Cuenta Capital'].map(
    (item) => [item, 'Crédito', 'Débito', null] as const,
  );
  return written({
    family: 'an account with its sides apart',
    name: 'Spanish, exports and imports below their lines',
    asks: 'reporter',
    common: { value: 1e6 },
    lines: [
      ['BALANZA DE PAGOS'],
      ['(En millones de dólares estadounidenses)'],
      ['PARTIDAS', 2021, 2022],
      ...[...traded, ...other].flatMap(([item, credit, debit, product], at): Line[] =>
        [item, credit, debit].map((label, side) => [
          side === 0 ? item : `                  ${label}`,
          ...[2021, 2022].map((year) =>
            put(made(at, side, year, 3029) + 100, {
              period: String(year),
              flow: product === null || side === 0 ? null : side === 1 ? 'export' : 'import',
              product: side === 0 ? item.trim() : (product ?? `${item.trim()} · ${label}`),
            }),
          ),
        ]),
      ),
    ],
  });
}

/** Lines that say their sides themselves, among those that are no trade. */
function sidesInWords(): LookAlike {
  const items = [
    ['Current account balance', null, 'Current account balance'],
    ['Exports of goods FOB', 'export', 'TOTAL'],
    ['Imports of goods FOB', 'import', 'TOTAL'],
    ['Balance on trade in goods', 'balance', 'TOTAL'],
    ['Exports of services', 'export', 'Services'],
    ['Imports of services', 'import', 'Services'],
    ['Primary income credit', null, 'Primary income credit'],
    ['Primary income debit', null, 'Primary income debit'],
    ['Balance on goods, services and primary income', null, 'Balance on goods, services and primary income'],
    ['Exports of goods, % change', 'export', 'Exports of goods, % change'],
    ['General government', null, 'General government'],
    ['Financial corporations', null, 'Financial corporations'],
    ['Other personal transfers', null, 'Other personal transfers'],
  ] as const;
  return written({
    family: 'an account with its sides apart',
    name: 'months across',
    fileName: 'current_account.csv',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['Description', 'Jan-21', 'Feb-21', 'Mar-21'],
      ...items.map(([item, flow, product], at): Line => [
        item,
        ...['2021-01', '2021-02', '2021-03'].map((period, col) =>
          put(made(at, col, 3019) + 50, {
            period,
            flow,
            product,
            ...(item.endsWith('% change') ? { measure: 'growth', unit: '%', partner: null } : {}),
          }),
        ),
      ]),
    ],
  });
}
