import type { Flow } from '../../figures/figure';
import { quarterPeriod } from '../../periods/make';
import type { Period } from '../../periods/period';

/** Flows as UN Comtrade and Eurostat number them. */
const FLOWS: readonly Flow[] = ['import', 'export', 're-export', 're-import'];

/** The flow that a number stands for (`1`, `02`); null for other texts. */
export function flowNumbered(text: string): Flow | null {
  return /^0?[1-4]$/.test(text) ? (FLOWS[Number(text) - 1] ?? null) : null;
}

/** The flow by its place in "Exp or Imp": `1` is the first that the head names; null for other texts. */
export function flowListed(text: string): Flow | null {
  return text === '1' ? 'export' : text === '2' ? 'import' : null;
}

/** The multiplier that a cell names by its exponent (`6`) or itself (`1000000`); null for other texts. */
export function powerOfTen(text: string): number | null {
  const number = Number(text.trim());
  if (!/^\d+(?:\.0)?$/.test(text.trim())) return null;
  if (number <= 12) return number === 1 ? 1 : 10 ** number;
  return /^10+$/.test(String(number)) ? number : null;
}

const QUARTERS: Readonly<Record<string, number>> = { '': 1, '0': 1, '00': 1, '25': 2, '5': 3, '50': 3, '75': 4 };

/** The quarter that a cell names as a part of its year (`1985.25` is the second); null for other texts. */
export function partedQuarter(text: string): Period | null {
  const found = /^((?:19|20)\d\d)(?:\.(\d{1,2}))?$/.exec(text);
  const number = found === null ? undefined : QUARTERS[found[2] ?? ''];
  return found === null || number === undefined ? null : quarterPeriod(Number(found[1]), number);
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

/** Kinds of declaration in the customs system ASYCUDA, parcels among them: for good, or sent on and taken back after a temporary stay. */
const DECLARED: Readonly<Record<string, Flow>> = {
  EX1: 'export',
  EX3: 're-export',
  IM4: 'import',
  PC4: 'import',
  IM6: 're-import',
};

/** `IM / 4`, `EX 1`: the flow of a customs declaration; null for other texts, and for goods in transit or for a time. */
export function flowDeclared(text: string): Flow | null {
  return DECLARED[text.toUpperCase().replace(/[\s/-]/g, '')] ?? null;
}
