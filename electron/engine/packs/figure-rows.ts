import type { Output } from '../../../shared/contract/contract';
import type { Reading as FigureReading } from '../../../shared/figures/binding';
import { cellName } from '../../../shared/figures/figure';
import { citedFigures } from '../../../shared/pack/compile';
import type { PackContent } from '../../../shared/pack/content';
import { exportWords } from '../../../shared/sentences/export-words';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';

type Cell = Output<'packs.figures'>['rows'][number][number];

/**
 * The figures that a pack prints, numbered as its annex of sources numbers them: a row for each reading behind one, with
 * its value as the store has it, publisher, file, sheet and cell; then those of its fact sheets.
 */
export function figureRows(content: PackContent): Output<'packs.figures'> {
  const { language } = content.pack;
  const words = exportWords(language);
  const cited = citedFigures(content).list.flatMap(({ number, printed, binding }) =>
    binding.readings.map((reading) => [number, printed, ...readingCells(reading, language)]),
  );
  const sheets = [...content.trade.values()].flatMap((trade) =>
    trade === null
      ? []
      : [...trade.readings.values()].map((reading) => [null, null, ...readingCells(reading, language)]),
  );
  return {
    title: words.figures,
    head: [
      words.number,
      words.printed,
      words.value,
      words.unit,
      words.measure,
      words.flow,
      words.valuation,
      words.reporterCode,
      words.partnerCode,
      words.productCode,
      words.period,
      words.asWritten,
      words.publisher,
      words.dataset,
      words.takenOn,
      words.file,
      words.sheet,
      words.cell,
      words.sha256,
    ],
    rows: [...cited, ...sheets],
  };
}

function readingCells({ key, value, raw, period, source, address }: FigureReading, language: string): Cell[] {
  const measured = [value, key.unit, wordMeasure(key.measure, language)];
  const flow = [key.flow === null ? null : wordFlow(key.flow, language), key.valuation];
  const who = [key.reporter, key.partner, key.product.code, period.written, raw];
  const from = [source.publisher, source.dataset, source.takenOn, source.fileName, address.sheet];
  return [...measured, ...flow, ...who, ...from, cellName(address.row, address.col), source.sha256];
}
