import type { What } from '../figures/composition';
import type { Expected } from '../figures/formula/parse';
import { pickLanguage } from './language';
import type { Language } from './language';

/** What is wrong with a typed formula. */
export interface FormulaTrouble {
  code: string;
  expected: Expected | null;
  found: string;
  unfinished: boolean;
}

interface Catalogue {
  expected: Record<Expected, string>;
  /** Where a formula breaks off, and where something else stands. */
  next: (what: string) => string;
  instead: (what: string, found: string) => string;
  others: Readonly<Record<string, (found: string) => string>>;
  lacking: Partial<Record<What, string>>;
}

const english: Catalogue = {
  expected: {
    operand: 'a figure, such as “exports Belarus → Pakistan 2020”, or a function, such as “growth(”',
    flow: 'a flow: exports, imports, re-exports',
    from: 'the country that the goods come from',
    arrow: 'an arrow, → or ->, and the country that the goods go to',
    to: 'the country that the goods go to',
    open: '“(”',
    close: '“)”',
    comma: 'a year, a span such as 2015..2020, or a level such as hs4',
    end: 'nothing more',
  },
  next: (what) => `Next comes ${what}.`,
  instead: (what, found) => `Here stands “${found}”; wanted is ${what}.`,
  others: {
    'unknown-function': (found) =>
      `No function is called “${found}”. There are growth, share, rank, cagr, trend, points, balance, both, top, times, record, contribution, unitvalue, mirror and sum.`,
    'unknown-flow': (found) => `“${found}” is no flow. Write exports, imports, re-exports or re-imports.`,
    'unknown-sign': (found) => `“${found}” has no meaning in a formula.`,
    'unknown-place': (found) => `No country is called “${found}”.`,
    'no-series': (found) => `The store holds no such figure: ${found}.`,
    'not-within': () => 'Only figures can be added, subtracted and divided.',
  },
  lacking: {
    both: 'The store holds no figure of the other side.',
    'exports-balance': 'The store holds no figure of the other side.',
    balance: 'The store holds no imports by the same reporter.',
    'mirror-gap': 'The store holds no imports reported by the partner.',
    'unit-value': 'The store holds no quantity of it.',
    contribution: 'Name the goods: a contribution is that of a product to the whole.',
    rank: 'Only a country has a rank among partners.',
    top: 'A list is made of all goods: leave the code out.',
  },
};

const catalogues: Record<Language, Catalogue> = { en: english };

/** Why a typed formula can't be read, as a sentence. */
export function wordFormulaProblem({ code, expected, found, unfinished }: FormulaTrouble, language: string): string {
  const words = catalogues[pickLanguage(language)];
  const other = words.others[code];
  if (other !== undefined) return other(found);
  if (code === 'nothing-beside') return lackingWords(words, found);
  const what = words.expected[expected ?? 'operand'];
  return unfinished ? words.next(what) : words.instead(what, found);
}

function lackingWords({ lacking }: Catalogue, found: string): string {
  const [, said] = Object.entries(lacking).find(([what]) => what === found) ?? [];
  return said ?? lacking.both ?? '';
}
