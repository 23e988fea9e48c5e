import type { Binding } from '../../shared/figures/binding';
import { compositionOf } from '../../shared/figures/composition-of';
import { labelFigure } from '../../shared/sentences/figure-labels';
import { currentLanguage } from '../app/texts/texts';

/** What a live figure is in words: `Exports, Belarus → Pakistan, 2020, growth on 2019`; of a formula, its first figure. */
export function labelOf(binding: Binding, nameOf: (code: string) => string): string {
  const chosen = compositionOf(binding);
  const first = binding.selectors[0];
  const key = chosen?.key ?? first?.key;
  if (!key) return '';
  return labelFigure(
    {
      kind: chosen?.what ?? 'value',
      flow: key.flow,
      measure: key.measure,
      reporter: key.reporter && nameOf(key.reporter),
      partner: key.partner && nameOf(key.partner),
      product: key.product.name ?? key.product.code,
      further: key.more,
      priceBasis: key.priceBasis,
      period: chosen?.period ?? first?.period ?? '',
      base: chosen?.base ?? null,
    },
    currentLanguage(),
  );
}
