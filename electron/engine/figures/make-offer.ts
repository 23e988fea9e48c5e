import type { BuiltFigure } from '../../../shared/contract/figure-offers';
import { allProducts, compose, usualBase } from '../../../shared/figures/composition';
import type { Composition, What, Whole } from '../../../shared/figures/composition';
import type { FigureKey } from '../../../shared/figures/figure';
import type { Wording } from '../../../shared/figures/binding';
import { mayBeAllowed } from '../../../shared/figures/refusal';
import { wordBinding } from '../../../shared/figures/word-result';
import type { Speech } from '../../../shared/figures/word-result';
import { labelFigure } from '../../../shared/sentences/figure-labels';
import { writeComposition } from '../../../shared/figures/formula/write';
import type { Reading as ReadingContext } from '../methods';
import { cifFactorOf } from './cif-factor';
import { counterpartOf, goodsKey } from './counterpart-queries';
import { yearsBack } from './latest-period';
import { plainReadings, presentReadings } from './present-reading';

/** In which language an offer is made, and what its words need. */
export interface Speaking {
  language: string;
  speech: Speech;
  /** Names of places in the language of the program, for labels. */
  nameOf(code: string): string;
}

/** What is asked of a figure beside what it is. */
export interface Asking {
  period: string;
  base?: string | null;
  count?: number;
  level?: Composition['level'];
  /** The second figure, where it is known already. */
  other?: FigureKey;
}

/** A composition with all that it needs of the store: the second figure, and what its whole is. Null where that lacks. */
export function composed(db: ReadingContext['db'], of: What, given: FigureKey, asking: Asking): Composition | null {
  const { period, base = usualBase(of, period), count = 3, level = '4' } = asking;
  const other = asking.other ?? otherOf(db, of, given);
  const key = of === 'top' ? goodsOf(db, given, level, period) : given;
  if (other === undefined || key === null) return null;
  return { what: of, key, period, base, other, whole: wholeOf(db, of, key, period), count, level };
}

/** The second figure of a formula: null where it takes none, undefined where the store has none. */
function otherOf(db: ReadingContext['db'], of: What, key: FigureKey): FigureKey | null | undefined {
  const { reporter, partner } = key;
  const found = (differing: Parameters<typeof counterpartOf>[2]) => counterpartOf(db, key, differing) ?? undefined;
  switch (of) {
    case 'both':
    case 'exports-balance':
      return partner === null || partner === 'WLD' ? undefined : found({ reporter: partner, partner: reporter });
    case 'balance':
      return key.flow === 'export' ? found({ flow: 'import' }) : undefined;
    case 'mirror-gap':
      return key.flow === 'export' ? found({ reporter: partner, partner: reporter, flow: 'import' }) : undefined;
    case 'unit-value':
      return key.measure === 'value' ? found({ measures: ['quantity', 'weight'] }) : undefined;
    case 'contribution':
      return isProduct(key) ? found({ allProducts: true }) : undefined;
    case 'share':
    case 'points':
      return isProduct(key) ? found({ allProducts: true }) : null;
    case 'top':
      return isProduct(key) ? undefined : null;
    case 'rank':
      return partner === null || partner === 'WLD' ? undefined : null;
    default:
      return null;
  }
}

/** The key of all goods that a list is made of: in the file that has them, which need not be the one that has the total. */
function goodsOf(
  db: ReadingContext['db'],
  key: FigureKey,
  level: Composition['level'],
  period: string,
): FigureKey | null {
  const found = goodsKey(db, key, level, yearsBack(period) === null ? period : null);
  return found === null ? null : allProducts(found);
}

/** The source's own total where it gives one for the period, else the sum of the countries. */
function wholeOf(db: ReadingContext['db'], of: What, key: FigureKey, period: string): Whole {
  if (of !== 'share' && of !== 'points') return 'partners';
  if (isProduct(key)) return 'products';
  const selectors = [
    { key, period },
    { key: { ...key, partner: 'WLD' }, period },
  ];
  const figure = (selector: number) => ({ op: 'figure', selector }) as const;
  const readings = presentReadings(db, { expression: { op: 'share', left: figure(0), right: figure(1) }, selectors });
  return readings.includes(null) || readings[0]?.source.id !== readings[1]?.source.id ? 'partners' : 'world';
}

function isProduct({ product }: FigureKey): boolean {
  return product.code !== null || product.name !== null;
}

/** Comparisons that mean nothing without the years they are between. */
const dated: ReadonlySet<What> = new Set<What>(['average-growth', 'trend', 'points']);

export function usualWording(of: What, form: Wording['form'], language: string): Wording {
  return { form, decimals: null, language, ...(dated.has(of) && { base: true }) };
}

/** What is added for carriage and insurance: as the desk has set it, nothing where imports are reported without. */
function carriageOf(db: ReadingContext['db'], { other }: Composition): number {
  return other?.valuation === 'FOB' ? 1 : cifFactorOf(db);
}

/** What a composition says at present: its words, or why there are none. */
export function makeOffer(
  db: ReadingContext['db'],
  chosen: Composition,
  { language, speech, nameOf }: Speaking,
  asked: { wording?: Wording | null; allowed?: string | null } = {},
): BuiltFigure {
  const { expression, selectors, form } = compose(chosen, carriageOf(db, chosen));
  const wording = asked.wording ?? usualWording(chosen.what, form, language);
  const allowed = asked.allowed === null || asked.allowed === undefined ? {} : { allowed: asked.allowed };
  const readings = presentReadings(db, { expression, selectors });
  const { result, text } = wordBinding({ expression, wording, ...allowed }, readings, speech);
  const refused = text !== null ? null : result.kind === 'refused' ? result.reason : 'missing';
  const { key } = chosen;
  const label = labelFigure(
    {
      kind: chosen.what,
      flow: key.flow,
      measure: key.measure,
      reporter: key.reporter === null ? null : nameOf(key.reporter),
      partner: key.partner === null ? null : nameOf(key.partner),
      product: key.product.name ?? key.product.code,
      further: key.more,
      priceBasis: key.priceBasis,
      period: chosen.period,
      base: chosen.base,
    },
    'en',
  );
  return {
    kind: chosen.what,
    label,
    text,
    refused,
    allowable: refused !== null && result.kind === 'refused' && mayBeAllowed(result.reason),
    composition: chosen,
    formula: writeComposition(chosen),
    expression,
    selectors,
    wording,
    readings: plainReadings(readings),
    ...allowed,
  };
}
