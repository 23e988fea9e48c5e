import type { FigureOffer } from '../../../shared/contract/figure-offers';
import { usualBase } from '../../../shared/figures/composition';
import type { What } from '../../../shared/figures/composition';
import type { Reading as ReadingContext } from '../methods';
import { deskOf } from '../settings/queries';
import { shippedPlaces } from '../shipped';
import { askedFigure } from './asked-figure';
import type { AskedFigure, Sides } from './asked-figure';
import { composed, makeOffer } from './make-offer';
import type { Speaking } from './make-offer';
import { readingsAbout } from './reading-queries';
import type { CountedReading } from './reading-queries';
import { speechOf } from './speech';
import { namedPlaces } from './table-queries';

const LOOKED_AT = 400;

/** Figures and formulas that fit some words, the likeliest first; each says what it is and what would stand in the text. */
export function findOffers(context: ReadingContext, text: string, language: string, limit: number): FigureOffer[] {
  const { db, resources } = context;
  const places = shippedPlaces(resources);
  const asked = askedFigure(text, places, () => namedPlaces(db));
  const home = deskOf(db).country;
  const about = asked.places.length > 0 ? asked.places : home === null ? [] : [home];
  if (about.length === 0) return [];
  const { flows, measure, year: period, product } = asked;
  const found = readingsAbout(db, { places: about, flows, measure, period, product, limit: LOOKED_AT });
  const meant = found.filter(({ key }) => isOnSides(key, asked.sides));
  const ordered = latestOfSeries(meant).toSorted((a, b) => fit(b, asked, home) - fit(a, asked, home));
  const speaking = {
    language,
    speech: speechOf(context, language),
    nameOf: (code: string) => places.nameOf(code, 'en'),
  };
  const offers: FigureOffer[] = [];
  for (const [index, reading] of ordered.entries()) {
    for (const offer of offersOf(db, reading, asked, index === 0, speaking)) {
      if (offers.length < limit && !offers.some(({ label }) => label === offer.label)) offers.push(offer);
      if (offers.length >= limit) return offers;
    }
  }
  return offers;
}

/** Whether a figure is of the sides that were said; imports come from the partner. */
function isOnSides({ reporter, partner, flow }: CountedReading['key'], sides: Sides): boolean {
  const inward = flow === 'import' || flow === 're-import';
  const [origin, destination] = inward ? [partner, reporter] : [reporter, partner];
  return (
    (sides.reporter ?? reporter) === reporter &&
    (sides.origin ?? origin) === origin &&
    (sides.destination ?? destination) === destination
  );
}

/** The latest reading of each series, or those of the year asked for: one each. */
function latestOfSeries(readings: readonly CountedReading[]): CountedReading[] {
  const by = new Map<number, CountedReading>();
  for (const reading of readings) {
    const before = by.get(reading.series);
    if (before === undefined || before.period.to <= reading.period.to) by.set(reading.series, reading);
  }
  return [...by.values()];
}

/** How well a reading fits what was asked: both places, then reports of the place named first, then totals. */
function fit({ key, partnerLevel }: CountedReading, asked: AskedFigure, home: string | null): number {
  const sides = [key.reporter, key.partner];
  let points = asked.places.filter((code) => sides.includes(code)).length * 8;
  if (key.reporter === asked.places[0]) points += 4;
  if (home !== null && sides.includes(home)) points += 3;
  if (
    asked.product === null ? key.product.code === null && key.product.name === null : key.product.code === asked.product
  )
    points += 4;
  // The whole comes before what is further told apart: all means of transport before the sea.
  if (Object.keys(key.more).length === 0) points += 3;
  if (partnerLevel === 'world') points += 1;
  if (key.measure === 'value') points += 2;
  // The money of its year, before that of another.
  if (key.priceBasis?.startsWith('constant') !== true) points += 1;
  if (key.flow === 'export') points += 1;
  return points;
}

/** What is offered of the figure that fits best, and of the others. */
const ofBest: readonly What[] = [
  'value',
  'growth',
  'share',
  'both',
  'exports-balance',
  'rank',
  'average-growth',
  'balance',
  'top',
  'multiple',
  'record',
];
const ofOthers: readonly What[] = ['value', 'growth', 'share'];

/** Offers of one figure, those of the kind that was named first; made one by one, as nobody may want them all. */
function* offersOf(
  db: ReadingContext['db'],
  { key, period }: CountedReading,
  asked: AskedFigure,
  isBest: boolean,
  speaking: Speaking,
): Generator<FigureOffer> {
  const offered = isBest ? ofBest : ofOthers;
  const named = asked.what;
  const kinds = named === null ? offered : [named, ...offered.filter((kind) => kind !== named)];
  for (const kind of kinds) {
    const usual = usualBase(kind, period.written);
    const isYear = period.kind === 'year' || period.kind === 'fiscal-year';
    if (usual !== null && !isYear && kind !== 'growth') continue;
    const base = usual === null ? null : (asked.from ?? usual);
    const chosen = composed(db, kind, key, { period: period.written, base });
    if (chosen === null) continue;
    const { text, refused: _, allowable: __, ...offer } = makeOffer(db, chosen, speaking);
    if (text !== null) yield { ...offer, text };
  }
}
