import { made, rounded, type LookAlike } from './draft';
import { lookAlike, Page, PERCENT, sum, type Style } from './style';

/** Years down; exports, imports, turnover and balance with one partner across. */
export function yearsDown(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { year, exports, imports, turnover, balance, growth, withTitle } = page.words;
  const head = page.begin(withTitle, 6);
  page.heads(head, [year, exports, imports, turnover, balance, growth]);
  let before = 900;
  for (let at = 0; at < 8; at += 1) {
    const row = head + 1 + at;
    const period = String(2015 + at);
    const [x, m] = [made(at, 31), made(at, 37)];
    page.label(row, page.style.numbers === 'typed' ? 2015 + at : period);
    page.figure(row, 1, x, { flow: 'export', period });
    page.figure(row, 2, m, { flow: 'import', period });
    page.figure(row, 3, rounded(x + m), { flow: 'turnover', period, free: true });
    page.figure(row, 4, rounded(x - m), { flow: 'balance', period, free: true });
    page.figure(row, 5, rounded(((x + m) / before - 1) * 100), { period, measure: 'growth', ...PERCENT });
    before = x + m;
  }
  page.end(head + 9);
  return lookAlike('years down, flows across', style, [page.sheet]);
}

/** What is measured down, years across. */
export function indicatorsDown(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { indicator, exports, imports, turnover, balance, withTitle } = page.words;
  const head = page.begin(withTitle, 6);
  const years = [2018, 2019, 2020, 2021, 2022];
  page.heads(head, [indicator, ...years.map(String)]);
  [exports, imports, turnover, balance].forEach((name, at) => page.label(head + 1 + at, name));
  years.forEach((year, col) => {
    const period = String(year);
    const [x, m] = [made(col, 41), made(col, 43)];
    page.figure(head + 1, col + 1, x, { flow: 'export', period });
    page.figure(head + 2, col + 1, m, { flow: 'import', period });
    page.figure(head + 3, col + 1, rounded(x + m), { flow: 'turnover', period, free: true });
    page.figure(head + 4, col + 1, rounded(x - m), { flow: 'balance', period, free: true });
  });
  page.end(head + 5);
  return lookAlike('indicators down, years across', style, [page.sheet]);
}

/** Partners down, the months of a year across with their sum; the year in the title. */
export function monthsAcross(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { country, months, total, partners, exportsTitle } = page.words;
  const head = page.begin(`${exportsTitle}, 2022`, 14);
  page.heads(head, [country, ...months, total]);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    const line = months.map((_, month) => made(at, month, 51));
    line.forEach((amount, month) =>
      page.figure(head + 1 + at, month + 1, amount, {
        partner,
        period: `2022-${String(month + 1).padStart(2, '0')}`,
      }),
    );
    page.figure(head + 1 + at, 13, sum(line), { partner, period: '2022' });
  });
  page.end(head + 1 + partners.length);
  return lookAlike('months across, year in the title', style, [page.sheet]);
}

/** Months down, years across. */
export function monthsDown(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export', partner: style.language.partners[0]?.[0] ?? '' });
  const { months, total, exportsToTitle } = page.words;
  const years = [2020, 2021, 2022];
  const head = page.begin(exportsToTitle, 4);
  page.heads(head, years.map(String), 1);
  months.forEach((name, at) => {
    page.label(head + 1 + at, name);
    years.forEach((year, col) =>
      page.figure(head + 1 + at, col + 1, made(at, col, 57), {
        period: `${year}-${String(at + 1).padStart(2, '0')}`,
      }),
    );
  });
  page.label(head + 13, total);
  years.forEach((year, col) =>
    page.figure(head + 13, col + 1, sum(months.map((_, at) => made(at, col, 57))), { period: String(year) }),
  );
  page.end(head + 13);
  return lookAlike('months down, years across', style, [page.sheet]);
}

/** Month rows under a row for each year, flows across. */
export function monthsUnderYears(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { months, exports, imports, withTitle } = page.words;
  const head = page.begin(withTitle, 3);
  page.heads(head, [exports, imports], 1);
  let row = head + 1;
  for (const year of [2021, 2022]) {
    page.label(row, String(year));
    row += 1;
    months.forEach((name, at) => {
      const period = `${year}-${String(at + 1).padStart(2, '0')}`;
      page.label(row, name);
      page.figure(row, 1, made(at, year, 61), { flow: 'export', period });
      page.figure(row, 2, made(at, year, 67), { flow: 'import', period });
      row += 1;
    });
  }
  page.end(row);
  return lookAlike('months under headings of years', style, [page.sheet]);
}

/** Quarters across, under their years. */
export function quartersAcross(style: Style): LookAlike {
  const page = new Page(style, { flow: 'import' });
  const { country, partners, importsTitle } = page.words;
  const head = page.begin(importsTitle, 9);
  page.label(head, country);
  [2021, 2022].forEach((year, at) => page.over(head, 1 + at * 4, 4 + at * 4, String(year)));
  page.heads(head + 1, ['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'], 1);
  partners.forEach(([partner, name], at) => {
    page.label(head + 2 + at, name);
    for (let col = 0; col < 8; col += 1)
      page.figure(head + 2 + at, col + 1, made(at, col, 63), {
        partner,
        period: `${col < 4 ? 2021 : 2022}-Q${(col % 4) + 1}`,
      });
  });
  page.end(head + 2 + partners.length);
  return lookAlike('quarters under years', style, [page.sheet]);
}
