import type { BlockOf, DocumentBlock, Row } from '../../document/pack-document';
import type { Reading } from '../../figures/binding';
import { cellName } from '../../figures/figure';
import { cell, column, line } from '../blocks';
import { cellFormula, sourceName } from '../citations';
import type { Citation } from '../citations';
import type { TradePair } from '../content';
import { storedValue } from '../stored-value';
import type { Section } from '../text-runs';
import { fill } from '../words';

/** The annex of sources: every figure as printed, its stored value, file, sheet and cell. */
export function sourceBlocks(section: Section): DocumentBlock[] {
  const { id, content, words, citations } = section;
  const pairs = [...content.trade.values()].filter((pair) => pair !== null);
  const rows = [
    ...citations.list.map((citation) => citationRow(section, citation)),
    ...pairs.map((pair, i) => tableRow(section, pair, citations.list.length + i + 1)),
  ];
  if (rows.length === 0) return [line(`${id}/none`, 'body', words.sources.none)];
  const readings = [...citations.list.flatMap((c) => c.binding.readings), ...pairs.flatMap(readingsOf)];
  const publishers = [...new Set(readings.map((r) => sourceName(r.source)))].join('; ');
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/figures`,
    origin: null,
    look: 'data',
    caption: null,
    columns: [
      column(words.sources.number, 0.07),
      column(words.sources.printed, 0.21),
      column(words.sources.stored, 0.16, 'end'),
      column(words.sources.file, 0.32),
      column(words.sources.cell, 0.24),
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

function tableRow({ id, words }: Section, pair: TradePair, number: number): Row {
  const readings = readingsOf(pair);
  const [from, to] = [pair.years[0] ?? '', pair.years.at(-1) ?? ''];
  return {
    id: `${id}/table-${pair.place}-${pair.other}`,
    kind: 'plain',
    changed: false,
    origin: { area: 'figures', id: pair.place, at: pair.other },
    cells: [
      cell(String(number)),
      cell(fill(words.sources.table, { from, to })),
      cell(words.missing, 'number'),
      cell(filesOf(readings)),
      cell([cellsOf(pair.there), cellsOf(pair.back)].filter((w) => w !== '').join('; ')),
    ],
  };
}

function readingsOf(pair: TradePair): Reading[] {
  return [...pair.there, ...pair.back].filter((r) => r !== null);
}

/** `imf-dots-….xlsx, “Exports, FOB”`, each file once. */
function filesOf(readings: readonly Reading[]): string {
  const names = readings.map((r) => r.source.fileName + (r.address.sheet === '' ? '' : `, “${r.address.sheet}”`));
  return [...new Set(names)].join('; ');
}

/** Cells of one row as a range where they follow each other, else one by one. */
function cellsOf(readings: readonly (Reading | null)[]): string {
  const at = readings.filter((r) => r !== null).map((r) => r.address);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return '';
  const inRow = at.every((a, i) => a.row === first.row && a.col === first.col + i);
  if (inRow && at.length > 1) return `${cellName(first.row, first.col)}:${cellName(last.row, last.col)}`;
  return at.map((a) => cellName(a.row, a.col)).join(', ');
}

function addressOf({ address }: Reading): string {
  return `${address.sheet}!${cellName(address.row, address.col)}`;
}
