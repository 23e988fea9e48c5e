import type { BlockOf, DocumentBlock, Row, Run } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import type { Binding, Reading } from '../../figures/binding';
import { wordReading } from '../../figures/wording';
import { cell, column, heading, line } from '../blocks';
import { citationKey, noteText, sourceName } from '../citations';
import type { Shown } from '../citations';
import type { PackContent } from '../content';
import { mirrorsChart, productsChart, sharesChart, yearsChart } from '../fact-sheet-charts';
import type { SheetChart } from '../fact-sheet-charts';
import type { FactSheetContent } from '../fact-sheet-content';
import { sheetOf } from '../fact-sheet-grid';
import type { Grid, Sheet } from '../fact-sheet-grid';
import { measuresGrid } from '../fact-sheet-measures';
import { noteLines } from '../fact-sheet-notes';
import { usuallyShown } from '../fact-sheet-show';
import type { FactSheetShow } from '../fact-sheet-show';
import {
  mirrorGrid,
  placesGrid,
  productGrids,
  sectorGrids,
  tariffsGrid,
  totalsGrid,
  yearsGrid,
} from '../fact-sheet-tables';
import { longDate } from '../dates';
import type { PartContent } from '../outline';
import { addNote } from '../text-runs';
import type { Section } from '../text-runs';
import { fill } from '../words';

type FactSheetPart = Extract<PartContent, { kind: 'fact-sheet' }>;

/**
 * The country fact sheet, in the order of trade-analysis 5: what the part chose to show of headline, years, charts,
 * places, products, sectors, indices, mirrors, tariffs and notes. Numbers are those of the window's sheet.
 */
export function factSheetBlocks(section: Section, part: FactSheetPart): DocumentBlock[] {
  const { id, content, words } = section;
  const trade = content.trade.get(id) ?? null;
  if (trade === null) {
    const names = { place: nameIn(content, part.place), other: nameIn(content, part.other) };
    return [line(`${id}/none`, 'body', [plain(fill(words.factSheet.none, names), ['not-held'])])];
  }
  const sheet = sheetOf(trade.table, content.pack.language, (code) => nameIn(content, code));
  const shown: readonly FactSheetShow[] = part.show ?? usuallyShown;
  const make = new SheetBlocks(section, trade, sheet);
  return shown.flatMap((one) => make.blocks(one));
}

/** The figures that the headline names, so that the annex of sources lists them. */
export function shownInFactSheet(content: PackContent, partId: string): Shown[] {
  const trade = content.trade.get(partId) ?? null;
  return trade === null ? [] : headlineFigures(content, trade);
}

/** Makes the blocks of one sheet. */
class SheetBlocks {
  readonly #section: Section;
  readonly #trade: FactSheetContent;
  readonly #sheet: Sheet;

  constructor(section: Section, trade: FactSheetContent, sheet: Sheet) {
    this.#section = section;
    this.#trade = trade;
    this.#sheet = sheet;
  }

  blocks(show: FactSheetShow): DocumentBlock[] {
    const sheet = this.#sheet;
    switch (show) {
      case 'headline':
        return this.#headline();
      case 'years':
        return yearsGrid(sheet).map((grid) => this.#table(grid, true));
      case 'years-chart':
        return this.#chart('chart', yearsChart(sheet));
      case 'shares-chart':
        return this.#chart('shares-chart', sharesChart(sheet));
      case 'places':
        return this.#tables(placesGrid(sheet));
      case 'products':
        return this.#tables(productGrids(sheet));
      case 'products-chart':
        return sheet.table.products.flatMap((products) =>
          this.#chart(`products-chart-${products.way}`, productsChart(sheet, products)),
        );
      case 'sectors':
        return this.#tables(sectorGrids(sheet));
      case 'measures':
        return this.#tables(measuresGrid(sheet));
      case 'mirrors':
        return this.#tables(mirrorGrid(sheet));
      case 'mirrors-chart':
        return this.#chart('mirrors-chart', mirrorsChart(sheet));
      case 'totals':
        return this.#tables(totalsGrid(sheet));
      case 'tariffs':
        return this.#tables(tariffsGrid(sheet));
      case 'notes':
        return this.#notes();
    }
  }

  /** Only where both sides report the year: one side alone is no comparison. */
  #headline(): DocumentBlock[] {
    const { id, content, words, citations, annex } = this.#section;
    const shown = headlineFigures(content, this.#trade);
    const [there, back] = shown;
    if (there === undefined || back === undefined) return [];
    const notes = shown.map(({ binding, printed }) => {
      const citation = citations.byKey.get(citationKey(binding, printed));
      return citation === undefined ? null : addNote(this.#section, noteText(citation, content, words, annex));
    });
    const { place, other, year } = this.#trade.table;
    // The sheet is of the other side: what it sells comes first.
    const [before = '', between = '', after = ''] = fill(words.factSheet.headline, {
      place: other.name,
      other: place.name,
      year: year ?? '',
      exports: '\u0000',
      imports: '\u0000',
    }).split('\u0000');
    const runs: Run[] = [
      plain(before),
      { ...plain(there.printed), note: notes[0] ?? null },
      plain(between),
      plain(back.printed),
      { ...plain(after), note: notes[1] ?? null },
    ];
    return [line(`${id}/headline`, 'headline', runs, this.#origin())];
  }

  #origin() {
    const { place, other } = this.#trade.table;
    return { area: 'figures', id: other.code, at: place.code } as const;
  }

  #tables(grids: readonly Grid[]): BlockOf<'table'>[] {
    return grids.map((grid) => this.#table(grid, false));
  }

  #table(grid: Grid, cells: boolean): BlockOf<'table'> {
    const { id } = this.#section;
    const origin = this.#origin();
    const key = grid.id.replaceAll(' ', '-');
    const rest = (1 - grid.labelWidth) / Math.max(1, grid.head.length - 1);
    return {
      kind: 'table',
      id: `${id}/${key}`,
      origin,
      look: 'data',
      caption: [plain(grid.title)],
      columns: grid.head.map((head, i) => {
        const align = i > 0 && grid.rows.some(({ cells: row }) => row[i - 1]?.align === 'end') ? 'end' : 'start';
        const width = grid.widths?.[i] ?? (i === 0 ? grid.labelWidth : rest);
        return column(head, width, align, grid.strong !== null && i === grid.strong + 1);
      }),
      rows: grid.rows.filter(saysSomething).map((row, i): Row => ({
        id: `${id}/${key}-${String(i)}-${row.id.replaceAll(' ', '-')}`,
        kind: row.kind,
        changed: false,
        origin,
        cells: [
          cell(row.label),
          ...row.cells.map(({ text, align }) => cell(text, align === 'end' ? 'number' : 'text')),
        ],
      })),
      source: [plain(this.#sourceLine(grid, cells))],
      description: [grid.title, ...grid.notes].join('. '),
    };
  }

  #sourceLine(grid: Grid, withCells: boolean): string {
    const { words, annex } = this.#section;
    const ids = grid.rows.flatMap(({ cells }) => cells.flatMap(({ cell: of }) => of?.figureIds.slice(0, 4) ?? []));
    const readings = [...new Set(ids)].flatMap((id) => this.#trade.readings.get(id) ?? []);
    const publishers = [...new Set(readings.map(({ source }) => sourceName(source)))].join('; ');
    const said = words.factSheet;
    return [
      ...(publishers === '' ? [] : [fill(said.source, { publishers })]),
      ...grid.notes,
      ...(withCells ? [said.rounding] : []),
      ...(withCells && annex !== null ? [fill(said.cells, { annex })] : []),
    ].join(' ');
  }

  #chart(name: string, of: SheetChart | null): BlockOf<'chart'>[] {
    if (of === null) return [];
    const { id, words } = this.#section;
    const { caption, chart, description } = of;
    return [
      {
        kind: 'chart',
        id: `${id}/${name}`,
        origin: this.#origin(),
        caption: [plain(caption)],
        chart,
        source: [plain(words.factSheet.asAbove)],
        description,
      },
    ];
  }

  #notes(): DocumentBlock[] {
    const { id, content } = this.#section;
    const lines = noteLines(this.#sheet, (day) => longDate(day, content.pack.language));
    if (lines.length === 0) return [];
    return [
      heading(`${id}/notes`, 3, this.#sheet.words.notes.title, this.#origin()),
      ...lines.map((text, i) => line(`${id}/note-line-${String(i)}`, 'table-note', text)),
    ];
  }
}

/** A row of gaps alone is left out on paper; the window keeps it and says why it is one. */
function saysSomething({ cells }: Grid['rows'][number]): boolean {
  return cells.some(({ cell: of, align }) => (of === null ? align === 'end' : of.value !== null));
}

/** What the other side sells the place, and buys, in the year: as each exporter reports it. */
function headlineFigures(content: PackContent, { table, readings }: FactSheetContent): Shown[] {
  const of = (key: string): Reading[] => {
    const id = table.rows.find((row) => row.key === key)?.cells.at(-1)?.figureIds[0];
    const found = id === undefined ? undefined : readings.get(id);
    return found === undefined ? [] : [found];
  };
  return [...of('other-exports'), ...of('exports')].map((reading) => shownReading(content, reading));
}

/** One reading as a figure of the text: the binding that a chip would have. */
function shownReading(content: PackContent, reading: Reading): Shown {
  const wording = { form: 'amount', decimals: null, language: content.pack.language } as const;
  const binding: Binding = {
    id: `reading-${reading.figureId}`,
    expression: { op: 'figure', selector: 0 },
    selectors: [{ key: reading.key, period: reading.period.written }],
    wording,
    readings: [reading],
  };
  return { binding, printed: wordReading(reading.value, wording, reading.key) };
}

function nameIn(content: PackContent, code: string): string {
  return content.places.get(code) ?? code;
}
