import type {
  PairCell,
  PairMirror,
  PairProducts,
  PairRow,
  PairStanding,
  PairTable,
} from '../../../shared/contract/country-pair';
import type { HouseWord } from '../../../shared/contract/house-words';
import type { Draft } from '../../../shared/contract/figure-offers';
import type { Reading } from '../../../shared/figures/binding';
import { draftParagraphs } from '../../../shared/figures/drafting/draft';
import type { DraftFigure, WayFacts } from '../../../shared/figures/drafting/draft';
import { draftYear } from '../../../shared/figures/drafting/patterns';
import { wordPeriod } from '../../../shared/periods/word';
import { inHouseWords } from '../../../shared/wording/house-words';
import type { Reading as ReadingContext } from '../methods';
import { houseWords } from '../settings/house-word-queries';
import { shippedPlaces } from '../shipped';
import type { Speaking } from './make-offer';
import { readingsById } from './reading-queries';
import { Sayer } from './say-figure';

/**
 * Drafts what a fact sheet says of two places' trade, as live text. Every number is one that a table of the sheet shows,
 * made live; what a table does not show, no sentence says.
 */
export function draftOf(context: ReadingContext, table: PairTable, speaking: Speaking): Draft {
  const { language } = speaking;
  if (table.year === null) return [];
  const sides = waysOf(table);
  const readings = readingsOf(context, sides);
  const sayer = new Sayer(context.db, speaking);
  const nameOf = (code: string) => shippedPlaces(context.resources).nameOf(code, language.split('-')[0] ?? language);
  const facts = sides.flatMap((side) => {
    const reading = readings.get(side.cell.figureIds[0] ?? -1);
    return reading === undefined ? [] : [{ side, reading }];
  });
  const ways = facts
    .toSorted((a, b) => b.reading.value - a.reading.value)
    .map(({ side, reading }) => wayFacts(side, reading, readings, sayer, { table, nameOf, language }));
  const isOwn = hasNumber(lastCell(table, 'balance'));
  const [sold, bought] = [facts[0]?.reading, facts[1]?.reading];
  const pair =
    sold === undefined || bought === undefined
      ? null
      : { key: sold.key, period: sold.period.written, other: bought.key };
  const both = (what: 'both' | 'balance' | 'exports-balance', row: PairRow['key']) =>
    pair && sayer.say(what, pair, lastCell(table, row));
  const draft = draftParagraphs(
    {
      year: yearText(facts[0]?.reading, language),
      place: isOwn ? nameOf(table.place.code) : null,
      ways,
      total: both('both', isOwn ? 'total' : 'both-exports'),
      balance: isOwn ? both('balance', 'balance') : both('exports-balance', 'exports-balance'),
    },
    language,
  );
  return asDeskWrites(draft, houseWords(context.db), language);
}

/** The words between the figures as the desk writes them; what a figure says is its binding's. */
function asDeskWrites(draft: Draft, words: readonly HouseWord[], language: string): Draft {
  return draft.map(({ key, parts }) => ({
    key,
    parts: parts.map((part) =>
      part.figure === null ? { ...part, text: inHouseWords(part.text, words, language) } : part,
    ),
  }));
}

/** One direction of the trade as the tables of the sheet show it. */
interface Way {
  kind: WayFacts['kind'];
  from: string;
  to: string;
  row: Extract<PairRow['key'], 'exports' | 'imports' | 'other-exports' | 'other-imports'>;
  cell: PairCell;
  standing: PairStanding | undefined;
  products: PairProducts | undefined;
  mirror: PairMirror | undefined;
}

/**
 * Each direction once, the place's exports first: by the report of the place whose brief it is where it gives both, else as
 * each seller reports; the buyer's record where the seller gives none.
 */
function waysOf(table: PairTable): Way[] {
  const { place, other } = table;
  const isOwn = hasNumber(lastCell(table, 'balance'));
  const there = [`exports`, 'other-imports'] as const;
  const back = isOwn ? (['imports', 'other-exports'] as const) : (['other-exports', 'imports'] as const);
  const first = (rows: readonly Way['row'][], from: string, to: string) => {
    const row = rows.find((key) => hasNumber(lastCell(table, key)));
    return row === undefined ? [] : [wayOf(table, row, from, to)];
  };
  return [...first(there, place.code, other.code), ...first(back, other.code, place.code)];
}

function wayOf(table: PairTable, row: Way['row'], from: string, to: string): Way {
  const kind = row === 'exports' || row === 'other-exports' ? 'exports' : 'imports';
  const [reporter, partner] = kind === 'exports' ? [from, to] : [to, from];
  const flow = kind === 'exports' ? 'export' : 'import';
  const goes = ({ way, ...of }: PairProducts) =>
    way === 'imports' || way === 'other-imports' ? of.partner === from : of.reporter === from;
  return {
    kind,
    from,
    to,
    row,
    cell: lastCell(table, row) ?? nothing,
    standing: table.standings.find((one) => one.reporter === reporter && one.partner === partner && one.flow === flow),
    products: table.products.find(goes),
    mirror: table.mirrors.find(({ exporter }) => exporter === from),
  };
}

const nothing: PairCell = { value: null, missing: 'missing', figureIds: [], atLeast: false, allowed: null };

function lastCell(table: PairTable, key: PairRow['key']): PairCell | undefined {
  return table.rows.find((row) => row.key === key)?.cells.at(-1);
}

function hasNumber(cell: PairCell | undefined): boolean {
  return cell !== undefined && cell.value !== null;
}

/** The readings that stand for what is said: of each flow, of its mirror, of the first of its goods. */
function readingsOf({ db }: ReadingContext, ways: readonly Way[]): Map<number, Reading> {
  const ids = ways.flatMap(({ cell, mirror, products }) => [
    ...cell.figureIds.slice(0, 1),
    ...(mirror?.exports.figureIds ?? []),
    ...(mirror?.imports.figureIds ?? []),
    ...(products?.rows[0]?.value.figureIds.slice(0, 1) ?? []),
  ]);
  return new Map(readingsById(db, [...new Set(ids)]).map((reading) => [reading.figureId, reading]));
}

interface Around {
  table: PairTable;
  nameOf: (code: string) => string;
  language: string;
}

function wayFacts(
  way: Way,
  reading: Reading,
  readings: ReadonlyMap<number, Reading>,
  sayer: Sayer,
  { table, nameOf, language }: Around,
): WayFacts {
  const { key, period } = reading;
  const of = { key, period: period.written };
  const { standing, kind } = way;
  const flow = kind === 'exports' ? 'export' : 'import';
  const average = table.measures.find(
    (one) => one.id === 'average' && one.flow === flow && one.from === key.reporter && one.to === key.partner,
  );
  const peak = peakOf(table, way);
  const goods = way.products?.rows[0]?.value.figureIds[0];
  const listed = goods === undefined ? undefined : readings.get(goods);
  return {
    kind,
    from: nameOf(way.from),
    to: nameOf(way.to),
    value: sayer.say('value', of, way.cell),
    growth: sayer.say('growth', of, lastCell(table, `${way.row}-growth`)),
    average: average === undefined ? null : sayer.say('average-growth', of, average.cell),
    record: sayer.record(of),
    peak: peak === null ? null : sayer.say('value', { key, period: String(peak.year) }, peak.cell),
    peakYear: peak === null ? null : draftYear(String(peak.year), language),
    rank:
      standing === undefined || standing.rank === null
        ? null
        : sayer.rank(of, { rank: standing.rank, of: standing.of }),
    share: standing === undefined ? null : sayer.say('share', of, standing.share),
    top: way.products === undefined || listed === undefined ? null : sayer.goods(listed, way.products),
    goodsYear: yearText(listed, language),
    ...mirrorFacts(way, readings, sayer),
  };
}

/** What the side that is not quoted records, and the gap of imports to exports with carriage. */
function mirrorFacts(
  { kind, mirror }: Way,
  readings: ReadonlyMap<number, Reading>,
  sayer: Sayer,
): Record<'mirror' | 'gap', DraftFigure | null> {
  const exports = readings.get(mirror?.exports.figureIds[0] ?? -1);
  const imports = readings.get(mirror?.imports.figureIds[0] ?? -1);
  if (mirror === undefined || exports === undefined || imports === undefined) return { mirror: null, gap: null };
  const told = kind === 'exports' ? imports : exports;
  const cell = kind === 'exports' ? mirror.imports : mirror.exports;
  return {
    mirror: sayer.say('value', { key: told.key, period: told.period.written }, cell),
    gap: sayer.say(
      'mirror-gap',
      { key: exports.key, period: exports.period.written, other: imports.key },
      mirror.relative,
    ),
  };
}

/** The greatest of all calendar years that the series has, where it is another than the one that is spoken of. */
function peakOf({ series, year, columns }: PairTable, { row }: Way): { year: number; cell: PairCell } | null {
  const { points, ofOneSource } = series.find(({ key }) => key === row) ?? { points: [], ofOneSource: false };
  if (points.length < 3 || !ofOneSource || columns.at(-1)?.period.kind !== 'year') return null;
  const [best] = points.toSorted((a, b) => b.value - a.value);
  if (best === undefined || best.year === year) return null;
  return { year: best.year, cell: { ...nothing, value: best.value, missing: null, figureIds: [best.figureId] } };
}

function yearText(reading: Reading | undefined, language: string): string {
  if (reading === undefined) return '';
  return draftYear(wordPeriod(reading.period.written, language), language);
}
