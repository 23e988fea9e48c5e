import type { PairRow, PairTable } from '../contract/country-pair';
import { wordSigned } from '../figures/wording';
import { headPeriod } from '../periods/head-period';
import {
  cellOf,
  growthCell,
  leftToRight,
  lowered,
  moneyCell,
  moneyOf,
  numberIn,
  shareCell,
  tableDecimals,
  textCell,
  timesNote,
} from './fact-sheet-grid';
import type { Grid, GridRow, Money, Sheet } from './fact-sheet-grid';
import { fill } from './words';
import { sourceName } from './citations';

/** The tables of a fact sheet, each by itself; in which order they stand is said elsewhere. */

/** Years across: both sides' flows with growth, then total and balance. */
export function yearsGrid(sheet: Sheet): Grid[] {
  const { table, words } = sheet;
  if (table.rows.length === 0) return [];
  const heads = table.columns.map(({ period }) => headPeriod(period, sheet.language));
  const both = table.rows.some(({ key }) => key === 'both-exports');
  const rows = table.rows.map((row) => yearsRow(sheet, row));
  return [
    {
      id: 'years',
      title: fill(heads.length > 1 ? words.years.title : words.years.titleOne, {
        ...namesOf(table),
        from: heads[0] ?? '',
        to: heads.at(-1) ?? '',
      }),
      head: [sheet.money.unit, ...heads.map((head) => leftToRight(head, sheet.language))],
      labelWidth: 0.36,
      strong: heads.length - 1,
      rows,
      notes: [...(both ? [words.years.bothNote] : []), ...timesNote(sheet, rows)],
    },
  ];
}

function yearsRow(sheet: Sheet, { key, cells }: PairRow): GridRow {
  const isGrowth = key.endsWith('growth');
  return {
    id: key,
    label: yearsLabel(sheet, key),
    kind: isGrowth ? 'sub' : key === 'total' || key === 'both-exports' ? 'total' : 'plain',
    flag: flagOf(sheet.table, key),
    cells: cells.map((cell) =>
      isGrowth
        ? { ...growthCell(sheet, cell, sheet.money.factor), made: 'growth' }
        : moneyCell(sheet, cell, sheet.money),
    ),
  };
}

function flagOf({ place, other }: PairTable, key: PairRow['key']): string | null {
  if (key === 'exports' || key === 'imports') return place.code;
  return key === 'other-exports' || key === 'other-imports' ? other.code : null;
}

/** What a row of the table of years is called. */
export function yearsLabel({ table, words }: Sheet, key: PairRow['key']): string {
  const { place, other } = namesOf(table);
  switch (key) {
    case 'exports':
      return fill(words.years.exports, { from: place, to: other });
    case 'imports':
      return fill(words.years.imports, { place, from: other });
    case 'other-exports':
      return fill(words.years.exports, { from: other, to: place });
    case 'other-imports':
      return fill(words.years.imports, { place: other, from: place });
    case 'total':
      return fill(words.years.total, { place, other });
    case 'total-growth':
      return words.years.totalGrowth;
    case 'balance':
      return fill(words.years.balance, { place });
    case 'both-exports':
      return words.years.both;
    case 'exports-balance':
      return fill(words.years.exportsBalance, { place });
    default:
      return words.years.growth;
  }
}

/** Rank and share of each in the other's trade, both ways. */
export function placesGrid(sheet: Sheet): Grid[] {
  const { table, words, nameOf, language, style } = sheet;
  if (table.standings.length === 0) return [];
  const money = moneyOf(
    sheet,
    table.standings.map(({ whole }) => whole),
  );
  const rows = table.standings.map((standing): GridRow => {
    const { reporter, partner, flow, rank, of, share, shareChange, whole, summed } = standing;
    const label = flow === 'export' ? words.places.market : words.places.supplier;
    const placed =
      rank === null
        ? words.missing
        : fill(words.places.rankOf, { rank: numberIn(sheet, rank, 0), of: numberIn(sheet, of, 0) });
    const all = moneyCell(sheet, whole, money);
    return {
      id: `${reporter} ${flow}`,
      label: fill(label, { partner: nameOf(partner), reporter: nameOf(reporter) }),
      kind: 'plain',
      flag: null,
      cells: [
        { text: leftToRight(placed, language), cell: { ...share, value: rank }, align: 'end', made: 'rank' },
        { ...shareCell(sheet, share), made: 'share' },
        {
          ...cellOf(sheet, shareChange, (value) =>
            wordSigned(value, Math.max(2, tableDecimals(value)), language, style),
          ),
          made: 'share-change',
        },
        summed && whole.value !== null ? { ...all, text: leftToRight(`${all.text}*`, language), made: 'all' } : all,
      ],
    };
  });
  const summed = table.standings.some((standing) => standing.summed);
  return [
    {
      id: 'places',
      title: fill(words.places.title, { year: yearWords(sheet) }),
      head: [
        words.places.partner,
        words.places.rank,
        words.places.share,
        words.places.change,
        fill(words.places.whole, { unit: lowered(money.unit) }),
      ],
      labelWidth: 0.38,
      widths: [0.4, 0.155, 0.11, 0.155, 0.18],
      strong: null,
      rows,
      notes: [words.places.note, ...(summed ? [words.places.summed] : [])],
    },
  ];
}

/** Each flow by both sides. */
export function mirrorGrid(sheet: Sheet): Grid[] {
  const { table, words, nameOf } = sheet;
  if (table.mirrors.length === 0) return [];
  const factor = numberIn(sheet, table.cifFactor, 2);
  const money = mirrorMoney(sheet);
  const unit = lowered(money.unit);
  return [
    {
      id: 'mirrors',
      title: fill(words.mirrors.title, { year: yearWords(sheet) }),
      head: [
        words.mirrors.what,
        fill(words.mirrors.exporter, { unit }),
        fill(words.mirrors.importer, { unit }),
        fill(words.mirrors.expected, { factor }),
        words.mirrors.gap,
        words.mirrors.relative,
      ],
      labelWidth: 0.3,
      strong: null,
      rows: table.mirrors.map(({ key, exporter, importer, exports, imports, expected, gap, relative }) => ({
        id: key,
        label: fill(words.mirrors.flow, { from: nameOf(exporter), to: nameOf(importer) }),
        kind: 'plain',
        flag: null,
        cells: [
          moneyCell(sheet, exports, money),
          moneyCell(sheet, imports, money),
          { ...moneyCell(sheet, expected, money), made: 'expected' },
          { ...moneyCell(sheet, gap, money), made: 'gap' },
          {
            ...cellOf(sheet, relative, (value) => wordSigned(value, 1, sheet.language, sheet.style)),
            made: 'relative-gap',
          },
        ],
      })),
      notes: [fill(words.mirrors.note, { factor })],
    },
  ];
}

/** The scale of the mirror comparison, which its chart has too. */
export function mirrorMoney(sheet: Sheet): Money {
  return moneyOf(
    sheet,
    sheet.table.mirrors.flatMap(({ exports, imports }) => [exports, imports]),
  );
}

/** Totals of one thing by several sources. */
export function totalsGrid(sheet: Sheet): Grid[] {
  const { table, words, nameOf } = sheet;
  if (table.totals.length === 0) return [];
  const sources = new Map(table.sources.map((source) => [source.id, source]));
  const nameOfSource = (id: string) => {
    const source = sources.get(id);
    return source === undefined ? '' : sourceName(source, sheet.language);
  };
  const money = moneyOf(
    sheet,
    table.totals.flatMap(({ entries }) => entries.map(({ cell }) => cell)),
  );
  const rows = table.totals.flatMap(({ reporter, partner, flow, entries }) => {
    const what =
      partner === null
        ? fill(words.totals.flowAll, { flow: words.flows[flow], reporter: nameOf(reporter) })
        : fill(words.totals.flow, {
            flow: words.flows[flow],
            from: nameOf(flow === 'export' ? reporter : partner),
            to: nameOf(flow === 'export' ? partner : reporter),
            reporter: nameOf(reporter),
          });
    return entries.map(({ sourceId, summed, cell }, index): GridRow => {
      const name = nameOfSource(sourceId);
      const source = summed ? fill(words.totals.summed, { source: name }) : name;
      return {
        id: `${reporter} ${partner ?? ''} ${flow} ${index}`,
        label: what,
        kind: 'plain',
        flag: null,
        cells: [textCell(source), moneyCell(sheet, cell, money)],
      };
    });
  });
  return [
    {
      id: 'totals',
      title: fill(words.totals.title, { year: yearWords(sheet) }),
      head: [words.mirrors.what, words.totals.source, money.unit],
      labelWidth: 0.4,
      strong: null,
      rows,
      notes: [words.totals.note],
    },
  ];
}

/** Tariffs as the source gives them. */
export function tariffsGrid(sheet: Sheet): Grid[] {
  const { table, words, nameOf } = sheet;
  if (table.tariffs.length === 0) return [];
  return [
    {
      id: 'tariffs',
      title: words.tariffs.title,
      head: [words.tariffs.tariff, words.tariffs.year, words.tariffs.value],
      labelWidth: 0.7,
      strong: null,
      rows: table.tariffs.map(({ reporter, name, year, cell }, index) => ({
        id: `${reporter} ${index}`,
        label: fill(words.tariffs.of, { place: nameOf(reporter), name }),
        kind: 'plain',
        flag: null,
        cells: [textCell(String(year), 'end'), cellOf(sheet, cell, (value) => numberIn(sheet, value, 2))],
      })),
      notes: [words.tariffs.note],
    },
  ];
}

function namesOf({ place, other }: PairTable): { place: string; other: string } {
  return { place: place.name, other: other.name };
}

/** The year on which the sheet rests, as its column is headed. */
export function yearWords({ table, language }: Sheet): string {
  const last = table.columns.at(-1);
  return last === undefined ? String(table.year ?? '') : headPeriod(last.period, language);
}
