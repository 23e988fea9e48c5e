import { fold } from '../../places/fold';
import { headText } from './columns';
import type { ValueGuess } from './values';

/** "Exports by exporter", "según exportador": what stands across is who traded, and no goods. */
export function tradersAcross(values: readonly ValueGuess[], titles: readonly string[]): ValueGuess[] {
  if (!titles.some((title) => BY_TRADER.test(fold(title)))) return [...values];
  return values.map((value) => {
    const { product, more } = value.facts;
    const head = headText(value.column);
    if (product === null || product.code !== null || product.name !== head) return value;
    return { ...value, facts: { ...value.facts, product: null, more: { ...more, trader: head.trim() } } };
  });
}

const BY_TRADER =
  /(?:^| )(?:by|segun|por|par|nach|per|selon|wg|menurut|по) (?:the )?(?:main |leading |principales? )?(?:exporters?|importers?|exportador(?:es)?|importador(?:es)?|exportateurs?|importateurs?|exporteur\w*|importeur\w*|eksportir|importir|экспортерам|импортерам|compan(?:y|ies)|empresas?|firms?|entreprises?)(?: |$)/;
