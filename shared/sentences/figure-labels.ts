import type { What } from '../figures/composition';
import type { Flow, Measure } from '../figures/figure';
import { wordFurther, type Further } from '../figures/further';
import { wordPeriod } from '../periods/word';
import { pickLanguage } from './language';
import type { Language } from './language';

/** What a figure or a formula over it is about; names in the language of the label. */
export interface LabelWords {
  kind: What;
  flow: Flow | null;
  measure: Measure;
  reporter: string | null;
  partner: string | null;
  /** Null: all products. */
  product: string | null;
  /** What else tells it apart; none usually. */
  further: Further;
  /** The prices that it is at, where its file says them. */
  priceBasis?: string | null;
  /** `written` of a period, or `latest`. */
  period: string;
  /** What it is compared with, where it is. */
  base?: string | null;
}

interface Catalogue {
  flows: Record<Flow, string>;
  measures: Record<Measure, string>;
  kinds: Record<What, (what: string, base: string) => string>;
  between: (one: string, other: string) => string;
  prices: (basis: string) => string;
  annualRate: string;
  latest: (yearsBack: number) => string;
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
    growth: (what, base) => `${what}, growth on ${base}`,
    multiple: (what, base) => `${what}, as a multiple of ${base}`,
    'average-growth': (what, base) => `${what}, average growth a year since ${base}`,
    trend: (what, base) => `${what}, trend growth a year since ${base}`,
    record: (what) => `${what}, among the years before`,
    share: (what) => `${what}, share of the whole`,
    points: (what, base) => `${what}, change of its share since ${base}`,
    rank: (what) => `${what}, rank among partners`,
    both: (what) => `${what}, both sides added`,
    balance: (what) => `${what}, less the imports`,
    'exports-balance': (what) => `${what}, less the other side’s`,
    'mirror-gap': (what) => `${what}, gap to what the partner reports`,
    top: (what) => `${what}, main products`,
    contribution: (what, base) => `${what}, contribution to growth since ${base}`,
    'unit-value': (what) => `${what}, average unit value`,
  },
  between: (one, other) => `${one} → ${other}`,
  prices: (basis) => `${basis} prices`,
  annualRate: 'annual rate',
  latest: (yearsBack) =>
    yearsBack === 0 ? 'latest year' : yearsBack === 1 ? 'the year before' : `${yearsBack} years before`,
};

const catalogues: Record<Language, Catalogue> = { en: english };

/** A figure in a few words: `Exports, Belarus → Pakistan, 2020, growth on 2019`. */
export function labelFigure(words: LabelWords, language: string): string {
  const { flows, measures, kinds, between } = catalogues[pickLanguage(language)];
  const { reporter, partner, flow, measure, product, further } = words;
  const what = flow === null ? measures[measure] : flows[flow];
  // An arrow goes the way the goods go: imports come from the partner.
  const inward = flow === 'import' || flow === 're-import';
  const [from, to] = inward ? [partner, reporter] : [reporter, partner];
  const whom = from !== null && to !== null ? between(from, to) : (from ?? to);
  const kept = measure === 'value' || flow === null ? null : measures[measure].toLowerCase();
  const period = labelPeriod(words.period, language);
  const basis = wordBasis(words.priceBasis ?? null, language);
  const parts = [what, whom, product, wordFurther(further), kept, basis, period].filter(
    (part) => part !== null && part !== '',
  );
  return kinds[words.kind](parts.join(', '), labelPeriod(words.base ?? '', language));
}

/** A period in a label: as a text names it, or which it is where it moves with the latest. */
export function labelPeriod(period: string, language: string): string {
  const moving = /^latest(?:-(\d+))?$/.exec(period);
  return moving === null
    ? wordPeriod(period, language)
    : catalogues[pickLanguage(language)].latest(Number(moving[1] ?? 0));
}

interface Measured {
  flow: Flow | null;
  measure: Measure;
  valuation: string | null;
  priceBasis: string | null;
}

/** Flow and what of it is measured, or the measure of what is no trade: `Exports, FOB`, `Imports, growth`, `GDP, current prices`. */
export function wordWhat({ flow, measure, valuation, priceBasis }: Measured, language: string): string {
  const basis = wordBasis(priceBasis, language);
  const kind = measure === 'value' || flow === null ? null : wordMeasure(measure, language).toLowerCase();
  const what = flow === null ? wordMeasure(measure, language) : wordFlow(flow, language);
  return [what, valuation, kind, basis].filter((part) => part !== null).join(', ');
}

/** The prices that a figure is at: `constant 2010 prices`; null where nothing says them. */
function wordBasis(basis: string | null, language: string): string | null {
  if (basis === null) return null;
  const { prices, annualRate } = catalogues[pickLanguage(language)];
  const bare = basis.replace(/(?:, )?annual rate$/, '');
  return [bare === '' ? null : prices(bare), bare === basis ? null : annualRate]
    .filter((part) => part !== null)
    .join(', ');
}

/** The word for a flow, such as `Exports`. */
export function wordFlow(flow: Flow, language: string): string {
  return catalogues[pickLanguage(language)].flows[flow];
}

/** The word for a measure, such as `Weight`. */
export function wordMeasure(measure: Measure, language: string): string {
  return catalogues[pickLanguage(language)].measures[measure];
}
