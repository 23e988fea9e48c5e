import type { BlockOf, DocumentBlock, Row } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { draftedText } from '../../figures/drafting/drafted-text';
import type { DraftKey } from '../../figures/drafting/draft';
import { cell, column, heading, line } from '../blocks';
import { sourceName } from '../citations';
import type { Shown } from '../citations';
import type { PackContent } from '../content';
import { mirrorsChart, productsChart, sharesChart, yearsChart } from '../fact-sheet-charts';
import type { SheetChart } from '../fact-sheet-charts';
import type { FactSheetContent } from '../fact-sheet-content';
import { citedText } from '../fact-sheet-cited';
import { productGrids, sectorGrids } from '../fact-sheet-goods';
import { sheetOf } from '../fact-sheet-grid';
import type { Grid, Sheet } from '../fact-sheet-grid';
import { measuresGrid } from '../fact-sheet-measures';
import { noteLines } from '../fact-sheet-notes';
import { textParts, usuallyShown } from '../fact-sheet-show';
import type { FactSheetShow } from '../fact-sheet-show';
import { mirrorGrid, placesGrid, tariffsGrid, totalsGrid, yearsGrid } from '../fact-sheet-tables';
import { factSheetWords } from '../fact-sheet-words';
import { longDate } from '../dates';
import type { OwnText, PartContent } from '../outline';
import type { Section } from '../text-runs';
import { fill } from '../words';
import { listedApart } from '../listed';

type FactSheetPart = Extract<PartContent, { kind: 'fact-sheet' }>;

/**
 * The country fact sheet, in the order of trade-analysis 5: what the part chose to show of sentences, tables, charts and
 * notes. Numbers are those of the window's sheet.
 */
export function factSheetBlocks(around: Section, part: FactSheetPart): DocumentBlock[] {
  const { id, content } = around;
  const trade = content.trade.get(id) ?? null;
  const { pack } = content;
  if (trade === null) {
    const names = { place: nameIn(content, part.place), other: nameIn(content, part.other) };
    const said = factSheetWords(part.language ?? pack.language).sheet;
    return [line(`${id}/none`, 'body', [plain(fill(said.none, names), ['not-held'])])];
  }
  const section = inLanguageOf(around, trade);
  const sheet = sheetOf(trade.table, {
    language: trade.language,
    nameOf: (code) => trade.places.get(code) ?? code,
    decimals: part.decimals ?? null,
  });
  const make = new SheetBlocks(section, trade, sheet, part);
  return shownOf(part).flatMap((one) => make.blocks(one));
}

/** The figures that the sentences show, so that the annex of sources lists them. */
export function shownInFactSheet(content: PackContent, partId: string, part: FactSheetPart): Shown[] {
  const trade = content.trade.get(partId) ?? null;
  if (trade === null) return [];
  return shownOf(part).flatMap((one) => {
    const key = textParts[one];
    const said = key === undefined ? null : textOf(trade, part, key);
    return said === null ? [] : figuresOf(said);
  });
}

function shownOf(part: FactSheetPart): readonly FactSheetShow[] {
  return part.show ?? usuallyShown;
}

/** A paragraph as somebody wrote it, or else as it is drafted; null where there is nothing to say. */
function textOf({ draft }: FactSheetContent, part: FactSheetPart, key: DraftKey): OwnText | null {
  const own = part.texts?.[key];
  if (own !== undefined) return own;
  const parts = draft.find((one) => one.key === key)?.parts ?? [];
  if (parts.length === 0) return null;
  let count = 0;
  const { content, bindings } = draftedText(parts, () => `${key}-${String(++count)}`);
  return { text: [{ kind: 'paragraph', id: key, dir: 'auto', lang: null, portion: null, content }], bindings };
}

function figuresOf({ text, bindings }: OwnText): Shown[] {
  const by = new Map(bindings.map((binding) => [binding.id, binding]));
  return text.flatMap(({ content }) =>
    content.flatMap((part) => {
      const binding = part.kind === 'figure' ? by.get(part.binding) : undefined;
      return part.kind === 'figure' && binding !== undefined ? [{ binding, printed: part.text }] : [];
    }),
  );
}

/** The section with the words and names of the sheet's own language: notes and dates follow it. */
function inLanguageOf(section: Section, { language, places }: FactSheetContent): Section {
  const { content, words } = section;
  const own = factSheetWords(language);
  return {
    ...section,
    content: { ...content, places, pack: { ...content.pack, language } },
    words: { ...words, note: own.note, flows: own.noteFlows },
  };
}

/** Makes the blocks of one sheet. */
class SheetBlocks {
  readonly #section: Section;
  readonly #trade: FactSheetContent;
  readonly #sheet: Sheet;
  readonly #part: FactSheetPart;

  constructor(section: Section, trade: FactSheetContent, sheet: Sheet, part: FactSheetPart) {
    this.#section = section;
    this.#trade = trade;
    this.#sheet = sheet;
    this.#part = part;
  }

  blocks(show: FactSheetShow): DocumentBlock[] {
    const sheet = this.#sheet;
    switch (show) {
      case 'headline':
      case 'trade-text':
      case 'place-text':
      case 'products-text':
      case 'mirror-text':
        return this.#text(show);
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

  #text(show: FactSheetShow): DocumentBlock[] {
    const key = textParts[show];
    const said = key === undefined ? null : textOf(this.#trade, this.#part, key);
    if (key === undefined || said === null) return [];
    const { id, content } = this.#section;
    const role = key === 'headline' ? 'headline' : 'body';
    const isOwn = this.#part.texts?.[key] !== undefined;
    const origin = isOwn ? ({ area: 'packs', id: content.pack.id, at: id } as const) : this.#origin();
    return citedText(this.#section, `${id}/text-${key}`, said, { role, origin, lead: this.#sheet.words.note.lead });
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
    const { annex } = this.#section;
    const ids = grid.rows.flatMap(({ cells }) => cells.flatMap(({ cell: of }) => of?.figureIds.slice(0, 4) ?? []));
    const readings = [...new Set(ids)].flatMap((id) => this.#trade.readings.get(id) ?? []);
    const publishers = listedApart(
      [...new Set(readings.map(({ source }) => sourceName(source, this.#section.content.pack.language)))],
      this.#section.content.pack.language,
    );
    const said = this.#sheet.words.sheet;
    return [
      ...(publishers === '' ? [] : [fill(said.source, { publishers })]),
      ...grid.notes,
      ...(withCells ? [said.rounding] : []),
      ...(withCells && annex !== null ? [fill(said.cells, { annex })] : []),
    ].join(' ');
  }

  #chart(name: string, of: SheetChart | null): BlockOf<'chart'>[] {
    if (of === null) return [];
    const { id } = this.#section;
    const { caption, chart, description } = of;
    return [
      {
        kind: 'chart',
        id: `${id}/${name}`,
        origin: this.#origin(),
        caption: [plain(caption)],
        chart,
        source: [plain(this.#sheet.words.sheet.asAbove)],
        description,
      },
    ];
  }

  #notes(): DocumentBlock[] {
    const { id, content } = this.#section;
    const lines = noteLines(this.#sheet, (day) => longDate(day, content.pack.language));
    if (lines.length === 0) return [];
    return [
      heading(`${id}/notes`, 2, this.#sheet.words.notes.title, this.#origin()),
      ...lines.map((text, i) => line(`${id}/note-line-${String(i)}`, 'table-note', text)),
    ];
  }
}

/** A row of gaps alone is left out on paper; the window keeps it and says why it is one. */
function saysSomething({ cells }: Grid['rows'][number]): boolean {
  return cells.some(({ cell: of, align }) => (of === null ? align === 'end' : of.value !== null));
}

function nameIn(content: PackContent, code: string): string {
  return content.places.get(code) ?? code;
}
