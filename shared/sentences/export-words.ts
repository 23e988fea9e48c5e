import { pickLanguage } from './language';
import type { Language } from './language';

/** Heads of the columns and names of the sheets of exported figures. */
const english = {
  figures: 'Figures',
  number: 'No.',
  printed: 'As printed',
  sources: 'Sources',
  reporter: 'Reporter',
  reporterCode: 'Reporter code',
  partner: 'Partner',
  partnerCode: 'Partner code',
  flow: 'Flow',
  valuation: 'Valuation',
  productCode: 'Product code',
  product: 'Product',
  further: 'Further',
  measure: 'Measure',
  prices: 'Prices',
  period: 'Period',
  value: 'Value',
  unit: 'Unit',
  flag: 'Flag',
  missing: 'Missing',
  superseded: 'Superseded',
  yes: 'yes',
  asWritten: 'As written',
  publisher: 'Publisher',
  dataset: 'Dataset',
  takenOn: 'Taken on',
  file: 'File',
  sheet: 'Sheet',
  cell: 'Cell',
  cells: 'Cells',
  count: 'Number of figures',
  sha256: 'SHA-256 of the file',
  credit: 'Credit',
};

export type ExportWords = typeof english;

const catalogues: Record<Language, ExportWords> = { en: english };

export function exportWords(language: string): ExportWords {
  return catalogues[pickLanguage(language)];
}
