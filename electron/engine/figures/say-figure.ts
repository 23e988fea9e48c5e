import type { PairCell, PairProducts } from '../../../shared/contract/country-pair';
import { bySelector } from '../../../shared/figures/binding';
import type { Reading } from '../../../shared/figures/binding';
import { allProducts, usualBase } from '../../../shared/figures/composition';
import type { What } from '../../../shared/figures/composition';
import type { DraftFigure } from '../../../shared/figures/drafting/draft';
import { compute } from '../../../shared/figures/expression';
import type { FigureKey } from '../../../shared/figures/figure';
import type { Result } from '../../../shared/figures/result';
import type { ReadableDb } from '../store/database';
import { composed, makeOffer } from './make-offer';
import type { Speaking } from './make-offer';

/** What is said something of: a series and its period, and the second series where a formula takes two. */
export interface Said {
  key: FigureKey;
  period: string;
  other?: FigureKey;
}

/** A list in a sentence names so many goods. */
const NAMED = 3;

/** Makes the numbers of a sheet live; only what comes out as the table has it is said. */
export class Sayer {
  readonly #db: ReadableDb;
  readonly #speaking: Speaking;

  constructor(db: ReadableDb, speaking: Speaking) {
    this.#db = db;
    this.#speaking = speaking;
  }

  /** The number of a cell as a live figure; null where the cell has none or the figure would say another. */
  say(what: What, of: Said, cell: PairCell | undefined): DraftFigure | null {
    if (cell === undefined || cell.atLeast) return null;
    return this.#make(what, of, (result) => agrees(result, cell), { allowed: cell.allowed });
  }

  rank(of: Said, place: { rank: number; of: number }): DraftFigure | null {
    return this.#make(
      'rank',
      of,
      (result) => result.kind === 'rank' && result.rank === place.rank && result.of === place.of,
    );
  }

  /** What the year is among those before it, which no table shows but the series behind one holds. */
  record(of: Said): DraftFigure | null {
    return this.#make('record', of, (result) => result.kind === 'record');
  }

  /** The largest goods of a table, by name; none where its headings were added up from finer ones. */
  goods({ key, period }: Reading, { level, from, rows }: PairProducts): DraftFigure | null {
    if (from !== null || (level !== '2' && level !== '4' && level !== '6')) return null;
    const names = rows.slice(0, NAMED).map(({ code, name }) => code ?? name);
    return this.#make(
      'top',
      { key: allProducts(key), period: period.written },
      (result) => result.kind === 'list' && result.items.map(({ name }) => name).join() === names.join(),
      { level, count: names.length },
    );
  }

  #make(
    what: What,
    { key, period, other }: Said,
    isRight: (result: Result) => boolean,
    { allowed = null, ...rest }: { allowed?: string | null; level?: '2' | '4' | '6'; count?: number } = {},
  ): DraftFigure | null {
    const asking = { period, base: usualBase(what, period), ...rest, ...(other === undefined ? {} : { other }) };
    const chosen = composed(this.#db, what, key, asking);
    if (chosen === null) return null;
    const { language } = this.#speaking;
    const wording = what === 'growth' ? ({ form: 'change', decimals: null, language, base: true } as const) : null;
    const offer = makeOffer(this.#db, chosen, this.#speaking, { wording, allowed });
    const { text, expression, selectors, readings, wording: worded } = offer;
    const result = compute(expression, { readings: bySelector(offer), allowed: allowed !== null });
    if (text === null || !isRight(result)) return null;
    return {
      text,
      expression,
      selectors,
      readings,
      wording: worded,
      ...(offer.allowed === undefined ? {} : { allowed: offer.allowed }),
    };
  }
}

/** Two ways to one number may differ in the last digits of a sum. */
const SAME = 1e-9;

function agrees(result: Result, { value, missing }: PairCell): boolean {
  if (result.kind === 'refused') return value === null && result.reason === missing;
  if (result.kind !== 'value' || value === null) return false;
  return Math.abs(result.value - value) <= SAME * Math.max(1, Math.abs(value));
}
