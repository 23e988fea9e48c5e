import type { Draft } from '../../../shared/contract/figures';
import { usualBase } from '../../../shared/figures/composition';
import type { What } from '../../../shared/figures/composition';
import type { FigureKey } from '../../../shared/figures/figure';
import { draftParagraphs } from '../../../shared/figures/drafting/draft';
import type { DraftFigure, WayFacts } from '../../../shared/figures/drafting/draft';
import { shippedPlaces } from '../shipped';
import type { Reading as ReadingContext } from '../methods';
import { speakingOf } from './build-figure';
import { counterpartOf } from './counterpart-queries';
import { composed, makeOffer } from './make-offer';
import type { Speaking } from './make-offer';
import { byYear, latestYear } from './trade-pair';

/** What is drafted: the trade of two places in a year, the latest that both report where it is null. */
export interface DraftOf {
  place: string;
  other: string;
  year: number | null;
  language: string;
}

/** Drafts what a fact sheet says of two places' trade, as live text. Nothing where the store holds no trade of theirs. */
export function draftPair(context: ReadingContext, { place, other, year, language }: DraftOf): Draft {
  const { db, resources } = context;
  const there = byYear(db, place, other, 'export');
  const back = byYear(db, other, place, 'export');
  const last = year ?? latestYear(there, back);
  if (last === null) return [];
  const speaking = speakingOf(context, language);
  const nameOf = (code: string) => shippedPlaces(resources).nameOf(code, language.split('-')[0] ?? language);
  const sides = [
    { from: place, to: other, reading: there.get(last) },
    { from: other, to: place, reading: back.get(last) },
  ];
  const ways = sides
    .flatMap(({ from, to, reading }) => (reading === undefined ? [] : [{ from, to, reading }]))
    .toSorted((a, b) => b.reading.value - a.reading.value);
  const period = String(last);
  const own = there.get(last)?.key ?? null;
  return draftParagraphs(
    {
      year: period,
      ways: ways.map(({ from, to, reading }) =>
        wayFacts(context, reading.key, period, { from: nameOf(from), to: nameOf(to) }, speaking),
      ),
      both: own && say(db, 'both', own, period, speaking),
      balance: own && say(db, 'exports-balance', own, period, speaking),
    },
    language,
  );
}

function wayFacts(
  { db }: ReadingContext,
  key: FigureKey,
  period: string,
  names: Pick<WayFacts, 'from' | 'to'>,
  speaking: Speaking,
): WayFacts {
  const one = (what: What) => say(db, what, key, period, speaking);
  const mirrored = counterpartOf(db, key, { reporter: key.partner, partner: key.reporter, flow: 'import' });
  return {
    ...names,
    value: one('value'),
    growth: one('growth'),
    average: one('average-growth'),
    record: one('record'),
    rank: one('rank'),
    share: one('share'),
    top: one('top'),
    mirror: mirrored && say(db, 'value', mirrored, period, speaking),
    gap: one('mirror-gap'),
  };
}

/** A live figure of a kind; null where it can't be said. Changes say what they are a change on. */
function say(
  db: ReadingContext['db'],
  what: What,
  key: FigureKey,
  period: string,
  speaking: Speaking,
): DraftFigure | null {
  const chosen = composed(db, what, key, { period, base: usualBase(what, period) });
  if (chosen === null) return null;
  const { language } = speaking;
  const wording = what === 'growth' ? ({ form: 'change', decimals: null, language, base: true } as const) : null;
  const { text, expression, selectors, readings, wording: worded } = makeOffer(db, chosen, speaking, { wording });
  return text === null ? null : { text, expression, selectors, readings, wording: worded };
}
