import type { Gazetteer } from './gazetteer';
import type { Token } from './tokens';

export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** An office as it is named at a place in a text. */
export interface Office {
  /** In the nominative and without the country: `Deputy Prime Minister and Foreign Minister`. */
  title: string;
  /** What the office is, for "the minister" to go back to: `minister`, `president`. */
  head: string;
  /** The words of its field, folded: `foreign affairs`; empty where it has none. */
  field: string;
  /** Code of the country that it is an office of. */
  country: string | null;
  /** Tokens that it takes. */
  length: number;
  /** Cases that its form may stand in, for the name behind it; empty where the language has none. */
  cases: readonly GrammaticalCase[];
  plural: boolean;
}

/** Reads the office that begins at a token, in one language. */
export type OfficeReader = (tokens: readonly Token[], at: number, gazetteer: Gazetteer) => Office | null;

/** Whether a token follows the one before it without a break of the phrase. */
export function goesOn(token: Token | undefined): token is Token {
  return token !== undefined && /^(?:\s+|[-‐‑–]|['’]\s?)$/u.test(token.gap);
}
