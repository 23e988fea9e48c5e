import type { Draft } from '../../../shared/contract/figures';
import type { Reading } from '../../../shared/figures/binding';
import { usualBase } from '../../../shared/figures/composition';
import type { What } from '../../../shared/figures/composition';
import type { FigureKey } from '../../../shared/figures/figure';
import { draftParagraphs } from '../../../shared/figures/drafting/draft';
import type { DraftFigure, WayFacts } from '../../../shared/figures/drafting/draft';
import { present } from '../../../shared/figures/supersession';
import { shippedPlaces } from '../shipped';
import type { Reading as ReadingContext } from '../methods';
import { speakingOf } from './build-figure';
import { counterpartOf } from './counterpart-queries';
import { composed, makeOffer } from './make-offer';
import type { Speaking } from './make-offer';
import { seriesNamed } from './named-queries';
import { readingsOfKey } from './reading-queries';

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
  const there = exportsByYear(db, place, other);
  const back = exportsByYear(db, other, place);
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

/** What one says that it exports to the other, by calendar year, of the series that reaches furthest. */
function exportsByYear(db: ReadingContext['db'], reporter: string, partner: string): Map<number, Reading> {
  const key = seriesNamed(db, { reporter, partner, flow: 'export', product: null, period: null });
  const yearly = key === null ? [] : readingsOfKey(db, key).filter(({ period }) => period.kind === 'year');
  const years = [...Map.groupBy(yearly, ({ period }) => Number(period.written))];
  return new Map(
    years.flatMap(([year, readings]) => {
      const chosen = present(readings);
      return chosen === null ? [] : [[year, chosen] as const];
    }),
  );
}

/** The latest year that both report; where one does not report, the latest of the other. */
function latestYear(there: ReadonlyMap<number, Reading>, back: ReadonlyMap<number, Reading>): number | null {
  const both = [...there.keys()].filter((year) => back.has(year));
  const years = both.length > 0 ? both : [...there.keys(), ...back.keys()];
  return years.length === 0 ? null : Math.max(...years);
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
