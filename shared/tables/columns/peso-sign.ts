import { headText } from './columns';
import type { TableFacts } from '../around/table-facts';
import type { ValueGuess } from './values';

/** A currency of which only the sign of pesos and dollars is known. */
const SIGN = 'SIGN';

/**
 * "$" alone in a table in Spanish is the country's peso as often as a dollar: it stays open until somebody says whose it is.
 * @param words all that stands around the table
 */
export function withPesoSigns(values: readonly ValueGuess[], { facts, by }: TableFacts, words: string): ValueGuess[] {
  if (!isSpanish(`${words} ${values.map(({ column }) => headText(column)).join(' ')}`)) return [...values];
  if (facts.unit === 'DOLLAR' && by.unit !== undefined && isBare(by.unit.text)) facts.unit = SIGN;
  return values.map((value) =>
    value.facts.unit === 'DOLLAR' && isBare(headText(value.column))
      ? { ...value, facts: { ...value.facts, unit: SIGN } }
      : value,
  );
}

/** No word that tells which dollar, or that it is one. */
function isBare(text: string): boolean {
  return !/d[oó]lar|dollar|usd|us ?\$|u\.s\.|\$ ?us/i.test(text);
}

function isSpanish(text: string): boolean {
  return new Set(text.toLowerCase().match(SPANISH)).size >= 2;
}

const SPANISH =
  /(?<!\p{L})(?:exportaciones|importaciones|valor|valores|precio|precios|año|años|mes|país|países|pais|paises|producto|productos|según|fuente|miles|millones|enero|total general|del|los|las)(?!\p{L})/gu;
