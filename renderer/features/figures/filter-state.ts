import type { FigureDimension, FigureFilter } from '../../../shared/contract/figures';
import { figureDimension, figureFilter } from '../../../shared/contract/figures';
import { flow, measure } from '../../../shared/figures/figure';
import { furtherIn, wordFurther } from '../../../shared/figures/further';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import type { Say, TextKey } from '../../app/texts/texts';

/** The field of a filter that a dimension is asked for by. */
function fieldOf(by: FigureDimension): Exclude<FigureDimension, 'source'> | 'sourceId' {
  return by === 'source' ? 'sourceId' : by;
}

/** The values of a dimension that a filter asks for; none where all are meant. */
export function chosenIn(filter: FigureFilter, by: FigureDimension): readonly (string | null)[] {
  const value = filter[fieldOf(by)];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The filter with other values of one dimension. */
export function withChosen(
  filter: FigureFilter,
  by: FigureDimension,
  values: readonly (string | null)[],
): FigureFilter {
  const { [fieldOf(by)]: _, ...rest } = filter;
  return values.length === 0 ? rest : figureFilter.parse({ ...rest, [fieldOf(by)]: values });
}

export function toggled(filter: FigureFilter, by: FigureDimension, value: string | null): FigureFilter {
  const chosen = chosenIn(filter, by);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return withChosen(filter, by, next);
}

/** In what order dimensions are offered. */
export const dimensions = figureDimension.options;

export const dimensionLabels: Readonly<Record<FigureDimension, TextKey>> = {
  reporter: 'figures.reporter',
  partner: 'figures.partner',
  flow: 'figures.flow',
  product: 'figures.product',
  period: 'figures.period',
  periodKind: 'figures.periodKind',
  measure: 'figures.measure',
  unit: 'figures.unit',
  valuation: 'figures.valuation',
  dataset: 'figures.dataset',
  partnerLevel: 'figures.partnerLevel',
  productLevel: 'figures.productLevel',
  more: 'figures.further',
  flag: 'figures.flag',
  source: 'figures.source',
};

/** A value of a dimension in words; `name` is what the engine calls it. */
export function wordValue(
  by: FigureDimension | 'classification' | 'priceBasis',
  value: string | null,
  name: string,
  t: Say,
  language: string,
): string {
  if (value === null) {
    return by === 'product' ? t('figures.allProducts') : by === 'flag' ? t('figures.noFlag') : t('ui.notStated');
  }
  if (by === 'more') return wordFurther(furtherIn(value)) || t('figures.nothingFurther');
  if (by === 'flow') return wordFlow(flow.parse(value), language);
  if (by === 'measure') return wordMeasure(measure.parse(value), language);
  const words = levelWords[`${by}.${value}`];
  return words === undefined ? name : t(words);
}

const levelWords: Readonly<Record<string, TextKey>> = {
  'partnerLevel.world': 'figures.world',
  'partnerLevel.group': 'figures.levelGroup',
  'partnerLevel.country': 'figures.levelCountry',
  'partnerLevel.part': 'figures.levelPart',
  'partnerLevel.rest': 'figures.levelRest',
  'productLevel.total': 'figures.levelTotal',
  'productLevel.section': 'figures.levelSection',
  'productLevel.2': 'figures.level2',
  'productLevel.4': 'figures.level4',
  'productLevel.6': 'figures.level6',
  'productLevel.8+': 'figures.level8',
  'productLevel.group': 'figures.levelNamedGroup',
  'periodKind.year': 'figures.kindYear',
  'periodKind.half': 'figures.kindHalf',
  'periodKind.quarter': 'figures.kindQuarter',
  'periodKind.month': 'figures.kindMonth',
  'periodKind.week': 'figures.kindWeek',
  'periodKind.day': 'figures.kindDay',
  'periodKind.fiscal-year': 'figures.kindFiscalYear',
  'periodKind.fiscal-half': 'figures.kindFiscalHalf',
  'periodKind.fiscal-quarter': 'figures.kindFiscalQuarter',
  'periodKind.marketing-year': 'figures.kindMarketingYear',
  'periodKind.cumulated': 'figures.kindCumulated',
  'periodKind.twelve-months': 'figures.kindTwelveMonths',
  'periodKind.span': 'figures.kindSpan',
  'periodKind.at': 'figures.kindAt',
};
