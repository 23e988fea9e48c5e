import { Draft, made, rounded, type LookAlike } from './draft';
import { amounts, lookAlike, Page, sum, type Style } from './style';

const YEARS = [2020, 2021, 2022];

/** A row of column numbers under the heads, and a column of running numbers. */
export function columnNumbers(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, country, exportsTitle } = page.words;
  const head = page.begin(exportsTitle, 5);
  page.heads(head, ['№', country, ...YEARS.map(String)]);
  page.heads(head + 1, style.numbers === 'typed' ? [1, 2, 3, 4, 5] : ['1', '2', '3', '4', '5']);
  partners.forEach(([partner, name], at) => {
    page.label(head + 2 + at, at + 1);
    page.label(head + 2 + at, name, 1);
    YEARS.forEach((year, col) =>
      page.figure(head + 2 + at, col + 2, made(at, col, 201), { partner, period: String(year) }),
    );
  });
  page.end(head + 2 + partners.length);
  return lookAlike('a row of column numbers', style, [page.sheet]);
}

/** The heads come again after some rows, as on a second page. */
export function pageBreaks(style: Style): LookAlike {
  const page = new Page(style, { flow: 'import' });
  const { partners, country, importsTitle } = page.words;
  const head = page.begin(importsTitle, 4);
  let row = head;
  [partners.slice(0, 3), partners.slice(3)].forEach((some) => {
    page.heads(row, [country, ...YEARS.map(String)]);
    some.forEach(([partner, name], at) => {
      row += 1;
      page.label(row, name);
      YEARS.forEach((year, col) =>
        page.figure(row, col + 1, made(at, col, row, 203), { partner, period: String(year) }),
      );
    });
    row += 1;
  });
  page.end(row);
  return lookAlike('heads again in the middle', style, [page.sheet]);
}

/** Regions with their sums before the countries, indented. */
export function regionSums(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, country, exportsTitle, group, others, total } = page.words;
  const head = page.begin(exportsTitle, 4);
  page.heads(head, [country, ...YEARS.map(String)]);
  const table = amounts(partners.length, YEARS.length, 207);
  const of = (rows: readonly number[], col: number) => sum(rows.map((row) => table[row]?.[col] ?? 0));
  const line = (row: number, name: string, rows: readonly number[], partner: string) => {
    page.label(row, name);
    YEARS.forEach((year, col) => page.figure(row, col + 1, of(rows, col), { partner, period: String(year) }));
  };
  line(head + 1, total, [0, 1, 2, 3, 4, 5], 'WLD');
  line(head + 2, group, [0, 1, 2], group);
  [0, 1, 2].forEach((at) => line(head + 3 + at, `   ${partners[at]?.[1] ?? ''}`, [at], partners[at]?.[0] ?? ''));
  [3, 4].forEach((at) => line(head + 3 + at, partners[at]?.[1] ?? '', [at], partners[at]?.[0] ?? ''));
  line(head + 8, others, [5], others);
  page.end(head + 8);
  return lookAlike('regions with sums, indented countries', style, [page.sheet]);
}

/** "Exports, total" with its partners below it, then "Imports, total" with its own: all in one column. */
export function flowRows(style: Style): LookAlike {
  const page = new Page(style);
  const { partners, tradeTitle, exports, imports } = page.words;
  const head = page.begin(tradeTitle, 4);
  page.heads(head, YEARS.map(String), 1);
  let row = head;
  for (const [flow, word] of [
    ['export', exports],
    ['import', imports],
  ] as const) {
    const table = amounts(4, YEARS.length, 211 + flow.charCodeAt(0));
    row += 1;
    page.label(row, word);
    YEARS.forEach((year, col) =>
      page.figure(row, col + 1, sum(table.map((line) => line[col] ?? 0)), { flow, period: String(year) }),
    );
    partners.slice(0, 4).forEach(([partner, name], at) => {
      row += 1;
      page.label(row, `  ${name}`);
      YEARS.forEach((year, col) =>
        page.figure(row, col + 1, table[at]?.[col] ?? 0, { partner, flow, period: String(year) }),
      );
    });
  }
  page.end(row);
  return lookAlike('flows with sums over their partners', style, [page.sheet]);
}

/** Each partner's turnover with exports and imports below it, all in one column. */
export function partnerRows(style: Style): LookAlike {
  const page = new Page(style);
  const { partners, tradeTitle, exports, imports } = page.words;
  const head = page.begin(tradeTitle, 4);
  page.heads(head, YEARS.map(String), 1);
  let row = head;
  partners.slice(0, 4).forEach(([partner, name], at) => {
    row += 1;
    page.label(row, name);
    page.label(row + 1, `  ${exports}`);
    page.label(row + 2, `  ${imports}`);
    YEARS.forEach((year, col) => {
      const [x, m] = [made(at, col, 221), made(at, col, 223)];
      const common = { partner, period: String(year) };
      page.figure(row, col + 1, rounded(x + m), { ...common, flow: 'turnover', free: true });
      page.figure(row + 1, col + 1, x, { ...common, flow: 'export' });
      page.figure(row + 2, col + 1, m, { ...common, flow: 'import' });
    });
    row += 2;
  });
  page.end(row);
  return lookAlike('partners with sums over their flows', style, [page.sheet]);
}

/** Countries by countries. */
export function matrix(style: Style): LookAlike {
  const page = new Page({ ...style, unit: style.unit === 'right' ? 'line' : style.unit }, { flow: 'export' });
  const { partners, exports } = page.words;
  const some = partners.slice(0, 5);
  const head = page.begin(`${exports}, 2021`, some.length + 1);
  page.heads(
    head,
    some.map(([, name]) => name),
    1,
  );
  some.forEach(([reporter, name], at) => {
    page.label(head + 1 + at, name);
    some.forEach(([partner], col) => {
      if (at !== col) page.figure(head + 1 + at, col + 1, made(at, col, 227), { reporter, partner, period: '2021' });
    });
  });
  page.end(head + 1 + some.length);
  return lookAlike('countries by countries', style, [page.sheet]);
}

/** A sheet for each partner, named by it; the first sheet lists them. */
export function sheetPerPartner(style: Style): LookAlike {
  const { partners, exportsTitle, year, exports, imports } = style.language;
  const contents = new Draft('Contents');
  contents.put(1, 1, exportsTitle);
  partners.forEach(([, name], at) => contents.line(3 + at, [at + 1, name]));
  const sheets = partners.slice(0, 4).map(([partner, name], number) => {
    const page = new Page(style, { partner }, new Draft(name));
    const head = page.begin(page.words.tradeTitle, 3);
    page.heads(head, [year, exports, imports]);
    YEARS.forEach((period, at) => {
      page.label(head + 1 + at, String(period));
      page.figure(head + 1 + at, 1, made(at, number, 231), { flow: 'export', period: String(period) });
      page.figure(head + 1 + at, 2, made(at, number, 233), { flow: 'import', period: String(period) });
    });
    page.end(head + 4);
    return page.sheet;
  });
  return lookAlike('a sheet for each partner', style, [contents, ...sheets]);
}

/** A sheet for each year, named by it. */
export function sheetPerYear(style: Style): LookAlike {
  const sheets = YEARS.map((year) => {
    const page = new Page(style, { period: String(year) }, new Draft(String(year)));
    const { partners, country, tradeTitle, exports, imports } = page.words;
    const head = page.begin(tradeTitle, 3);
    page.heads(head, [country, exports, imports]);
    partners.forEach(([partner, name], at) => {
      page.label(head + 1 + at, name);
      page.figure(head + 1 + at, 1, made(at, year, 237), { partner, flow: 'export' });
      page.figure(head + 1 + at, 2, made(at, year, 239), { partner, flow: 'import' });
    });
    page.end(head + 1 + partners.length);
    return page.sheet;
  });
  return lookAlike('a sheet for each year', style, sheets);
}

/** An empty column between the columns, empty rows between the rows. */
export function spaced(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, country, exportsTitle } = page.words;
  const head = page.begin(exportsTitle, 6);
  page.heads(head, [country, null, '2020', null, '2021', null, '2022']);
  partners.forEach(([partner, name], at) => {
    const row = head + 2 + at * 2;
    page.label(row, name);
    YEARS.forEach((year, col) => page.figure(row, 2 + col * 2, made(at, col, 241), { partner, period: String(year) }));
  });
  page.end(head + 2 + partners.length * 2);
  return lookAlike('empty columns and rows between', style, [page.sheet]);
}

/** Rows and a column that are hidden are not taken. */
export function hiddenParts(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, country, exportsTitle } = page.words;
  const head = page.begin(exportsTitle, 4);
  page.heads(head, [country, ...YEARS.map(String)]);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    YEARS.forEach((year, col) => {
      const amount = made(at, col, 251);
      if (at === 2 || col === 1) page.sheet.put(head + 1 + at, page.col(col + 1), amount);
      else page.figure(head + 1 + at, col + 1, amount, { partner, period: String(year) });
    });
  });
  page.sheet.hiddenRows.push(head + 3);
  page.sheet.hiddenCols.push(page.col(2));
  page.end(head + 1 + partners.length);
  return lookAlike('hidden rows and columns', { ...style, numbers: style.numbers }, [page.sheet]);
}
