import type { PivotMixture } from '../../../shared/contract/figure-pivots';
import type { FigureDimension } from '../../../shared/contract/figures';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { countryName } from '../../ui/countries';
import { Problem } from '../../ui/Problem';
import css from './figures.module.css';
import { dimensions, wordValue } from './filter-state';

const sentences: Readonly<Record<PivotMixture['by'], TextKey>> = {
  periodKind: 'figures.mixedPeriodKind',
  measure: 'figures.mixedMeasure',
  unit: 'figures.mixedUnit',
  flow: 'figures.mixedFlow',
  valuation: 'figures.mixedValuation',
  dataset: 'figures.mixedDataset',
  partnerLevel: 'figures.mixedPartnerLevel',
  productLevel: 'figures.mixedProductLevel',
  classification: 'figures.mixedClassification',
  priceBasis: 'figures.mixedPriceBasis',
  more: 'figures.mixedMore',
};

interface PivotMixedProps {
  mixed: PivotMixture;
  onNarrow: (by: FigureDimension, value: string | null) => void;
}

/** Why there is no table: what differs among the figures, with each value as the way out. */
export function PivotMixed({ mixed, onNarrow }: PivotMixedProps) {
  const t = useText();
  const language = useLanguage();
  const by = dimensions.find((one) => one === mixed.by) ?? null;
  return (
    <div className={css['mixed']} role="status">
      <Problem state="info" what={t(sentences[mixed.by])} where={t('figures.mixedHint')} />
      {by !== null && (
        <p className={css['choices']}>
          {mixed.values.map((value) => (
            <Button key={value ?? ''} small onClick={() => onNarrow(by, value)}>
              {wordValue(by, value, value === null ? '' : countryName(value, language), t, language)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
