import { made, rounded, type LookAlike } from './draft';
import { lookAlike, Page, sum, type Style } from './style';

/** Three rows of heads: flow over year over quantity and value. */
export function threeHeads(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { product, goods, exports, imports, quantity, value, withTitle } = page.words;
  const head = page.begin(withTitle, 9);
  page.label(head, product);
  [exports, imports].forEach((word, at) => page.over(head, 1 + at * 4, 4 + at * 4, word));
  [0, 1, 2, 3].forEach((at) => page.over(head + 1, 1 + at * 2, 2 + at * 2, at % 2 === 0 ? '2021' : '2022'));
  page.heads(
    head + 2,
    [0, 1, 2, 3].flatMap(() => [`${quantity} (kg)`, value]),
    1,
  );
  goods.forEach((name, at) => {
    const row = head + 3 + at;
    page.label(row, name);
    [0, 1, 2, 3].forEach((pair) => {
      const common = {
        product: name,
        flow: pair < 2 ? 'export' : 'import',
        period: pair % 2 === 0 ? '2021' : '2022',
      };
      page.figure(row, 1 + pair * 2, Math.round(made(at, pair, 301) * 9), {
        ...common,
        measure: 'quantity',
        unit: 'kg',
        free: true,
      });
      page.figure(row, 2 + pair * 2, made(at, pair, 303), common);
    });
  });
  page.end(head + 3 + goods.length);
  return lookAlike('three rows of heads', style, [page.sheet]);
}

/** The months of a fiscal year with its sum, and the same months of the year before added up. */
export function fiscalMonths(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { country, months, partners, exportsTitle, total } = page.words;
  const order = [3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2];
  const head = page.begin(`${exportsTitle}, 2021-22`, 14);
  const named = order.map((month) => `${months[month] ?? ''} ${month < 3 ? 2022 : 2021}`);
  page.heads(head, [country, ...named, total]);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    const line = order.map((month) => made(at, month, 307));
    line.forEach((amount, col) => {
      const month = order[col] ?? 0;
      const period = `${month < 3 ? 2022 : 2021}-${String(month + 1).padStart(2, '0')}`;
      page.figure(head + 1 + at, col + 1, amount, { partner, period });
    });
    page.figure(head + 1 + at, 13, sum(line), { partner, period: 'FY2021-22' });
  });
  page.end(head + 1 + partners.length);
  return lookAlike('months of a fiscal year across', style, [page.sheet]);
}

/** The year on the first of its rows only, flows and measures beside it. */
export function carriedYears(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { year, months, exports, imports, balance, withTitle } = page.words;
  const head = page.begin(withTitle, 5);
  page.heads(head, [year, null, exports, imports, balance]);
  let row = head;
  for (const period of [2021, 2022])
    months.forEach((name, at) => {
      row += 1;
      if (at === 0) page.label(row, period);
      page.label(row, name, 1);
      const [x, m] = [made(at, period, 311), made(at, period, 313)];
      const when = `${period}-${String(at + 1).padStart(2, '0')}`;
      page.figure(row, 2, x, { flow: 'export', period: when });
      page.figure(row, 3, m, { flow: 'import', period: when });
      page.figure(row, 4, rounded(x - m), { flow: 'balance', period: when, free: true });
    });
  page.end(row);
  return lookAlike('years on the first of their months', style, [page.sheet]);
}

/** Partners over years: each partner's columns beside the next one's; goods down. */
export function partnerOverYears(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { product, goods, partners, exportsTitle } = page.words;
  const some = partners.slice(0, 3);
  const head = page.begin(exportsTitle, 7);
  page.label(head, product);
  some.forEach(([, name], at) => page.over(head, 1 + at * 2, 2 + at * 2, name));
  page.heads(
    head + 1,
    some.flatMap(() => ['2021', '2022']),
    1,
  );
  goods.forEach((name, at) => {
    page.label(head + 2 + at, name);
    some.forEach(([partner], pair) =>
      [2021, 2022].forEach((year, col) =>
        page.figure(head + 2 + at, 1 + pair * 2 + col, made(at, pair, col, 317), {
          product: name,
          partner,
          period: String(year),
        }),
      ),
    );
  });
  page.end(head + 2 + goods.length);
  return lookAlike('partners over years, goods down', style, [page.sheet]);
}

/** Goods as headings over the partners of each. */
export function goodsHeadings(style: Style): LookAlike {
  const page = new Page(style, { flow: 'export' });
  const { country, goods, partners, exportsTitle } = page.words;
  const head = page.begin(exportsTitle, 3);
  page.heads(head, [country, '2021', '2022']);
  let row = head;
  goods.slice(0, 3).forEach((good, number) => {
    row += 1;
    page.label(row, good);
    partners.slice(0, 4).forEach(([partner, name], at) => {
      row += 1;
      page.label(row, name);
      [2021, 2022].forEach((year, col) =>
        page.figure(row, col + 1, made(at, number, col, 331), { partner, product: good, period: String(year) }),
      );
    });
  });
  page.end(row);
  return lookAlike('goods as headings over partners', style, [page.sheet]);
}

/** The same money in another currency beside it: it is not taken twice as a value. */
export function twoCurrencies(style: Style): LookAlike {
  const page = new Page(
    { ...style, unit: 'title', language: { ...style.language, million: '' } },
    { partner: style.language.partners[0]?.[0] ?? '', unit: 'USD' },
  );
  const { year, withTitle, exports, imports } = page.words;
  const head = style.down + 3;
  page.label(style.down + 1, withTitle);
  page.label(head, year);
  page.over(head, 1, 2, exports);
  page.over(head, 3, 4, imports);
  page.heads(head + 1, ['USD', 'EUR', 'USD', 'EUR'], 1);
  for (let at = 0; at < 6; at += 1) {
    const row = head + 2 + at;
    const period = String(2016 + at);
    page.label(row, period);
    (['export', 'import'] as const).forEach((flow, pair) => {
      const amount = made(at, pair, 337);
      page.figure(row, 1 + pair * 2, amount, { flow, period, value: amount });
      page.sheet.put(row, page.col(2 + pair * 2), rounded(amount * 0.91));
    });
  }
  page.end(head + 8);
  return lookAlike('two currencies beside each other', { ...style, unit: 'title' }, [page.sheet]);
}
