import type { FigureOffer } from '../../../shared/contract/figures';
import type { Expression, Reading, Selector, Wording } from '../../../shared/figures/binding';
import { wordBinding } from '../../../shared/figures/expression';
import type { Flow } from '../../../shared/figures/figure';
import { fold } from '../../../shared/places/fold';
import type { PlaceIndex } from '../../../shared/places/place-index';
import { labelFigure } from '../../../shared/sentences/figure-labels';
import type { LabelWords } from '../../../shared/sentences/figure-labels';
import type { Reading as ReadingContext } from '../methods';
import { deskOf } from '../settings/queries';
import { shippedPlaces } from '../shipped';
import { readingsAbout } from './reading-queries';
import type { CountedReading } from './reading-queries';
import { namedPlaces } from './table-queries';
import { plainReading, presentReadings } from './present-reading';

/** What is asked for in words such as `exports Belarus 2020` or `growth pak bel`. */
interface Asked {
  places: string[];
  flows: Flow[];
  year: string | null;
  kind: FigureOffer['kind'] | null;
}

const flowWords: readonly (readonly [RegExp, Flow[]])[] = [
  [/^re ?exp/, ['re-export']],
  [/^exp|^эксп/, ['export']],
  [/^imp|^импо/, ['import']],
  [/^bal/, ['balance', 'export']],
  [/^trade|^turn/, ['export', 'import', 'turnover']],
];
const kindWords: readonly (readonly [RegExp, FigureOffer['kind']])[] = [
  [/^grow|^change|^up$|^рост/, 'growth'],
  [/^share|^доля/, 'share'],
  [/^sum|^total|^both/, 'sum'],
  [/^bal/, 'balance'],
];

const LOOKED_AT = 400;

/** Figures and formulas that fit some words, the likeliest first; each says what it is and what would stand in the text. */
export function findOffers(
  { db, resources }: ReadingContext,
  text: string,
  language: string,
  limit: number,
): FigureOffer[] {
  const places = shippedPlaces(resources);
  const asked = understand(text, places, () => namedPlaces(db));
  const home = deskOf(db).country;
  const about = asked.places.length > 0 ? asked.places : home === null ? [] : [home];
  if (about.length === 0) return [];
  const found = readingsAbout(db, { places: about, flows: asked.flows, period: asked.year, limit: LOOKED_AT });
  const latest = latestOfSeries(found);
  const ordered = latest.toSorted((a, b) => fit(b, asked, home) - fit(a, asked, home));
  const name = (code: string) => places.nameOf(code, language);
  const offers: FigureOffer[] = [];
  for (const reading of ordered) {
    for (const offer of offersOf(db, reading, ordered, asked, { language, name })) {
      if (offers.length < limit && !offers.some(({ label }) => label === offer.label)) offers.push(offer);
    }
    if (offers.length >= limit) break;
  }
  return offers;
}

function understand(text: string, places: PlaceIndex, known: () => string[]): Asked {
  const asked: Asked = { places: [], flows: [], year: null, kind: null };
  const rest: string[] = [];
  for (const word of fold(text).split(' ')) {
    const flows = flowWords.find(([pattern]) => pattern.test(word))?.[1];
    const kind = kindWords.find(([pattern]) => pattern.test(word))?.[1];
    if (/^(19|20)\d\d$/.test(word)) asked.year = word;
    else if (flows !== undefined) asked.flows.push(...flows);
    else if (kind === undefined) rest.push(word);
    if (kind !== undefined) asked.kind = kind;
  }
  const named = places.inText(rest.join(' ')).map(({ ref }) => ref.code);
  const parts = named.length > 0 ? named : begun(rest, places, known);
  asked.places = [...new Set(parts)].slice(0, 2);
  return asked;
}

/** Places of the store whose names begin with words that are still being typed. */
function begun(words: readonly string[], places: PlaceIndex, known: () => string[]): string[] {
  const typed = words.filter((word) => word.length >= 2);
  if (typed.length === 0) return [];
  const names = known().map((code) => ({ code, name: fold(places.nameOf(code, 'en')) }));
  return typed.flatMap((word) => {
    const exact = names.find(({ code }) => code.toLowerCase() === word);
    const found = exact ?? names.find(({ name }) => ` ${name}`.includes(` ${word}`));
    return found === undefined ? [] : [found.code];
  });
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
function fit({ key, partnerLevel }: CountedReading, asked: Asked, home: string | null): number {
  const sides = [key.reporter, key.partner];
  let points = asked.places.filter((code) => sides.includes(code)).length * 8;
  if (key.reporter === asked.places[0]) points += 4;
  if (home !== null && sides.includes(home)) points += 3;
  if (key.product.code === null && key.product.name === null) points += 4;
  if (partnerLevel === 'world') points += 1;
  if (key.measure === 'value') points += 2;
  if (key.flow === 'export') points += 1;
  return points;
}

interface Speech {
  language: string;
  name: (code: string) => string;
}

/** The value itself, its growth, its share of all partners, and with the other side's: both together and the balance. */
function offersOf(
  db: ReadingContext['db'],
  reading: CountedReading,
  others: readonly CountedReading[],
  asked: Asked,
  speech: Speech,
): FigureOffer[] {
  const own = select(reading);
  const year = Number(reading.period.written);
  const previous: Selector[] = reading.period.kind === 'year' ? [{ key: reading.key, period: String(year - 1) }] : [];
  const world = { ...reading.key, partner: 'WLD' };
  const whole: Selector[] = reading.key.partner === 'WLD' ? [] : [{ key: world, period: reading.period.written }];
  const mirror = others.filter(
    ({ key, period }) =>
      key.reporter === reading.key.partner &&
      key.partner === reading.key.reporter &&
      key.flow === reading.key.flow &&
      period.written === reading.period.written,
  );
  const back = mirror.slice(0, 1).map(select);
  const drafts: Draft[] = [
    { kind: 'value', op: null, form: 'amount', selectors: [own] },
    ...previous.map((base): Draft => ({ kind: 'growth', op: 'growth', form: 'change', selectors: [own, base] })),
    ...whole.map((all): Draft => ({ kind: 'share', op: 'share', form: 'percent', selectors: [own, all] })),
    ...back.map((their): Draft => ({ kind: 'sum', op: 'sum', form: 'amount', selectors: [own, their] })),
    ...back.map((their): Draft => ({ kind: 'balance', op: 'difference', form: 'amount', selectors: [own, their] })),
  ];
  const offered = drafts.flatMap((draft) => {
    const offer = offerOf(db, draft, reading, speech);
    return offer === null ? [] : [offer];
  });
  if (asked.kind === null) return offered;
  return offered.toSorted((a, b) => Number(b.kind === asked.kind) - Number(a.kind === asked.kind));
}

function select(reading: Reading): Selector {
  return { key: reading.key, period: reading.period.written };
}

interface Draft {
  kind: FigureOffer['kind'];
  op: Exclude<Expression['op'], 'figure'> | null;
  form: Wording['form'];
  selectors: Selector[];
}

/** The offer with its words; null where its readings are missing or may not be compared. */
function offerOf(
  db: ReadingContext['db'],
  { kind, op, form, selectors }: Draft,
  reading: CountedReading,
  { language, name }: Speech,
): FigureOffer | null {
  const first: Expression = { op: 'figure', selector: 0 };
  const expression: Expression = op === null ? first : { op, left: first, right: { op: 'figure', selector: 1 } };
  const wording: Wording = { form, decimals: null, language };
  const readings = presentReadings(db, { expression, selectors });
  const { text } = wordBinding({ expression, wording }, readings);
  if (text === null) return null;
  const { key, period } = reading;
  const words: LabelWords = {
    kind,
    flow: key.flow,
    measure: key.measure,
    reporter: key.reporter === null ? null : name(key.reporter),
    partner: key.partner === null ? null : name(key.partner),
    product: key.product.name ?? key.product.code,
    period: period.written,
  };
  const plain = readings.flatMap((one) => (one === null ? [] : [plainReading(one)]));
  return { kind, label: labelFigure(words, language), text, expression, selectors, wording, readings: plain };
}
