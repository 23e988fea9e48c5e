import type { Flow, Measure } from '../figures/figure';
import { pickLanguage } from './language';
import type { Language } from './language';

/** What a figure or a formula over it is about; names in the language of the label. */
export interface LabelWords {
  kind: 'value' | 'growth' | 'share' | 'sum' | 'balance';
  flow: Flow | null;
  measure: Measure;
  reporter: string | null;
  partner: string | null;
  /** Null: all products. */
  product: string | null;
  period: string;
}

interface Catalogue {
  flows: Record<Flow, string>;
  measures: Record<Measure, string>;
  kinds: Record<LabelWords['kind'], (what: string) => string>;
  between: (one: string, other: string) => string;
}

const english: Catalogue = {
  flows: {
    export: 'Exports',
    import: 'Imports',
    're-export': 'Re-exports',
    're-import': 'Re-imports',
    balance: 'Balance',
    turnover: 'Turnover',
  },
  measures: {
    value: 'Value',
    quantity: 'Quantity',
    weight: 'Weight',
    share: 'Share',
    growth: 'Growth',
    tariff: 'Tariff',
    count: 'Number',
    rank: 'Rank',
    index: 'Index',
    gdp: 'GDP',
    population: 'Population',
    rate: 'Rate',
  },
  kinds: {
    value: (what) => what,
    growth: (what) => `${what}, growth on the year before`,
    share: (what) => `${what}, share of all partners`,
    sum: (what) => `${what}, both sides added`,
    balance: (what) => `${what}, less the other side’s`,
  },
  between: (one, other) => `${one} → ${other}`,
};

const catalogues: Record<Language, Catalogue> = { en: english };

/** A figure in a few words: `Exports, Belarus → Pakistan, 2020, growth on the year before`. */
export function labelFigure(words: LabelWords, language: string): string {
  const { flows, measures, kinds, between } = catalogues[pickLanguage(language)];
  const { reporter, partner, flow, measure, product } = words;
  const what = flow === null ? measures[measure] : flows[flow];
  // An arrow goes the way the goods go: imports come from the partner.
  const inward = flow === 'import' || flow === 're-import';
  const [from, to] = inward ? [partner, reporter] : [reporter, partner];
  const whom = from !== null && to !== null ? between(from, to) : (from ?? to);
  const kept = measure === 'value' || flow === null ? null : measures[measure].toLowerCase();
  const parts = [what, whom, product, kept, words.period].filter((part) => part !== null && part !== '');
  return kinds[words.kind](parts.join(', '));
}

/** The word for a flow, such as `Exports`. */
export function wordFlow(flow: Flow, language: string): string {
  return catalogues[pickLanguage(language)].flows[flow];
}

/** The word for a measure, such as `Weight`. */
export function wordMeasure(measure: Measure, language: string): string {
  return catalogues[pickLanguage(language)].measures[measure];
}
