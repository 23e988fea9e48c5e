import { made, type LookAlike } from './draft';
import { amounts, lookAlike, Page, sum, type Style } from './style';

/** The unit in the corner, over the names of the partners; nothing else names it. */
export function cornerUnit(style: Style): LookAlike {
  const page = new Page(
    { ...style, unit: 'title', language: { ...style.language, exportsTitle: style.language.exportsTitle } },
    { flow: 'export' },
  );
  const { exportsTitle, million, partners } = page.words;
  const head = style.down + 3;
  page.label(style.down + 1, exportsTitle);
  page.heads(head, [million, '2021', '2022']);
  const table = amounts(partners.length, 2, 601);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    ['2021', '2022'].forEach((period, col) =>
      page.figure(head + 1 + at, col + 1, table[at]?.[col] ?? 0, { partner, period }),
    );
  });
  page.end(head + 1 + partners.length);
  return lookAlike('the unit in the corner', { ...style, unit: 'title' }, [page.sheet]);
}

/** The flow in the corner: the title names the country only. */
export function cornerFlow(style: Style): LookAlike {
  const page = new Page(style, { flow: 'import' });
  const { imports, partners, reporter } = page.words;
  const head = page.begin(reporter[1], 3);
  page.heads(head, [imports, '2021', '2022']);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    ['2021', '2022'].forEach((period, col) =>
      page.figure(head + 1 + at, col + 1, made(at, col, 607), { partner, period }),
    );
  });
  page.end(head + 1 + partners.length);
  return lookAlike('the flow in the corner', style, [page.sheet]);
}

/** Group heads written over the middle of their columns, without a merge. */
export function centredHeads(style: Style): LookAlike {
  const page = new Page({ ...style, merged: false }, {});
  const { country, partners, exports, imports, tradeTitle } = page.words;
  const years = ['2019', '2020', '2021', '2022'];
  const head = page.begin(tradeTitle, 9);
  page.label(head, exports, 2);
  page.label(head, imports, 6);
  page.heads(head + 1, [country, ...years, ...years]);
  partners.forEach(([partner, name], at) => {
    page.label(head + 2 + at, name);
    [...years, ...years].forEach((period, col) =>
      page.figure(head + 2 + at, col + 1, made(at, col, 613), { partner, period, flow: col < 4 ? 'export' : 'import' }),
    );
  });
  page.end(head + 2 + partners.length);
  return lookAlike('heads over the middle of their columns', { ...style, merged: false }, [page.sheet]);
}

/** Quarters that say their year, and the year again in a column of its own. */
export function quarterAndYear(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { year, exports, imports, withTitle } = page.words;
  const head = page.begin(withTitle, 4);
  page.heads(head, ['Quarter', exports, imports, year]);
  let row = head;
  for (const period of [2021, 2022])
    for (const quarter of [1, 2, 3, 4]) {
      row += 1;
      page.label(row, `Q${quarter} ${period}`);
      page.figure(row, 1, made(quarter, period, 617), { flow: 'export', period: `${period}-Q${quarter}` });
      page.figure(row, 2, made(quarter, period, 619), { flow: 'import', period: `${period}-Q${quarter}` });
      page.label(row, period, 3);
    }
  page.end(row);
  return lookAlike('quarters beside their year', style, [page.sheet]);
}

/** Months with the sum of each year below them, labelled with the year. */
export function sumsOfYears(style: Style): LookAlike {
  const page = new Page(style, { partner: style.language.partners[0]?.[0] ?? '' });
  const { months, exports, imports, withTitle, total } = page.words;
  const head = page.begin(withTitle, 3);
  page.heads(head, ['Month', exports, imports]);
  let row = head;
  for (const period of [2021, 2022]) {
    const lines = months.map((name, at) => {
      row += 1;
      page.label(row, `${name} ${period}`);
      const [x, m] = [made(at, period, 631), made(at, period, 641)];
      const when = `${period}-${String(at + 1).padStart(2, '0')}`;
      page.figure(row, 1, x, { flow: 'export', period: when });
      page.figure(row, 2, m, { flow: 'import', period: when });
      return [x, m] as const;
    });
    row += 1;
    page.label(row, `${total} ${period}`);
    page.figure(row, 1, sum(lines.map(([x]) => x)), { flow: 'export', period: String(period), free: true });
    page.figure(row, 2, sum(lines.map(([, m]) => m)), { flow: 'import', period: String(period), free: true });
  }
  page.end(row);
  return lookAlike('sums of years below their months', style, [page.sheet]);
}

/** Several small tables below each other, each with a title right above heads of two columns. */
export function smallTables(style: Style): LookAlike {
  const page = new Page(style, {});
  const { country, partners, exportsTitle, importsTitle, value } = page.words;
  let head = page.begin(`${exportsTitle}, 2021`, 2);
  (['export', 'import'] as const).forEach((flow, number) => {
    if (number > 0) {
      page.label(head, `${importsTitle}, 2021`);
      head += 1;
    }
    page.heads(head, [country, value]);
    partners.forEach(([partner, name], at) => {
      page.label(head + 1 + at, name);
      page.figure(head + 1 + at, 1, made(at, number, 643), { partner, flow, period: '2021' });
    });
    head += partners.length + 3;
  });
  page.end(head);
  return lookAlike('small tables under titles of their own', style, [page.sheet]);
}

/** A sheet called by the one flow under a title that says the other: asked. */
export function contradictingSheet(style: Style): LookAlike {
  const words = style.language;
  const page = new Page(style, {});
  page.sheet.rename(words.imports);
  const { country, partners, exportsTitle } = page.words;
  const head = page.begin(exportsTitle, 3);
  page.heads(head, [country, '2021', '2022']);
  partners.forEach(([partner, name], at) => {
    page.label(head + 1 + at, name);
    ['2021', '2022'].forEach((period, col) =>
      page.figure(head + 1 + at, col + 1, made(at, col, 647), { partner, period }),
    );
  });
  page.end(head + 1 + partners.length);
  return lookAlike('a sheet that contradicts its title', style, [page.sheet], 'flow');
}

/** Continents beside countries in a long list with both flows: the countries are partners, who reports is asked. */
export function continentsBeside(style: Style): LookAlike {
  const page = new Page(style, { reporter: null });
  const { country, partners, year, exports, imports, value } = page.words;
  const head = page.begin('', 5);
  page.heads(head, [year, 'Trade type', 'Region', country, value]);
  let row = head;
  (['export', 'import'] as const).forEach((flow, number) =>
    partners.forEach(([partner, name], at) => {
      row += 1;
      [2021, flow === 'export' ? exports : imports, at % 2 === 0 ? 'Asia' : 'Europe', name].forEach((text, col) =>
        page.label(row, text, col),
      );
      page.figure(row, 4, made(at, number, 653), { partner, flow, period: '2021' });
    }),
  );
  page.end(row, false);
  return lookAlike('regions beside countries', style, [page.sheet], 'reporter');
}
