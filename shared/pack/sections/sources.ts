import type { BlockOf, DocumentBlock, Row } from '../../document/pack-document';
import type { Reading } from '../../figures/binding';
import { cellName } from '../../figures/figure';
import { grouped } from '../../country-pair/grouped';
import { cell, column, line } from '../blocks';
import { cellFormula, sourceName } from '../citations';
import type { Citation } from '../citations';
import { yearsReadings } from '../fact-sheet-content';
import type { FactSheetContent } from '../fact-sheet-content';
import { bearsPortions } from '../portions';
import { storedValue } from '../stored-value';
import type { Section } from '../text-runs';
import { fill } from '../words';
import { listedApart } from '../listed';

/** The annex of sources: every figure as printed, its stored value, file, sheet and cell. */
export function sourceBlocks(section: Section): DocumentBlock[] {
  const { id, content, words, citations } = section;
  const sheets = [...content.trade.values()].filter((trade) => trade !== null);
  const rows = [
    ...citations.list.map((citation) => citationRow(section, citation)),
    ...sheets.flatMap((trade, i) => sheetRows(section, trade, `${citations.list.length + i + 1}`)),
  ];
  if (rows.length === 0) return [line(`${id}/none`, 'body', words.sources.none)];
  const readings = [
    ...citations.list.flatMap((c) => c.binding.readings),
    ...sheets.flatMap(({ readings: of }) => [...of.values()]),
  ];
  const publishers = listedApart(
    [...new Set(readings.map((r) => sourceName(r.source, content.pack.language)))],
    content.pack.language,
  );
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/figures`,
    origin: null,
    look: 'data',
    caption: null,
    columns: [
      // A number bears the mark of its portion in one line.
      column(words.sources.number, bearsPortions(content) ? 0.09 : 0.06),
      column(words.sources.printed, 0.24),
      column(words.sources.stored, 0.16, 'end'),
      column(words.sources.file, 0.31),
      column(words.sources.cell, 0.23),
    ],
    rows,
    source: [
      {
        text: fill(words.sources.publishers, { publishers }),
        roles: [],
        lang: null,
        dir: null,
        href: null,
        note: null,
      },
    ],
    description: words.sources.description,
  };
  return [table];
}

function citationRow({ id, content }: Section, citation: Citation): Row {
  const { binding } = citation;
  const first = binding.readings[0];
  const origin = first === undefined ? null : ({ area: 'sources', id: first.source.id, at: addressOf(first) } as const);
  return {
    id: `${id}/figure-${citation.number}`,
    kind: 'plain',
    changed: false,
    origin,
    cells: [
      cell(String(citation.number)),
      cell(citation.printed),
      cell(storedValue(binding, content.pack.language), 'number'),
      cell(filesOf(binding.readings)),
      cell(cellFormula(binding)),
    ],
  };
}

/** A fact sheet: a row for its table of years, and one for each other file that its tables rest on. */
function sheetRows({ id, words }: Section, trade: FactSheetContent, number: string): Row[] {
  const { table, readings } = trade;
  const lines = yearsReadings(trade);
  const origin = { area: 'figures', id: table.other.code, at: table.place.code } as const;
  const [from, to] = [table.years[0] ?? '', table.years.at(-1) ?? ''];
  const row = (name: string, printed: string, of: readonly Reading[], cells: string): Row => ({
    id: `${id}/table-${table.other.code}-${table.place.code}${name}`,
    kind: 'plain',
    changed: false,
    origin,
    cells: [
      cell(name === '' ? number : ''),
      cell(printed),
      cell(words.missing, 'number'),
      cell(filesOf(of)),
      cell(cells),
    ],
  });
  const inYears = new Set(lines.flat().map(({ figureId }) => figureId));
  const others = grouped(
    [...readings.values()].filter(({ figureId }) => !inYears.has(figureId)),
    (reading) => filesOf([reading]),
  );
  return [
    row(
      '',
      fill(words.sources.table, { from, to }),
      lines.flat(),
      lines
        .map(cellsOf)
        .filter((w) => w !== '')
        .join('; '),
    ),
    ...[...others.values()].map((of, i) => row(`-${String(i + 1)}`, words.sources.otherTables, of, listedCells(of))),
  ];
}

/** More cells than this are found in the program, not on paper. */
const MOST_CELLS = 12;

function listedCells(readings: readonly Reading[]): string {
  const names = [...new Set(readings.map(({ address }) => cellName(address.row, address.col)))];
  return names.length <= MOST_CELLS ? names.join(', ') : `${names.slice(0, MOST_CELLS).join(', ')} …`;
}

/** `imf-dots-….xlsx, “Exports, FOB”`, each file once. */
function filesOf(readings: readonly Reading[]): string {
  const names = readings.map((r) => r.source.fileName + (r.address.sheet === '' ? '' : `, “${r.address.sheet}”`));
  return [...new Set(names)].join('; ');
}

/** Cells of one row as a range where they follow each other, else one by one. */
function cellsOf(readings: readonly Reading[]): string {
  const at = readings.map((r) => r.address);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return '';
  const inRow = at.every((a, i) => a.row === first.row && a.col === first.col + i);
  if (inRow && at.length > 1) return `${cellName(first.row, first.col)}:${cellName(last.row, last.col)}`;
  return at.map((a) => cellName(a.row, a.col)).join(', ');
}

function addressOf({ address }: Reading): string {
  return `${address.sheet}!${cellName(address.row, address.col)}`;
}
