import { plainReading } from '../../numbers/guess';
import { fold } from '../../places/fold';
import { headText } from './columns';
import type { ColumnGuess } from './dimensions';
import { allBeside, besideGoods, goodsOf, NO_CODE } from './goods-of-heads';
import { addDimension, dataRows } from './map-labels';
import { setUnits } from './map-units';
import { bare, guess, leftOf, type MappedColumns, type MappingParts, matchOf } from './mapped';
import { noFacts } from '../proposal';
import type { ValueGuess } from './values';

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
            product: goods === null ? (facts.product ?? allBeside(parts, value)) : { ...NO_CODE, name: goods },
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
  const more: Record<string, string> = { ...value.facts.more };
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
