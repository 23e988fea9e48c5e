import type { FigureRow } from '../../../shared/contract/figures';
import type { ProposedSheet, SheetCorrection, SourceFile } from '../../../shared/contract/sources';
import { cellName } from '../../../shared/figures/figure';
import type { FoundFigure } from '../../../shared/tables/found';
import type { Reading } from '../methods';
import { shippedPlaces } from '../shipped';
import { sheetsOf, sourceById } from './queries';
import type { KeptSheet } from './queries';
import { KEPT_PROBLEMS, sourceProblemOf } from './take-figures';
import { extractSheet, proposeSheet } from './understanding';

/**
 * How all sheets of a file would be taken with these corrections. With a preview the figures are counted and the first
 * `preview` of each sheet given; without one nothing is extracted. Runs in the worker: it goes through whole sheets.
 */
export function proposeSource(
  reading: Reading,
  sourceId: string,
  corrections: readonly SheetCorrection[],
  preview: number,
): ProposedSheet[] {
  const source = sourceById(reading.db, sourceId);
  return sheetsOf(reading.db, sourceId).map((sheet) => {
    const own = corrections.filter(({ sheetId }) => sheetId === sheet.id).map(({ correction }) => correction);
    const proposal = proposeSheet(reading, sheet, source, own);
    const proposed: ProposedSheet = {
      sheetId: sheet.id,
      proposal,
      figures: 0,
      problemCount: 0,
      problems: [],
      preview: [],
    };
    if (proposal === null || preview === 0) return proposed;
    return counted(reading, source, sheet, proposed, preview);
  });
}

function counted(
  reading: Reading,
  source: SourceFile,
  sheet: KeptSheet,
  proposed: ProposedSheet,
  preview: number,
): ProposedSheet {
  if (proposed.proposal === null) return proposed;
  const { nameOf } = shippedPlaces(reading.resources);
  const found = extractSheet(reading, sheet, source, proposed.proposal.mapping);
  for (let next = found.next(); next.done !== true; next = found.next()) {
    if (next.value.kind === 'problem') {
      proposed.problemCount += 1;
      if (proposed.problems.length < KEPT_PROBLEMS)
        proposed.problems.push(sourceProblemOf(sheet.info.name, next.value));
    } else {
      proposed.figures += 1;
      if (proposed.preview.length < preview) {
        proposed.preview.push(previewRow(next.value, source.id, sheet.info.name, (code) => nameOf(code, 'en')));
      }
    }
  }
  return proposed;
}

function previewRow(found: FoundFigure, sourceId: string, sheet: string, nameOf: (code: string) => string): FigureRow {
  const { key } = found;
  return {
    id: 0,
    reporter: key.reporter,
    reporterName: key.reporter === null ? null : nameOf(key.reporter),
    partner: key.partner,
    partnerName: key.partner === null ? null : nameOf(key.partner),
    flow: key.flow,
    valuation: key.valuation,
    product: key.product.code ?? key.product.name,
    productName: key.product.name,
    period: found.period.written,
    measure: key.measure,
    standing: found.standing,
    level: found.level,
    unit: key.unit,
    value: found.value,
    missing: found.missing,
    flag: found.flags.join(' '),
    dataset: key.dataset,
    sourceId,
    sheet,
    cell: cellName(found.row, found.col),
    raw: found.raw,
  };
}
