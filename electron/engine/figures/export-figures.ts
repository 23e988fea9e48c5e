import path from 'node:path';
import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import type { PageRow } from '../../../shared/contract/figures';
import type { SourceFile } from '../../../shared/contract/sources';
import { cellName } from '../../../shared/figures/figure';
import { wordFurther } from '../../../shared/figures/further';
import { exportWords } from '../../../shared/sentences/export-words';
import type { ExportWords } from '../../../shared/sentences/export-words';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import { wordRefusal } from '../../../shared/sentences/refusals';
import type { Sliced } from '../methods';
import { writePieces } from '../packs/write-file';
import { addToRegister, deskOf } from '../settings/queries';
import { shippedPlaces } from '../shipped';
import { sourceById } from '../sources/queries';
import type { OutCell, OutTable } from '../writers/sheets/table-writer';
import { writeCsv } from '../writers/sheets/write-csv';
import { writeXlsx } from '../writers/sheets/write-xlsx';
import { rowsById } from './table-queries';

const AT_ONCE = 250;

/**
 * Writes the figures that a filter leaves to a file, each with its source, sheet and cell. They are read and written in
 * pieces; the register knows of the file just before it takes its place.
 * @throws AppError `file.unwritable`, `call.cancelled`
 */
export async function exportFigures(
  sliced: Sliced,
  { filter, sort, format, path: target }: Parsed<'figures.export'>,
): Promise<Output<'figures.export'>> {
  const ids = await sliced.work('figures.ids', { filter, sort });
  const { language } = deskOf(sliced.db);
  const seen = new Seen(sliced);
  const words = exportWords(language);
  const write = { csv: asCsv, xlsx: asXlsx }[format];
  const { sha256, size } = await writePieces(
    target,
    (put) => write(rowsOf(sliced, ids, language), seen, words, language, put),
    (file) =>
      sliced.commit(({ db, author, now }) => {
        const params = { format, figures: ids.length, path: target, sha256: file.sha256 };
        addToRegister(db, { at: now, who: author, action: 'export', subject: path.basename(target), params });
      }),
  );
  return { path: target, figures: ids.length, sha256, bytes: size };
}

/** Rows in pieces, with progress; a cancel is minded between two. */
async function* rowsOf(sliced: Sliced, ids: readonly number[], language: string): AsyncGenerator<PageRow[]> {
  const places = shippedPlaces(sliced.resources);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (sliced.signal.aborted) throw AppError.of('call.cancelled', {});
    sliced.progress({ stage: 'write', done: at, total: ids.length });
    yield rowsById(sliced.db, ids.slice(at, at + AT_ONCE), (code) => places.nameOf(code, language));
    // A turn for whoever waits.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The sheets from which exported figures come, and where on them they stand. */
class Seen {
  readonly #sliced: Sliced;
  readonly #sources = new Map<string, SourceFile>();
  readonly sheets = new Map<string, { source: SourceFile; sheet: string; figures: number; corners: number[] }>();

  constructor(sliced: Sliced) {
    this.#sliced = sliced;
  }

  source(id: string): SourceFile {
    const known = this.#sources.get(id) ?? sourceById(this.#sliced.db, id);
    this.#sources.set(id, known);
    return known;
  }

  note({ sourceId, sheet, cell }: PageRow): void {
    const key = `${sourceId} ${sheet}`;
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const row = Number(digits);
    const { figures, corners } = this.sheets.get(key) ?? { figures: 0, corners: [row, col, row, col] };
    const [top = row, left = col, bottom = row, right = col] = corners;
    const wider = [Math.min(top, row), Math.min(left, col), Math.max(bottom, row), Math.max(right, col)];
    this.sheets.set(key, { source: this.source(sourceId), sheet, figures: figures + 1, corners: wider });
  }
}

type Rows = AsyncGenerator<PageRow[]>;
type Write = (
  rows: Rows,
  seen: Seen,
  words: ExportWords,
  language: string,
  put: (bytes: Uint8Array) => Promise<void>,
) => Promise<void>;

const asXlsx: Write = (rows, seen, words, language, put) =>
  writeXlsx([figuresTable(rows, seen, words, language, false), sourcesTable(seen, words)], put);

/** A text file has one table: each row names its source in full. */
const asCsv: Write = (rows, seen, words, language, put) => {
  const table = figuresTable(rows, seen, words, language, true);
  const head = [...table.head, words.publisher, words.takenOn, words.sha256];
  return writeCsv({ ...table, head }, put);
};

function figuresTable(rows: Rows, seen: Seen, words: ExportWords, language: string, withSource: boolean): OutTable {
  const columns: [keyof ExportWords, number, (row: PageRow) => OutCell][] = [
    ['reporter', 20, (row) => row.reporterName],
    ['reporterCode', 8, (row) => row.reporter],
    ['partner', 20, (row) => row.partnerName],
    ['partnerCode', 8, (row) => row.partner],
    ['flow', 12, (row) => (row.flow === null ? null : wordFlow(row.flow, language))],
    ['valuation', 8, (row) => row.valuation],
    ['productCode', 12, (row) => row.product],
    ['product', 30, (row) => row.productName],
    ['further', 20, (row) => wordFurther(row.more) || null],
    ['measure', 10, (row) => wordMeasure(row.measure, language)],
    ['period', 10, (row) => row.period],
    ['value', 18, (row) => row.value],
    ['unit', 8, (row) => row.unit],
    ['prices', 12, (row) => row.priceBasis],
    ['flag', 8, (row) => row.flag],
    ['missing', 12, (row) => (row.missing === null ? null : wordRefusal(row.missing, language))],
    ['superseded', 8, (row) => (row.superseded ? words.yes : null)],
    ['asWritten', 14, (row) => row.raw],
    ['dataset', 16, (row) => row.dataset],
    ['file', 34, (row) => row.fileName],
    ['sheet', 16, (row) => row.sheet],
    ['cell', 8, (row) => row.cell],
  ];
  async function* out() {
    for await (const piece of rows) {
      yield piece.map((row) => {
        seen.note(row);
        const { publisher, takenOn, sha256 } = seen.source(row.sourceId);
        const cells = columns.map(([, , cell]) => cell(row));
        return withSource ? [...cells, publisher, takenOn, sha256] : cells;
      });
    }
  }
  const head = columns.map(([word]) => words[word]);
  return { name: words.figures, head, widths: columns.map(([, width]) => width), rows: out() };
}

/** One row a sheet, known once all figures have passed. */
function sourcesTable(seen: Seen, words: ExportWords): OutTable {
  function* out() {
    yield [...seen.sheets.values()].map(({ source, sheet, figures, corners }) => {
      const [top = 1, left = 1, bottom = 1, right = 1] = corners;
      const cells = `${cellName(top, left)}:${cellName(bottom, right)}`;
      const { fileName, publisher, dataset, takenOn, sha256, credit } = source;
      return [fileName, publisher, dataset, takenOn, sheet, cells, figures, sha256, credit];
    });
  }
  const { file, publisher, dataset, takenOn, sheet, cells, count, sha256, credit } = words;
  return {
    name: words.sources,
    head: [file, publisher, dataset, takenOn, sheet, cells, count, sha256, credit],
    widths: [34, 24, 20, 12, 16, 14, 10, 66, 40],
    rows: out(),
  };
}
