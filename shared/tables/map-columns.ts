import { isCurrency } from '../units/currencies';
import { fold } from '../places/fold';
import { classificationIn, classificationOf } from '../products/codes';
import { readUnit } from '../units/units';
import { headText, type ColumnSight } from './columns';
import type { ColumnGuess } from './dimensions';
import type { FoundTable } from './find-tables';
import { besideGoods, goodsOf } from './goods-of-heads';
import { plainReading } from '../numbers/guess';
import type { Sheet } from './look';
import { noFacts, type ColumnMapping, type ColumnMatch, type Guess, type LeftOut, type Role } from './proposal';
import type { ColumnReading } from './readings';
import type { Repeat } from './repeats';
import type { TableFacts } from './table-facts';
import { headAddress, type ValueGuess } from './values';

/** Everything that has been found out about a table's columns. */
export interface MappingParts {
  sheet: Sheet;
  table: FoundTable;
  index: number;
  dims: readonly ColumnGuess[];
  values: readonly ValueGuess[];
  repeats: readonly Repeat[];
  /** Columns whose heads say no more than another's, and which are not the same. */
  alike: ReadonlySet<number>;
  readings: ReadonlyMap<number, ColumnReading>;
  known: TableFacts;
}

export interface MappedColumns {
  columns: ColumnMapping[];
  guesses: Guess[];
  left: LeftOut[];
}

/** Writes the columns of the mapping, with a reason for each that is used and for each that is not. */
export function mapColumns(parts: MappingParts): MappedColumns {
  const out: MappedColumns = { columns: [], guesses: [], left: [] };
  const rows = dataRows(parts);
  const values = new Map(parts.values.map((value) => [value.column, value]));
  for (const dim of parts.dims) {
    const value = values.get(dim.column);
    if (value === undefined || dim.role !== 'value') addDimension(out, parts, dim, rows);
    else addValue(out, parts, dim, value);
  }
  setUnits(out.columns);
  addAcross(out, parts);
  return out;
}

function addDimension(out: MappedColumns, parts: MappingParts, dim: ColumnGuess, rows: number): void {
  const { column } = dim;
  const header = headText(column);
  const role = dim.role === 'more' && !varies(dim) ? 'ignore' : dim.role;
  const name = role === 'unit' ? unitsOf(column) : role === 'ignore' ? null : dim.name;
  const classification = role === 'product-code' ? classificationIn(header) : null;
  const mapped: ColumnMapping = {
    ...bare(column, header),
    role,
    name,
    match: matchOf(header, role),
    facts: classification === null ? noFacts : { ...noFacts, product: { ...classification, code: null, name: null } },
    carry: carries(parts, column, role, rows),
    zeros: role === 'product-code' && lostZeros(parts, column, header),
  };
  out.columns.push(mapped);
  if (role === 'ignore') {
    if (column.filled > 0) out.left.push(leftOf(parts, column, dim.role === 'more' ? 'ignore.technical' : dim.reason));
    return;
  }
  out.guesses.push(
    guess(parts, column, { code: dim.reason, params: { role, header }, field: 'role', confidence: dim.confidence }),
  );
  if (mapped.zeros) {
    const example = column.distinct.find((text) => /^\d+$/.test(text) && text.length % 2 === 1) ?? '';
    out.guesses.push(
      guess(parts, column, {
        code: 'codes.zeros',
        params: { header, example, restored: `0${example}` },
        field: 'product',
        confidence: 0.9,
      }),
    );
  }
}

function addValue(out: MappedColumns, parts: MappingParts, dim: ColumnGuess, value: ValueGuess): void {
  const { column, facts } = value;
  const header = headText(column);
  const repeat = parts.repeats.find(({ col }) => col === column.col);
  const read = parts.readings.get(column.col);
  const left = value.left ?? (repeat?.always === true ? 'ignore.repeat' : null);
  const derived = facts.flow === 'balance' || facts.flow === 'turnover';
  const goods = left === null ? goodsOf(parts, value) : null;
  out.columns.push({
    ...bare(column, header),
    role: left === null ? 'value' : 'ignore',
    match:
      facts.period === null
        ? matchOf(header, 'value')
        : { by: 'any-period', words: fold(header.replace(/\b(?:19|20)\d\d\b/g, ' ')) },
    facts:
      left === null
        ? {
            ...facts,
            product: goods === null ? facts.product : { classification: null, edition: null, code: null, name: goods },
            standing: derived ? 'derived' : facts.standing,
            more: moreOf(parts, value, header, goods),
          }
        : noFacts,
    reading: read?.reading ?? plainReading,
    repeatOf: left === null && repeat !== undefined ? repeat.of : null,
    part: left === null ? value.part : null,
  });
  if (left !== null) {
    const of =
      out.columns.find(({ col }) => col === repeat?.of)?.header ??
      headText(parts.values.find((other) => other.column.col === repeat?.of)?.column ?? column);
    if (column.filled > 0) out.left.push(leftOf(parts, column, left, { of }));
    return;
  }
  if (facts.period === null) {
    const params = {
      header,
      measure: facts.measure ?? '',
      flow: facts.flow ?? '',
      unit: facts.unit ?? '',
      scale: String(facts.scale ?? 1),
    };
    out.guesses.push(
      guess(parts, column, {
        code: 'value.column',
        params,
        field: 'measure',
        confidence: dim.confidence === 1 ? 1 : value.confidence,
      }),
    );
  }
  if (read !== undefined && read.confidence < 0.9) {
    const example =
      column.cells.find(({ cell }) => cell.type === 'text' && /[.,]/.test(cell.shown))?.cell.shown.trim() ?? '';
    out.guesses.push(
      guess(parts, column, {
        code: 'reading.unsure',
        params: { header, example, decimal: read.reading.decimal },
        field: 'reading',
        confidence: read.confidence,
      }),
    );
  }
  if (read !== undefined && read.unexplained !== null)
    out.left.push(
      leftOf(parts, column, 'left.marked', { mark: read.unexplained.mark, count: String(read.unexplained.count) }),
    );
}

/** The mark of the head's period, and the head itself where nothing else tells the column from another. */
function moreOf(parts: MappingParts, value: ValueGuess, header: string, goods: string | null): Record<string, string> {
  const { alike } = parts;
  const { mark, column } = value;
  const more: Record<string, string> = {};
  if (mark !== '') more['period mark'] = mark;
  if (alike.has(column.col) && goods === null && !besideGoods(parts, value)) more['column'] = withoutYears(header);
  return more;
}

/** A head without its years, so that its columns are one series; as it is where nothing else is left. */
function withoutYears(header: string): string {
  const left = header
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?: \/)+ *$/, '')
    .trim();
  return /\p{L}/u.test(left) ? left : header;
}

/** One reason for all columns that differ only by their period. */
function addAcross(out: MappedColumns, parts: MappingParts): void {
  const across = parts.values.filter(({ left, facts }) => left === null && facts.period !== null);
  const first = across[0];
  const last = across.at(-1);
  if (first === undefined || last === undefined) return;
  const params = {
    first: first.facts.period?.written ?? '',
    last: last.facts.period?.written ?? '',
    count: String(across.length),
  };
  out.guesses.push(guess(parts, first.column, { code: 'across.periods', params, field: 'period', confidence: 0.95 }));
}

function bare(column: ColumnSight, header: string): ColumnMapping {
  return {
    col: column.col,
    header,
    match: { by: 'words', words: fold(header) },
    role: 'ignore',
    name: null,
    facts: noFacts,
    reading: plainReading,
    carry: false,
    repeatOf: null,
    unitCol: null,
    zeros: false,
    part: null,
  };
}

function matchOf(header: string, role: Role): ColumnMatch {
  const words = fold(header);
  return words === '' ? { by: role === 'value' ? 'position' : 'any-place', words: '' } : { by: 'words', words };
}

function guess(
  parts: MappingParts,
  column: ColumnSight,
  told: Pick<Guess, 'code' | 'params' | 'field' | 'confidence'>,
): Guess {
  return { ...told, table: parts.index, col: column.col, where: headAddress(column, parts.sheet.grid.info.name) };
}

function leftOf(
  { table }: MappingParts,
  column: ColumnSight,
  code: string,
  params: Record<string, string> = {},
): LeftOut {
  const range = {
    top: table.bodyTop,
    left: column.col,
    bottom: Math.max(table.bottom, table.bodyTop),
    right: column.col,
  };
  return { code, params: { header: headText(column), ...params }, range };
}

/** A dimension that is the same in every row, or says "all", tells nothing apart. */
function varies({ column }: ColumnGuess): boolean {
  const telling = column.distinct.filter((text) => !/^(?:0|-1|C00|W00|world|total.*|all.*|n\/a)?$/i.test(text));
  return telling.length > 0 && column.variety > 1;
}

/** What a column of units is of: money, other amounts, or both by turns; `unread`: none of them is known. */
function unitsOf(column: ColumnSight): 'money' | 'amount' | 'both' | 'unread' {
  const units = column.distinct.map((text) => readUnit(text).unit).filter((unit) => unit !== null);
  const currencies = units.filter((unit) => isCurrency(unit)).length;
  if (units.length === 0) return 'unread';
  if (currencies === 0) return 'amount';
  return currencies === units.length ? 'money' : 'both';
}

function dataRows({ values }: MappingParts): number {
  return Math.max(0, ...values.map(({ column }) => column.filled));
}

const CARRIED: ReadonlySet<Role> = new Set([
  'reporter',
  'partner',
  'origin',
  'destination',
  'flow',
  'product-code',
  'product-name',
  'period',
  'year',
  'quarter',
  'month',
  'indicator',
  'group',
  'classification',
  'unit',
]);

/** A label stands for the rows below it when it is merged over them, or is written on few of the rows and never again. */
function carries({ sheet, table }: MappingParts, column: ColumnSight, role: Role, rows: number): boolean {
  if (!CARRIED.has(role)) return false;
  const merged = sheet.grid.info.merges.some(
    ({ left, right, top, bottom }) =>
      left <= column.col && right >= column.col && bottom > top && top >= table.bodyTop && bottom <= table.bottom,
  );
  const first = column.cells[0]?.cell.row === table.bodyTop;
  // The same in all rows but those of their sums: a total of what they are of.
  const same = column.variety === 1 && column.filled >= 2 && column.filled < rows;
  return merged || (first && (same || column.filled <= rows * 0.6));
}

/** Codes kept as numbers have lost the zero at their front when some are of uneven length and none begins with one. */
function lostZeros({ dims }: MappingParts, column: ColumnSight, header: string): boolean {
  const classification = classificationIn(header)?.classification ?? 'HS';
  const beside = dims.find(({ role }) => role === 'classification')?.column.distinct ?? [];
  const others = beside.some((text) => (classificationOf(text)?.classification ?? 'HS') !== 'HS');
  if (classification !== 'HS' || others) return false;
  const codes = column.distinct.filter((text) => /^\d+$/.test(text));
  return (
    codes.some((code) => code.length % 2 === 1) &&
    !codes.some((code) => code.startsWith('0')) &&
    codes.every((code) => code.length <= 10)
  );
}

/** Each amount has its unit from the column beside it, money from the column of currencies. */
function setUnits(columns: ColumnMapping[]): void {
  const money = columns.find(({ role, name }) => role === 'unit' && name === 'money');
  const amounts = columns.filter(({ role, name }) => role === 'unit' && name !== 'money');
  for (const column of columns) {
    if (column.role !== 'value') continue;
    const { measure, unit } = column.facts;
    if (measure === 'quantity' || (measure === 'weight' && unit === null)) {
      const near = amounts.toSorted((a, b) => distance(a.col, column.col) - distance(b.col, column.col))[0];
      if (unit === null && near !== undefined) column.unitCol = near.col;
    } else if ((measure === null || measure === 'value') && unit === null) {
      const near = amounts.toSorted((a, b) => distance(a.col, column.col) - distance(b.col, column.col))[0];
      const units = money ?? (columns.some(isAmount) ? undefined : near);
      if (units !== undefined) column.unitCol = units.col;
    }
  }
}

function isAmount({ role, facts }: ColumnMapping): boolean {
  return role === 'value' && (facts.measure === 'quantity' || facts.measure === 'weight');
}

/** Columns to the left are nearer: a unit mostly stands before its amount. */
function distance(unit: number, amount: number): number {
  return unit < amount ? amount - unit : unit - amount + 0.5;
}
