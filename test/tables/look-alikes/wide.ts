import { made, rounded, type LookAlike } from './draft';
import { amounts, lookAlike, Page, PERCENT, sum, type Style } from './style';

const YEARS = [2019, 2020, 2021, 2022];

/** Partners down, years across; a total at the end. */
export function yearsAcross(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, country, exportsTitle, total } = page.words;
  const head = page.begin(exportsTitle, 5);
  page.heads(head, [country, ...YEARS.map(String)]);
  const table = amounts(partners.length, YEARS.length);
  partners.forEach(([partner, name], at) => {
    const row = head + 1 + at;
    page.label(row, name);
    YEARS.forEach((year, col) => page.figure(row, col + 1, table[at]?.[col] ?? 0, { partner, period: String(year) }));
  });
  const last = head + 1 + partners.length;
  page.label(last, total);
  YEARS.forEach((year, col) =>
    page.figure(last, col + 1, sum(table.map((line) => line[col] ?? 0)), { period: String(year) }),
  );
  page.end(last);
  return lookAlike('years across', style, [page.sheet]);
}

/** Years over flows, or flows over years; partners down. */
function grouped(family: string, style: Style, flowsOverYears: boolean): LookAlike {
  const page = new Page(style);
  const { partners, country, tradeTitle, exports, imports } = page.words;
  const years = YEARS.slice(0, 3);
  const flows = [
    ['export', exports],
    ['import', imports],
  ] as const;
  const columns = flowsOverYears
    ? flows.flatMap(([flow]) => years.map((year) => ({ flow, year })))
    : years.flatMap((year) => flows.map(([flow]) => ({ flow, year })));
  const head = page.begin(tradeTitle, 7);
  page.label(head, country);
  if (flowsOverYears) flows.forEach(([, word], at) => page.over(head, 1 + at * 3, 3 + at * 3, word));
  else years.forEach((year, at) => page.over(head, 1 + at * 2, 2 + at * 2, String(year)));
  page.heads(
    head + 1,
    columns.map(({ flow, year }) => (flowsOverYears ? String(year) : flow === 'export' ? exports : imports)),
    1,
  );
  partners.forEach(([partner, name], at) => {
    page.label(head + 2 + at, name);
    columns.forEach(({ flow, year }, col) =>
      page.figure(head + 2 + at, col + 1, made(at, col, 3), { partner, flow, period: String(year) }),
    );
  });
  page.end(head + 2 + partners.length);
  return lookAlike(family, style, [page.sheet]);
}

export const yearOverFlow = (style: Style) => grouped('year over flow', style, false);
export const flowOverYear = (style: Style) => grouped('flow over year', style, true);

/** Exports, imports, balance and turnover of one year, with a rank and a share. */
export function flowsAcross(style: Style): LookAlike {
  const page = new Page(style, { period: '2021' });
  const { partners, country, tradeTitle, exports, imports, balance, turnover, share } = page.words;
  const head = page.begin(`${tradeTitle}, 2021`, 7);
  page.heads(head, ['№', country, exports, imports, turnover, balance, share]);
  partners.forEach(([partner, name], at) => {
    const row = head + 1 + at;
    const [x, m] = [made(at, 5), made(at, 9)];
    page.label(row, at + 1);
    page.label(row, name, 1);
    page.figure(row, 2, x, { partner, flow: 'export' });
    page.figure(row, 3, m, { partner, flow: 'import' });
    page.figure(row, 4, rounded(x + m), { partner, flow: 'turnover', free: true });
    page.figure(row, 5, rounded(x - m), { partner, flow: 'balance', free: true });
    page.figure(row, 6, rounded(((x + m) / 400) % 60), { partner, flow: null, measure: 'share', ...PERCENT });
  });
  page.end(head + 1 + partners.length);
  return lookAlike('flows across', style, [page.sheet]);
}

/** Each year followed by its change on the year before. */
export function growthBeside(style: Style): LookAlike {
  const page = new Page(style, { flow: 'import' });
  const { partners, country, importsTitle, growth } = page.words;
  const head = page.begin(importsTitle, 7);
  page.heads(head, [country, '2020', growth, '2021', growth, '2022', growth]);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    let before = made(at, 70);
    [2020, 2021, 2022].forEach((year, col) => {
      const amount = made(at, col, 71);
      page.figure(head + 1 + at, 1 + col * 2, amount, { partner, period: String(year) });
      page.figure(head + 1 + at, 2 + col * 2, rounded((amount / before - 1) * 100), {
        partner,
        measure: 'growth',
        period: String(year),
        ...PERCENT,
      });
      before = amount;
    });
  });
  page.end(head + 1 + partners.length);
  return lookAlike('growth beside each year', style, [page.sheet]);
}

/** Value and share under each year. */
export function shareUnderYear(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, country, exportsTitle, value, share, total } = page.words;
  const head = page.begin(exportsTitle, 5);
  page.label(head, country);
  page.over(head, 1, 2, '2021');
  page.over(head, 3, 4, '2022');
  page.heads(head + 1, [value, share, value, share], 1);
  const table = amounts(partners.length, 2, 8);
  const totals = [0, 1].map((col) => sum(table.map((line) => line[col] ?? 0)));
  [...partners.map(([code, name]) => [code, name] as const), ['WLD', total] as const].forEach(([partner, name], at) => {
    page.label(head + 2 + at, name);
    [2021, 2022].forEach((year, col) => {
      const amount = table[at]?.[col] ?? totals[col] ?? 0;
      page.figure(head + 2 + at, 1 + col * 2, amount, { partner, period: String(year) });
      page.figure(head + 2 + at, 2 + col * 2, rounded((amount / (totals[col] ?? 1)) * 100), {
        partner,
        measure: 'share',
        period: String(year),
        ...PERCENT,
      });
    });
  });
  page.end(head + 3 + partners.length);
  return lookAlike('value and share under each year', style, [page.sheet]);
}

/** Partners across, years down. */
export function partnersAcross(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { partners, year, exportsTitle, total } = page.words;
  const head = page.begin(exportsTitle, partners.length + 2);
  page.heads(head, [year, ...partners.map(([, name]) => name), total]);
  YEARS.forEach((period, at) => {
    page.label(head + 1 + at, String(period));
    const line = partners.map((_, col) => made(at, col, 21));
    partners.forEach(([partner], col) =>
      page.figure(head + 1 + at, col + 1, line[col] ?? 0, { partner, period: String(period) }),
    );
    page.figure(head + 1 + at, partners.length + 1, sum(line), { period: String(period) });
  });
  page.end(head + 1 + YEARS.length);
  return lookAlike('partners across', style, [page.sheet]);
}
