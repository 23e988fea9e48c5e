import { grouped } from '../country-pair/grouped';
import { bySelector } from '../figures/binding';
import type { Binding, Reading } from '../figures/binding';
import { cellsOfReading, formulaOf } from '../figures/formula-of';
import { wordPeriod } from '../periods/word';
import { acronymOf } from './acronyms';
import { fullStop, listed, listedApart } from './listed';
import type { PackContent } from './content';
import { fill } from './words';
import type { PackWords } from './words';

/** The figures of a pack, numbered in order of first appearance: what notes and the annex of sources both speak of. */
export interface Citation {
  number: number;
  /** As printed in the text. */
  printed: string;
  binding: Binding;
}

export interface Citations {
  /** By the identity of a figure (`citationKey`). */
  byKey: ReadonlyMap<string, Citation>;
  list: readonly Citation[];
}

/** Two chips cite one source where they print the same words from the same cells. */
export function citationKey(binding: Binding, printed: string): string {
  const cells = binding.readings.map((r) => [r.source.sha256, r.address.sheet, r.address.row, r.address.col]);
  return JSON.stringify([printed, binding.expression, cells]);
}

export interface Shown {
  binding: Binding;
  printed: string;
}

/** Numbers the figures that the parts show, in the order given. */
export function numberCitations(shown: Iterable<Shown>): Citations {
  const byKey = new Map<string, Citation>();
  for (const { binding, printed } of shown) {
    if (binding.readings.length === 0) continue;
    const key = citationKey(binding, printed);
    if (!byKey.has(key)) byKey.set(key, { number: byKey.size + 1, printed, binding });
  }
  return { byKey, list: [...byKey.values()] };
}

/**
 * The words of a footnote, which is to fit one line: publisher, by its acronym where it is known by one, and series, flow and
 * valuation, reporter, period, and where the annex has the cells. What several figures have in common is said once.
 */
export function noteText(
  citations: readonly Citation[],
  { content, words, annex }: { content: PackContent; words: PackWords; annex: string | null },
): string {
  const said = seriesText(
    citations.flatMap(({ binding }) => binding.readings),
    content,
    words,
  );
  const reasons = [...new Set(citations.flatMap(({ binding }) => binding.allowed ?? []))];
  const allowed = reasons.map((reason) => ` ${fill(words.note.allowed, { reason: reason.replace(/[.\s]+$/, '') })}`);
  const numbers = [...new Set(citations.map(({ number }) => number))].toSorted((a, b) => a - b);
  const place =
    numbers.length === 1
      ? fill(words.note.annex, { annex: annex ?? '', number: numbers[0] ?? '' })
      : fill(words.note.annexMany, { annex: annex ?? '', numbers: ranges(numbers, content.pack.language) });
  return `${said}${fullStop(content.pack.language)}${allowed.join('')}${annex === null ? '' : ` ${place}`}`;
}

/** `1–4, 7` */
function ranges(numbers: readonly number[], language: string): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return listed(
    runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
    language,
  );
}

/** What figures have in common that one note can name: series and reporter, whatever their periods. */
export function seriesOf({ readings, allowed }: Binding): string {
  const each = readings.map(({ key, source }) => [
    sourceName(source, 'en'),
    key.flow ?? key.measure,
    key.valuation,
    key.reporter,
  ]);
  return JSON.stringify([[...new Set(each.map((one) => JSON.stringify(one)))].toSorted(), allowed ?? null]);
}

/** Each series of some readings with its periods; what is the same of several, source and flow, is said once. */
function seriesText(readings: readonly Reading[], content: PackContent, words: PackWords): string {
  const series = grouped(readings, (reading) => seriesWords(reading, content, words));
  const { language } = content.pack;
  return listedApart(
    [...series].map(([said, of]) => listed([said, byReporter(of, content, words)], language)),
    language,
  );
}

/** `IMF, Direction of Trade Statistics: exports FOB` */
function seriesWords({ key, source }: Reading, { organisations, pack }: PackContent, words: PackWords): string {
  const flow = key.flow === null ? key.measure : words.flows[key.flow];
  const publisher = source.publisher && (acronymOf(source.publisher, organisations) ?? source.publisher);
  return `${sourceName({ ...source, publisher }, pack.language)}: ${key.valuation === null ? flow : `${flow} ${key.valuation}`}`;
}

/** `reported by Belarus, 2019, 2020; reported by Pakistan, 2020`; those of the same periods are named together. */
function byReporter(readings: readonly Reading[], content: PackContent, words: PackWords): string {
  const { places, pack } = content;
  const periodsBy = [...grouped(readings, ({ key }) => key.reporter)].map(
    ([reporter, of]) => [reporter, periods(of, pack.language)] as const,
  );
  const said = [...grouped(periodsBy, ([, when]) => when)].map(([when, of]) => {
    const names = of.flatMap(([reporter]) => (reporter === null ? [] : [places.get(reporter) ?? reporter]));
    const place = new Intl.ListFormat(pack.language).format(names);
    return listed([names.length === 0 ? '' : fill(words.note.reportedBy, { place }), when], pack.language);
  });
  return listedApart(said, pack.language);
}

/** Publisher and dataset, or the file where nobody said who published it. */
export function sourceName(
  { publisher, dataset, fileName }: Pick<Reading['source'], 'publisher' | 'dataset' | 'fileName'>,
  language: string,
): string {
  return listed([publisher, dataset], language) || fileName;
}

function periods(readings: readonly Reading[], language: string): string {
  return listed([...new Set(readings.map((r) => wordPeriod(r.period.written, language)))].toSorted(), language);
}

/** The cells of a figure with what is done to them: `AE144`, `AE144 + BJ25`, `T144 / S144 − 1`. */
export function cellFormula(binding: Binding): string {
  const readings = bySelector(binding);
  const cells = (selector: number) => {
    const reading = readings[selector] ?? null;
    return reading === null ? '–' : cellsOfReading(reading);
  };
  return formulaOf(binding.expression, cells, readings);
}
