import type { BlockOf, Chart, DocumentBlock, Row } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import type { Binding, Reading } from '../../figures/binding';
import { growth } from '../../figures/growth';
import { valueOf } from '../../figures/outcome';
import { scaleOfTable } from '../../figures/scale';
import type { Scaled } from '../../figures/scale';
import { wordNumber, wordReading, wordSigned } from '../../figures/wording';
import { cell, column, line } from '../blocks';
import { citationKey, noteText, sourceName } from '../citations';
import type { Shown } from '../citations';
import type { PackContent, TradePair } from '../content';
import type { PartContent } from '../outline';
import { addNote } from '../text-runs';
import type { Section } from '../text-runs';
import { fill } from '../words';

/**
 * The country fact sheet: headline sentence, a table of years (exports each way with growth, difference, both sides'
 * exports) and a chart of the same, in the order of trade-analysis 5. Computed on stored values, rounded once.
 */
export function factSheetBlocks(section: Section, part: Extract<PartContent, { kind: 'fact-sheet' }>): DocumentBlock[] {
  const { id, content, words } = section;
  const pair = content.trade.get(id) ?? null;
  const names = namesOf(content, part.place, part.other);
  if (pair === null) return [line(`${id}/none`, 'body', [plain(fill(words.factSheet.none, names), ['not-held'])])];
  const table = tradeTable(section, pair);
  return [...headline(section, pair), table, chartBlock(section, pair)];
}

/** The figures that the headline names, so that the annex of sources lists them. */
export function shownInFactSheet(content: PackContent, partId: string): Shown[] {
  const pair = content.trade.get(partId) ?? null;
  return pair === null ? [] : headlineFigures(content, pair);
}

function headlineFigures(content: PackContent, pair: TradePair): Shown[] {
  const last = [pair.there.at(-1), pair.back.at(-1)];
  return last.flatMap((reading) => (reading ? [shownReading(content, reading)] : []));
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

/** Only where both sides report the year: one side alone is no comparison. */
function headline(section: Section, pair: TradePair): DocumentBlock[] {
  const { id, content, words, citations } = section;
  const shown = headlineFigures(content, pair);
  const [there, back] = shown;
  if (there === undefined || back === undefined) return [];
  const notes = shown.map(({ binding, printed }) => {
    const citation = citations.byKey.get(citationKey(binding, printed));
    return citation === undefined ? null : addNote(section, noteText(citation, content, words, section.annex));
  });
  const [before = '', between = '', after = ''] = fill(words.factSheet.headline, {
    ...namesOf(content, pair.place, pair.other),
    year: pair.years.at(-1) ?? '',
    exports: '\u0000',
    imports: '\u0000',
  }).split('\u0000');
  const runs = [
    plain(before),
    { ...plain(there.printed), note: notes[0] ?? null },
    plain(between),
    plain(back.printed),
    { ...plain(after), note: notes[1] ?? null },
  ];
  return [line(`${id}/headline`, 'headline', runs, { area: 'figures', id: pair.place, at: pair.other })];
}

type Value = number | null;

const values = (readings: readonly (Reading | null)[]): Value[] => readings.map((r) => r?.value ?? null);

/** Missing is not zero: what lacks a term is not computed. */
function combine(a: readonly Value[], b: readonly Value[], by: (x: number, y: number) => number): Value[] {
  return a.map((x, i) => {
    const y = b[i] ?? null;
    return x === null || y === null ? null : by(x, y);
  });
}

function growths(row: readonly Value[]): Value[] {
  return row.map((now, i) => {
    const before = i === 0 ? null : (row[i - 1] ?? null);
    return now === null || before === null ? null : valueOf(growth(now, before));
  });
}

function scaleOfPair(pair: TradePair): Scaled {
  return scaleOfTable([...values(pair.there), ...values(pair.back)].filter((v) => v !== null));
}

function unitWords(section: Section, pair: TradePair): string {
  const { word } = scaleOfPair(pair);
  const unit = [...pair.there, ...pair.back].find((r) => r !== null)?.key.unit ?? '';
  const currency = unit === 'USD' ? 'US$' : unit;
  return fill(section.words.factSheet.unit, { scale: section.words.scale[word], currency }).trim();
}

function tradeTable(section: Section, pair: TradePair): BlockOf<'table'> {
  const { id, content, words } = section;
  const [there, back] = [values(pair.there), values(pair.back)];
  const names = namesOf(content, pair.place, pair.other);
  const shown = pair.years.slice(1);
  const label = fill(words.factSheet.exportsOf, { from: names.place, to: names.other });
  const labelBack = fill(words.factSheet.exportsOf, { from: names.other, to: names.place });
  const row = rowMaker(section, pair);
  return {
    kind: 'table',
    id: `${id}/trade`,
    origin: { area: 'figures', id: pair.place, at: pair.other },
    look: 'data',
    caption: [plain(fill(words.factSheet.table, { ...names, from: shown[0] ?? '', to: shown.at(-1) ?? '' }))],
    columns: [
      column(unitWords(section, pair), 0.36),
      ...shown.map((year, i) => column(String(year), 0.64 / shown.length, 'end', i === shown.length - 1)),
    ],
    rows: [
      row('back', 'plain', labelBack, back),
      row('back-growth', 'sub', words.factSheet.change, growths(back)),
      row('there', 'plain', label, there),
      row('there-growth', 'sub', words.factSheet.change, growths(there)),
      row(
        'difference',
        'plain',
        fill(words.factSheet.difference, { place: names.other }),
        combine(back, there, (x, y) => x - y),
      ),
      row(
        'both',
        'total',
        words.factSheet.both,
        combine(back, there, (x, y) => x + y),
      ),
    ],
    source: [plain(sourceLine(section, pair))],
    description: fill(words.factSheet.description, { ...names, from: shown[0] ?? '', to: shown.at(-1) ?? '' }),
  };
}

/** The first year is read only for the growth of the second, so no row shows it. */
function rowMaker({ id, content, words }: Section, pair: TradePair) {
  const { factor, decimals } = scaleOfPair(pair);
  const { language } = content.pack;
  const word = (kind: Row['kind'], value: number) =>
    kind === 'sub' ? wordSigned(value, 1, language) : wordNumber(value / factor, decimals, language);
  return (name: string, kind: Row['kind'], label: string, row: readonly Value[]): Row => ({
    id: `${id}/trade-${name}`,
    kind,
    changed: false,
    origin: { area: 'figures', id: pair.place, at: pair.other },
    cells: [cell(label), ...row.slice(1).map((v) => cell(v === null ? words.missing : word(kind, v), 'number'))],
  });
}

function chartBlock(section: Section, pair: TradePair): BlockOf<'chart'> {
  const { id, content, words } = section;
  const { factor } = scaleOfPair(pair);
  const names = namesOf(content, pair.place, pair.other);
  const scaled = (row: readonly Value[]) => row.slice(1).map((v) => (v === null ? null : v / factor));
  const [there, back] = [values(pair.there), values(pair.back)];
  const years = pair.years.slice(1).map(String);
  const chart: Chart = {
    categories: years,
    series: [
      {
        name: fill(words.factSheet.exportsOf, { from: names.place, to: names.other }),
        kind: 'column',
        values: scaled(there),
      },
      {
        name: fill(words.factSheet.exportsOf, { from: names.other, to: names.place }),
        kind: 'column',
        values: scaled(back),
      },
      {
        name: fill(words.factSheet.difference, { place: names.other }),
        kind: 'line',
        values: scaled(combine(back, there, (x, y) => x - y)),
      },
    ],
    unit: unitWords(section, pair),
    decimals: 1,
  };
  const end = (row: readonly Value[], at: 0 | -1) => {
    const value = scaled(row).at(at) ?? null;
    return value === null ? words.missing : wordNumber(value, 2, content.pack.language);
  };
  return {
    kind: 'chart',
    id: `${id}/chart`,
    origin: { area: 'figures', id: pair.place, at: pair.other },
    caption: [plain(fill(words.factSheet.chart, { unit: lowerFirst(unitWords(section, pair)) }))],
    chart,
    source: [plain(words.factSheet.asAbove)],
    description: fill(words.factSheet.chartDescription, {
      ...names,
      from: years[0] ?? '',
      to: years.at(-1) ?? '',
      first: end(there, 0),
      last: end(there, -1),
      firstBack: end(back, 0),
      lastBack: end(back, -1),
      unit: lowerFirst(unitWords(section, pair)),
    }),
  };
}

function sourceLine({ words, annex }: Section, pair: TradePair): string {
  const readings = [...pair.there, ...pair.back].filter((r) => r !== null);
  const publishers = [...new Set(readings.map((r) => sourceName(r.source)))].join('; ');
  const valuations = [...new Set(readings.map((r) => r.key.valuation).filter((v) => v !== null))].join(', ');
  const valuation = `${words.flows.export}${valuations === '' ? '' : ` ${valuations}`}`;
  return [
    fill(words.factSheet.source, { publishers, valuation }),
    words.factSheet.rounding,
    ...(annex === null ? [] : [fill(words.factSheet.cells, { annex })]),
  ].join(' ');
}

function namesOf(content: PackContent, place: string, other: string): { place: string; other: string } {
  return { place: content.places.get(place) ?? place, other: content.places.get(other) ?? other };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
