import { isCurrency } from '../../units/currencies';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { periodsIn, readPeriod } from '../../periods/read';
import { isTotalProduct } from '../../products/codes';
import { flowIn } from '../words/flow-words';
import type { Heading } from '../finding/headings';
import { readIndicator } from '../words/indicator';
import { measureIn } from '../words/measure-words';
import { noFacts, type Facts, type RowRule } from '../proposal';
import { relationIn } from '../words/relations';
import { productIn } from '../around/product-in';

/** What is known of a table when its headings are read. */
export interface HeadingGround {
  places: PlaceIndex;
  /** Month with which fiscal years begin. */
  start: number;
  bottom: number;
  /** Whom a place in a heading is taken for; null: places in headings say nothing that the rows do not. */
  placesAs: 'reporter' | 'partner' | null;
  /** Who reports all of the table; a heading of its name makes it no partner of its own. */
  owner: string | null;
  /** Rows whose label says that they add up others ("Total"), by rising number. */
  sums: readonly number[];
  /** The row that adds up all of them ("Grand total"); null where none says so. */
  whole: number | null;
  /** Headings that name neither flow, time nor place name the goods below them. */
  products: boolean;
}

type Part = 'flow' | 'period' | 'place' | 'measure' | 'product';

/**
 * Headings inside a table: a row with one text and nothing else ("Imports", "2019", "China") says something of the rows
 * below, until the next that says the same kind of thing or one of a kind that stands above it.
 */
export function headingRules(headings: readonly Heading[], ground: HeadingGround): RowRule[] {
  const rules: { parts: Part[]; rule: RowRule }[] = [];
  const order: Part[] = [];
  for (const { row, cell } of headings) {
    if (NOTE.test(cell.shown)) continue;
    const facts = said(cell.shown, ground);
    const parts = partsOf(facts);
    if (parts.length === 0) continue;
    for (const part of parts) if (!order.includes(part)) order.push(part);
    const highest = Math.min(...parts.map((part) => order.indexOf(part)));
    for (const open of rules) {
      const ends = open.parts.some((part) => parts.includes(part) || order.indexOf(part) > highest);
      if (ends && open.rule.to >= row) open.rule.to = row - 1;
    }
    // A group over its countries names the sum below them and nothing else: "EUROPE", its countries, "Total".
    const group = facts.reporter === null && facts.partner?.level === 'group';
    const sum = group ? ground.sums.find((other) => other > row) : undefined;
    const end = group && ground.whole !== null && ground.whole > row ? ground.whole - 1 : ground.bottom;
    rules.push({ parts, rule: { from: row, to: Math.min(sum ?? end, end), kind: 'facts', facts } });
  }
  return rules.map(({ rule }) => rule).filter(({ from, to }) => to >= from);
}

/** "Nota: los datos de mayo 2022 …" inside a table speaks of some figures, and heads none. */
const NOTE = /^\s*(?:[*†‡¹]|nota?s?\b|source|fuente|quelle|anmerkung|remarque|примечани|источник|ملاحظ|注|备注)/iu;

function partsOf({ flow, period, reporter, partner, measure, unit, scale, product }: Facts): Part[] {
  const parts: Part[] = [];
  if (flow !== null) parts.push('flow');
  if (period !== null) parts.push('period');
  if (reporter !== null || partner !== null) parts.push('place');
  if (measure !== null || unit !== null || scale !== null) parts.push('measure');
  if (product !== null) parts.push('product');
  return parts;
}

function said(text: string, { places, start, placesAs, owner, products, sums }: HeadingGround): Facts {
  const { flow } = flowIn(fold(text));
  const period = readPeriod(text, start)?.period ?? periodsIn(text, start)[0]?.period ?? null;
  const bare = text.replace(/\b(?:19|20)\d\d\b/g, ' ');
  const { measure, unit, scale } = measured(bare);
  const said: Facts = {
    ...noFacts,
    flow,
    period,
    measure: flow !== null && measure === 'value' ? null : measure,
    unit,
    scale,
  };
  const place = placeOf(text, placesAs, places, sums.length > 0);
  const own = place.partner !== null && place.reporter === null && place.partner.code === owner;
  const told = { ...said, ...(own ? { reporter: place.partner, partner: null } : place) };
  // "Total live animals" without a number heads its own rows; "Total" alone says nothing.
  if (products && partsOf(told).length === 0 && !isTotalProduct(text))
    return { ...told, product: productIn(text.trim()) };
  return told;
}

/** "A. Volume" over rows of tonnes or pieces. */
const VOLUME = /^(?:\(?[A-Z\d]{1,2}[.)] ?)?(?:(?:ex|im)port )?volumes?(?: \([^()]*\))?$/iu;

/** Measure and unit of a heading that speaks of one: "Value, US$ million", not "Memorandum items". */
function measured(text: string): Pick<Facts, 'measure' | 'unit' | 'scale'> {
  const { measure, unit, scale } = readIndicator(text);
  if (VOLUME.test(text.trim())) return { measure: 'quantity', unit, scale };
  const speaks = isCurrency(unit) || measureIn(text) !== null;
  return speaks ? { measure, unit, scale } : { measure: null, unit: null, scale: null };
}

/** `summed`: the table has sums, which a group over its countries names. */
function placeOf(
  text: string,
  as: HeadingGround['placesAs'],
  places: PlaceIndex,
  summed: boolean,
): Pick<Facts, 'reporter' | 'partner'> {
  const whole = places.byName(text.replace(/[:：]\s*$/, ''));
  if (whole !== null) {
    if (as !== 'partner' && whole.level === 'group') return { reporter: null, partner: summed ? whole : null };
    if (as === null) return { reporter: null, partner: null };
    return as === 'reporter' ? { reporter: whole, partner: null } : { reporter: null, partner: whole };
  }
  const folded = fold(text);
  if (flowIn(folded).flow === null) return { reporter: null, partner: null };
  const { reporter, partner } = relationIn(folded, places);
  return { reporter, partner };
}
