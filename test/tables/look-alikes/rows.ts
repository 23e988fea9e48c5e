import { made, rounded, type LookAlike } from './draft';
import { amounts, lookAlike, Page, sum, type Style } from './style';

/** One figure a row: partner, flow, year, value. */
export function long(style: Style): LookAlike {
  const page = new Page(style);
  const { partners, country, year, exports, imports, value, tradeTitle, indicator } = page.words;
  const head = page.begin(tradeTitle, 4);
  page.heads(head, [country, indicator, year, value]);
  let row = head;
  for (const [partner, name] of partners)
    for (const [flow, word] of [
      ['export', exports],
      ['import', imports],
    ] as const)
      for (const period of [2020, 2021]) {
        row += 1;
        page.sheet.line(row, [name, word, period], page.col(0));
        page.figure(row, 3, made(row, 81), { partner, flow, period: String(period) });
      }
  page.end(row + 1);
  return lookAlike('long', style, [page.sheet]);
}

/** Products with code, name, quantity and value under each year. */
export function productsQuantityValue(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export', partner: style.language.partners[0]?.[0] ?? '' });
  const { hs, product, goods, quantity, value, exportsToTitle } = page.words;
  const codes = ['1001', '5201', '8471', '8703', '3004'];
  const head = page.begin(exportsToTitle, 6);
  page.heads(head, [hs, product]);
  page.over(head, 2, 3, '2021');
  page.over(head, 4, 5, '2022');
  page.heads(head + 1, [`${quantity} (kg)`, value, `${quantity} (kg)`, value], 2);
  goods.forEach((name, at) => {
    const row = head + 2 + at;
    page.label(row, codes[at] ?? '');
    page.label(row, name, 1);
    [2021, 2022].forEach((year, col) => {
      const common = { product: codes[at] ?? '', period: String(year) };
      page.figure(row, 2 + col * 2, Math.round(made(at, col, 83) * 7), {
        ...common,
        measure: 'quantity',
        unit: 'kg',
        free: true,
      });
      page.figure(row, 3 + col * 2, made(at, col, 89), common);
    });
  });
  page.end(head + 2 + goods.length);
  return lookAlike('products, quantity and value under years', style, [page.sheet]);
}

/** Goods down without codes, years across, a total on top. */
export function productsByName(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export', partner: style.language.partners[0]?.[0] ?? '' });
  const { product, goods, total, exportsToTitle } = page.words;
  const head = page.begin(exportsToTitle, 4);
  const years = [2020, 2021, 2022];
  page.heads(head, [product, ...years.map(String)]);
  const table = amounts(goods.length, 3, 91);
  page.label(head + 1, total);
  years.forEach((year, col) =>
    page.figure(head + 1, col + 1, sum(table.map((line) => line[col] ?? 0)), { period: String(year) }),
  );
  goods.forEach((name, at) => {
    page.label(head + 2 + at, name);
    years.forEach((year, col) =>
      page.figure(head + 2 + at, col + 1, table[at]?.[col] ?? 0, { product: name, period: String(year) }),
    );
  });
  page.end(head + 2 + goods.length);
  return lookAlike('products by name, total on top', style, [page.sheet]);
}

/** Blocks under headings "Exports" and "Imports". */
export function flowHeadings(style: Style): LookAlike {
  const page = new Page(style);
  const { country, partners, exports, imports, tradeTitle } = page.words;
  const head = page.begin(tradeTitle, 4);
  const years = [2020, 2021, 2022];
  page.heads(head, [country, ...years.map(String)]);
  let row = head + 1;
  for (const [flow, word] of [
    ['export', exports],
    ['import', imports],
  ] as const) {
    page.label(row, word);
    row += 1;
    partners.forEach(([partner, name], at) => {
      page.label(row, name);
      years.forEach((year, col) =>
        page.figure(row, col + 1, made(at, col, flow.length, 93), { partner, flow, period: String(year) }),
      );
      row += 1;
    });
  }
  page.end(row);
  return lookAlike('flows as headings', style, [page.sheet]);
}

/** Blocks of exports, imports and balance under each partner's name. */
export function partnerHeadings(style: Style): LookAlike {
  const page = new Page(style);
  const { indicator, partners, exports, imports, balance, tradeTitle } = page.words;
  const head = page.begin(tradeTitle, 4);
  const years = [2020, 2021, 2022];
  page.heads(head, [indicator, ...years.map(String)]);
  let row = head + 1;
  partners.slice(0, 4).forEach(([partner, name], at) => {
    page.label(row, name);
    [exports, imports, balance].forEach((word, line) => page.label(row + 1 + line, `  ${word}`));
    years.forEach((year, col) => {
      const [x, m] = [made(at, col, 101), made(at, col, 103)];
      const common = { partner, period: String(year) };
      page.figure(row + 1, col + 1, x, { ...common, flow: 'export' });
      page.figure(row + 2, col + 1, m, { ...common, flow: 'import' });
      page.figure(row + 3, col + 1, rounded(x - m), { ...common, flow: 'balance', free: true });
    });
    row += 4;
  });
  page.end(row);
  return lookAlike('partners as headings over flows', style, [page.sheet]);
}

/** Two tables below each other, each with its own title. */
export function stacked(style: Style): LookAlike {
  const page = new Page(style);
  const { country, partners, exportsTitle, importsTitle } = page.words;
  const years = [2020, 2021];
  let from = style.down + 1;
  for (const [flow, title] of [
    ['export', exportsTitle],
    ['import', importsTitle],
  ] as const) {
    const head = page.begin(title, 3, from);
    page.heads(head, [country, ...years.map(String)]);
    partners.forEach(([partner, name], at) => {
      page.label(head + 1 + at, name);
      years.forEach((year, col) =>
        page.figure(head + 1 + at, col + 1, made(at, col, flow.length, 107), { partner, flow, period: String(year) }),
      );
    });
    from = head + partners.length + 3;
  }
  page.end(from);
  return lookAlike('two tables below each other', style, [page.sheet]);
}

/** Two tables beside each other with an empty column between, each with its own title. */
export function beside(style: Style): LookAlike {
  const page = new Page(style);
  const { country, partners, exportsTitle, importsTitle } = page.words;
  const head = page.begin(exportsTitle, 7);
  page.sheet.put(style.down + 1, page.col(4), importsTitle);
  [0, 4].forEach((shift) => {
    const flow = shift === 0 ? 'export' : 'import';
    page.heads(head, [country, '2020', '2021'], shift);
    partners.forEach(([partner, name], at) => {
      page.label(head + 1 + at, name, shift);
      [2020, 2021].forEach((year, col) =>
        page.figure(head + 1 + at, shift + col + 1, made(at, col, shift, 109), {
          partner,
          flow,
          period: String(year),
        }),
      );
    });
  });
  page.end(head + partners.length + 1);
  return lookAlike('two tables beside each other', style, [page.sheet]);
}
