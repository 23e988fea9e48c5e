import type { Flow } from '../figures/figure';

/** Flows as UN Comtrade and Eurostat number them. */
const FLOWS: readonly Flow[] = ['import', 'export', 're-export', 're-import'];

/** The flow that a number stands for (`1`, `02`); null for other texts. */
export function flowNumbered(text: string): Flow | null {
  return /^0?[1-4]$/.test(text) ? (FLOWS[Number(text) - 1] ?? null) : null;
}

/** The multiplier that a cell names by its exponent (`6`) or itself (`1000000`); null for other texts. */
export function powerOfTen(text: string): number | null {
  const number = Number(text.trim());
  if (!/^\d+(?:\.0)?$/.test(text.trim())) return null;
  if (number <= 12) return number === 1 ? 1 : 10 ** number;
  return /^10+$/.test(String(number)) ? number : null;
}

const LETTERS: Readonly<Record<string, Flow>> = {
  E: 'export',
  I: 'import',
  EX: 'export',
  IM: 'import',
  ЭК: 'export',
  ИМ: 'import',
};

/** `E` for exports and `I` for imports, `Ex` and `Im`, `ЭК` and `ИМ`, where both are written so. */
export function flowLettered(text: string): Flow | null {
  return LETTERS[text.toUpperCase()] ?? null;
}
