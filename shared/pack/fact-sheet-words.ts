import type { CountWord } from '../figures/scale';
import { english } from './fact-sheet-words-en';
import { russian } from './fact-sheet-words-ru';
import { urdu } from './fact-sheet-words-ur';

/** The words of a fact sheet's tables and charts. Document text; the window shows the same tables and so the same words. */
export interface FactSheetWords {
  unit: string;
  missing: string;
  atLeast: string;
  allowedMark: string;
  /** Growth on nothing; and what the sign of a multiple means. */
  fromNil: string;
  timesNote: string;
  /** What stands around the tables. */
  sheet: {
    title: string;
    source: string;
    rounding: string;
    cells: string;
    asAbove: string;
    none: string;
  };
  /** The words of the notes under the sheet's sentences. */
  note: {
    /** What a note begins with, so that it runs as its language does. */
    lead: string;
    reportedBy: string;
    annex: string;
    annexMany: string;
    allowed: string;
  };
  noteFlows: Record<'export' | 'import' | 're-export' | 're-import' | 'balance' | 'turnover', string>;
  years: {
    title: string;
    titleOne: string;
    exports: string;
    imports: string;
    growth: string;
    total: string;
    totalGrowth: string;
    balance: string;
    both: string;
    exportsBalance: string;
    bothNote: string;
  };
  places: {
    title: string;
    partner: string;
    market: string;
    supplier: string;
    rank: string;
    share: string;
    change: string;
    whole: string;
    rankOf: string;
    note: string;
    summed: string;
  };
  products: {
    title: string;
    product: string;
    share: string;
    growth: string;
    contribution: string;
    unitValue: string;
    unitValueNote: string;
    all: string;
    added: string;
    note: string;
    addedUp: string;
    edition: string;
    levels: Record<'total' | 'section' | '2' | '4' | '6' | '8+' | 'group', string>;
  };
  sectors: {
    title: string;
    advantage: string;
    imports: string;
    share: string;
    worldShare: string;
    ceiling: string;
    note: string;
    ceilingNote: string;
  };
  measures: {
    title: string;
    measure: string;
    value: string;
    reading: string;
    average: string;
    averageImports: string;
    trend: string;
    trendImports: string;
    cover: string;
    markets: string;
    suppliers: string;
    products: string;
    intraIndustry: string;
    complementarity: string;
    intensity: string;
    strictIntensity: string;
    gapToWeight: string;
    openness: string;
    ofYears: string;
    atExtreme: string;
    ofPartners: string;
    normalised: string;
    ofProducts: string;
    above: string;
    below: string;
    high: string;
    dropped: string;
    perCentOfGdp: string;
    gap: string;
    paidFor: string;
    twoWay: string;
  };
  mirrors: {
    title: string;
    exporter: string;
    importer: string;
    expected: string;
    gap: string;
    relative: string;
    flow: string;
    what: string;
    note: string;
  };
  totals: { title: string; flow: string; flowAll: string; source: string; summed: string; note: string };
  tariffs: { title: string; tariff: string; year: string; value: string; of: string; note: string };
  notes: {
    title: string;
    source: string;
    valuation: string;
    taken: string;
    periods: string;
    incomplete: string;
    rounding: string;
    allowed: string;
  };
  charts: {
    years: string;
    products: string;
    mirrors: string;
    seriesSays: string;
    valueSays: string;
    ownYears: string;
    shares: string;
    byExporter: string;
    byImporter: string;
  };
  scale: Record<CountWord, string>;
  flows: Record<'export' | 'import', string>;
}

const byLanguage: Readonly<Record<string, FactSheetWords>> = { en: english, ru: russian, ur: urdu };

/** The languages that a fact sheet can be in. */
export const factSheetLanguages = ['en', 'ru', 'ur'] as const;

/** The words in a language; English where there are none yet. */
export function factSheetWords(language: string): FactSheetWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
