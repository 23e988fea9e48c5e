import { fold } from '../../places/fold';
import { classificationIn, isSumLabel, isTotalProduct } from '../../products/codes';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { type ColumnSight, headText, lastHead } from './columns';
import type { Content } from './content';
import { flowIn } from '../words/flow-words';
import { chapterIn } from '../words/goods-in-words';
import { measureIn } from '../words/measure-words';
import { flowLettered, powerOfTen } from '../words/numbered';
import { partOf } from '../words/time-parts';

/** What tells a column of years, codes, flows or numbers of rows from others that look like it. */

/** Heads that speak of goods and nothing else. */
export const NAMES_GOODS = /product|commodit|goods|товар|produit|producto|produto|waren|merc|商品|품목/;

/** Amounts, where codes of flows would be few and small. */
export function countsMoney({ cells, variety }: ColumnSight): boolean {
  const large = cells.filter(({ cell, look }) => look === 'number' && /\d{3}|\d[.,]\d/.test(cell.shown));
  return large.length > cells.length * 0.3 && variety > 1;
}

/** Money in several currencies and in all of them together: what was paid in, and no unit. */
export function paidIn({ distinct }: ColumnSight): boolean {
  const currencies = distinct.filter((text) => isCurrency(readUnit(text).unit));
  return currencies.length >= 2 && distinct.some((text) => isSumLabel(text));
}

/** Codes under "Tariff", which elsewhere heads rates: whole numbers of one length. */
export function isTariffCode(column: ColumnSight, content: Content): boolean {
  const lengths = new Set(column.distinct.map((text) => text.length));
  const [length = 0] = lengths;
  const head = /^tariff(?: (?:code|no|number|heading|line|item))?$/.test(fold(lastHead(column)));
  return head && content.codes > 0.9 && lengths.size === 1 && length >= 4;
}

/**
 * Years one after the other under a head that says nothing: 2020, 2021, 2022, or 1990, 1995, 2000, 2001; under no head at all,
 * years again and again.
 */
export function runsThroughYears(column: ColumnSight): boolean {
  // The last row may be the sum of them.
  const cells = isSumLabel(column.cells.at(-1)?.cell.shown ?? '') ? column.cells.slice(0, -1) : column.cells;
  const filled = cells.length;
  // A program heads the names of the rows "index", and an index hardly runs from year to year.
  const head = headText(column);
  if (filled < 2 || column.counts.year !== filled || (head !== 'index' && measureIn(head) !== null)) return false;
  const years = cells.map(({ cell }) => Number(cell.shown));
  const different = new Set(years).size;
  const close = Math.max(...years) - Math.min(...years) < 40;
  if (head === '' && filled >= 4 && different > 1 && different < filled && close) return true;
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? 0));
  if (steps.every((step) => Math.abs(step) === 1)) return true;
  return filled >= 4 && (steps.every((step) => step > 0) || steps.every((step) => step < 0));
}

/** 0, 1, 2 … or 1, 2, 3 … from the first row to the last: the rows' own numbers, as programs write them. */
export function numbersRows({ cells }: ColumnSight): boolean {
  const first = Number(cells[0]?.cell.shown);
  const run = cells.every(({ cell }, at) => at === 0 || cell.row - (cells[at - 1]?.cell.row ?? 0) === 1);
  return (first === 0 || first === 1) && run && cells.every(({ cell }, at) => Number(cell.shown) === first + at);
}

/** `1.`, `1.1.`, `1.1.2.`: the lines of an account by their numbers, and no codes of goods. */
export function numbersLines({ distinct }: ColumnSight): boolean {
  const lines = distinct.filter((text) => /^\d{1,2}(?:\.\d{1,2})+\.$/.test(text));
  return lines.length >= 3 && lines.length > distinct.length * 0.7;
}

/** "HS8 exp." over 73, 82, 81: how many codes of eight digits there are, and no codes. */
export function countsCodes({ cells, heads }: ColumnSight): boolean {
  const digits = Number(LEVEL.exec(fold(heads.at(-1)?.text ?? ''))?.[1] ?? 0);
  if (digits === 0 || cells.length < 3) return false;
  return cells.every(({ cell }) => /^\d+$/.test(cell.shown.trim()) && cell.shown.trim().length <= digits / 2);
}

const LEVEL = /^(?:hs|sh|нс|тн вэд) ?(6|8|10)(?: |$)/;

/** Powers of ten, or their exponents, as a column of multipliers has them. */
export function holdsPowers({ distinct }: ColumnSight): boolean {
  return distinct.every((text) => powerOfTen(text) !== null);
}

/** Imports, exports, re-exports and re-imports by number. */
export function holdsFlowNumbers({ distinct }: ColumnSight): boolean {
  return distinct.length > 0 && distinct.every((text) => /^0?[1-4]$/.test(text));
}

/** `E` and `I`, `Ex` and `Im` for exports and imports; `E` alone is "Einfuhr" as well. */
export function holdsFlowLetters({ distinct }: ColumnSight): boolean {
  const texts = distinct.filter((text) => text !== '');
  const flows = texts.map(flowLettered);
  return texts.length === 2 && flows.includes('export') && flows.includes('import');
}

/** "TOTAL" in every row names no place. */
export function onlySums({ distinct }: ColumnSight): boolean {
  return distinct.every((text) => text === '' || isTotalProduct(text) || isSumLabel(text));
}

/** Years of any calendar, written with four digits or two; one again and again above its total. */
export function holdsYears({ distinct, counts, filled }: ColumnSight): boolean {
  if (counts.year > filled * 0.8) return true;
  const years = distinct.filter((text) => /^(?:\d\d|1[3-9]\d\d|2[015]\d\d)(?:\.0)?$/.test(text.trim()));
  return years.length > distinct.length * 0.5;
}

const NO_CODES = new Set(['rank', 'count', 'share', 'growth', 'value', 'quantity']);

/** "Product sum", "product rank": a head that speaks of goods over amounts of them. */
export function countsGoods(column: ColumnSight): boolean {
  const head = fold(lastHead(column).replace(/_/g, ' '));
  const lengths = new Set(column.distinct.map((text) => text.length));
  const measure = measureIn(head)?.measure ?? null;
  return (
    (measure !== null && NO_CODES.has(measure)) ||
    /(?:^| )(?:sum|total|upper|cum)(?: |$)/.test(head) ||
    lengths.size > 5
  );
}

/** `ExGoods`, "Goods" below "Exports", "Commodities n.e.s." over numbers: amounts of goods, and no codes of them. */
export function tradesGoods(column: ColumnSight): boolean {
  const head = fold(lastHead(column).replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  if (/ n ?e ?s$|^other /.test(head) || (GOODS_ALONE.test(head) && hardlyRepeats(column))) return true;
  if (!/(?:^| )(?:goods|merchandise|services)(?: |$)/.test(head)) return false;
  return /^(?:ex|im) /.test(head) || flowIn(fold(headText(column))).flow !== null;
}

const GOODS_ALONE = /^(?:foods?|foodstuffs?|services?|minerals?|crops?)$/;

/** Numbers of which most stand once: amounts, and neither codes nor kinds. */
export function hardlyRepeats({ variety, filled }: ColumnSight): boolean {
  return filled >= 4 && variety > filled * 0.6;
}

/** `export_hs84_usd`, `Import_HS0303`: what was traded under one code, over amounts and no codes. */
export function tradesChapter(column: ColumnSight): boolean {
  const head = lastHead(column);
  return chapterIn(head) !== null && countsMoney(column);
}

/** "Tonnes", "Weight in kilograms", "No quantity": units of amounts and nothing else, whatever stands over them. */
export function namesAmounts({ distinct }: ColumnSight): boolean {
  const texts = distinct.filter((text) => text !== '' && !NO_AMOUNT.test(text));
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const { unit } = readUnit(text);
      return unit !== null && unit !== '%' && !isCurrency(unit) && flowIn(fold(text)).flow === null;
    })
  );
}

const NO_AMOUNT = /^(?:no quantity|n\/a|-+)$/i;

/** Numbers of declarations and invoices: another in every row, under a head that says so. */
export function numbersRecords(column: ColumnSight): boolean {
  const head = fold(lastHead(column).replaceAll('_', ' '));
  const named = /(?:^| )(?:id|tin|declaration|invoice|reference|ref|registration|номер|декларац\S*)(?: |$)/.test(head);
  return (
    named && classificationIn(lastHead(column)) === null && column.filled > 20 && column.variety > column.filled * 0.5
  );
}

/** `MAR-EGY`, `MAR-ESP`: both ends of the trade in one code. */
export function namesPairs({ distinct, filled }: ColumnSight): boolean {
  return filled >= 3 && distinct.every((text) => /^[A-Z]{3}\s?[-–]\s?[A-Z]{3}$/.test(text.trim()));
}

/** `EU27_2020`, `EA20`, `EXT_EU27_2020` among codes of two letters: as Eurostat writes places. */
export function codesOfUnions({ distinct }: ColumnSight): boolean {
  const codes = distinct.filter((text) => text !== '');
  return (
    codes.some((text) => /^(?:EXT_)?E[AU]\d\d/.test(text)) && codes.every((text) => /^[A-Z][A-Z0-9_]+$/.test(text))
  );
}

/** "oecd" in every row under "source": whose data they are. */
export function namesSource(column: ColumnSight): boolean {
  return (
    column.variety === 1 &&
    column.filled > 1 &&
    /^(?:data )?source(?: (?:id|code|name))?$/.test(fold(lastHead(column).replaceAll('_', ' ')))
  );
}

/** Shown whole and kept with parts behind the point: amounts, and no codes. */
export function roundsAmounts({ cells }: ColumnSight): boolean {
  return cells.some(
    ({ cell: { value, shown } }) => typeof value === 'number' && !Number.isInteger(value) && !/[.,]/.test(shown),
  );
}

/** How many digits codes have by their head: `HS2`, `HS4 ID`; 0 where it says none. */
export function digitsIn(head: string): number {
  return Number(/^(?:hs|sh|nc|cn) ?(10|[2468])(?: |$)/.exec(fold(head))?.[1] ?? 0);
}

/** Codes headed by how many digits they have, with the number of their section before each: 1010121 for 010121 of section 1. */
export function beginsWithSections({ distinct }: ColumnSight, head: string): boolean {
  const digits = digitsIn(head);
  const codes = distinct.filter((text) => text !== '');
  // There are twenty-two of them.
  const longer = codes.filter(
    (text) => /^\d+$/.test(text) && /^(?:[1-9]|1\d|2[0-2])$/.test(text.slice(0, text.length - digits)),
  );
  return digits > 0 && codes.length > 1 && longer.length === codes.length;
}

/** Years and a word for all of them. */
export function sumsYears({ distinct }: ColumnSight): boolean {
  const years = distinct.filter((text) => /^(?:19|20)\d\d$/.test(text));
  const others = distinct.filter((text) => text !== '' && !years.includes(text));
  return years.length >= 2 && others.length > 0 && others.every((text) => partOf(text)?.kind === 'year');
}

/** Under "exporter" or "supplier", names of which hardly any is a country's: who trades, and not which country. */
export function namesFirms(column: ColumnSight, content: Content): boolean {
  const head = fold(
    lastHead(column)
      .replaceAll('_', ' ')
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  );
  return TRADER.test(head) && column.variety >= 8 && content.places + content.knownCodes < 0.1 && !content.numeric;
}

const TRADER =
  /(?:^| )(?:exporters?|importers?|suppliers?|buyers?|sellers?|consignees?|shippers?|exportador(?:es|a)?|importador(?:es|a)?|proveedor(?:es)?|fornecedor(?:es)?|exportateurs?|importateurs?|fournisseurs?|экспорт[её]р\S*|импорт[её]р\S*|поставщик\S*|отправител\S*|получател\S*|eksportir|importir|ihracatci\S*|ithalatci\S*)(?: |$)/;

/** Columns of hardly any cell and no head, behind those of a long table: remarks beside it, which say nothing of its rows. */
export function straysBehind(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const rows = Math.max(0, ...columns.map(({ filled }) => filled));
  const full = columns.findLastIndex(({ filled, counts }) => counts.number > filled * 0.5 && filled > rows * 0.5);
  const strays = columns.filter(
    (column, at) =>
      at > full && full >= 0 && headText(column) === '' && column.filled > 0 && column.filled < rows * 0.03,
  );
  return new Set(strays);
}

/** `IMPORT.REG.` over small whole numbers: codes of regions, and no imports. */
export function numbersRegions(column: ColumnSight): boolean {
  const head = fold(lastHead(column).replaceAll(/[._]/g, ' '));
  return (
    CODE_HEAD.test(head) && column.variety < 60 && column.cells.every(({ cell }) => /^\d{1,4}$/.test(cell.shown.trim()))
  );
}

const CODE_HEAD = /(?:^| )(?:reg|region|cd|code|codes|codigo|cod|kode|код)(?: |$)/;
