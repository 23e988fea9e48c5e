import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { periodsIn, readPeriod } from '../../periods/read';
import { isTotalProduct } from '../../products/codes';
import { flowIn } from '../words/flow-words';
import type { Heading } from '../finding/headings';
import { readIndicator } from '../words/indicator';
import { measureIn } from '../words/measure-words';
import { noFacts, type Facts, type PlaceRef, type RowRule } from '../proposal';
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
  const lines = headings
    .filter(({ cell }) => !NOTE.test(cell.shown))
    .map(({ row, cell }) => ({ row, facts: said(cell.shown, ground) }));
  for (const { row, facts } of withoutUnsummed(lines, ground.sums)) {
    const parts = partsOf(facts);
    if (parts.length === 0) continue;
    for (const part of parts) if (!order.includes(part)) order.push(part);
    const highest = Math.min(...parts.map((part) => order.indexOf(part)));
    for (const open of rules) {
      const ends = open.parts.some((part) => parts.includes(part) || order.indexOf(part) > highest);
      if (ends && open.rule.to >= row) open.rule.to = row - 1;
    }
    // A group over its countries names the sum below them and nothing else: "EUROPE", its countries, "Total".
    const group = isGroup(facts);
    const sum = group ? ground.sums.find((other) => other > row) : undefined;
    const end = group && ground.whole !== null && ground.whole > row ? ground.whole - 1 : ground.bottom;
    rules.push({ parts, rule: { from: row, to: Math.min(sum ?? end, end), kind: 'facts', facts } });
  }
  return rules.map(({ rule }) => rule).filter(({ from, to }) => to >= from);
}

function isGroup({ reporter, partner }: Facts): boolean {
  return reporter === null && partner?.level === 'group';
}

/** "AMERICA", "EUROPE" over their countries, with one total below them all: it is of none of them. */
function withoutUnsummed(
  lines: { row: number; facts: Facts }[],
  sums: readonly number[],
): { row: number; facts: Facts }[] {
  const groups = lines.filter(({ facts }) => isGroup(facts));
  const each = groups.every(({ row }, at) => {
    const next = groups[at + 1]?.row;
    return next === undefined || sums.some((sum) => sum > row && sum < next);
  });
  return each
    ? lines
    : lines.map((line) => (isGroup(line.facts) ? { ...line, facts: { ...line.facts, partner: null } } : line));
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
  // "Total live animals" without a number heads its own rows; "Total" alone says nothing, and continents hold the countries below them.
  const head = withoutUnit(text);
  const counted = head !== text || told.measure === 'count';
  const unsaid = partsOf(counted ? { ...told, measure: null, unit: null, scale: null } : told);
  if (
    products &&
    unsaid.length === 0 &&
    !BESIDE.has(measureIn(head)?.measure ?? null) &&
    !isTotalProduct(head) &&
    named(head, places) === null
  )
    return { ...told, product: productIn(head.trim()) };
  return told;
}

/** What is said of goods beside them, and names none. */
const BESIDE = new Set<string | null>(['growth', 'share', 'rate', 'rank', 'index', 'tariff', 'value', 'gdp']);

/** "Coal mined" of "Coal mined (million tonnes)". */
function withoutUnit(text: string): string {
  const [, head, bracket] = /^(.*\S)\s*\(([^()]*)\)\s*$/.exec(text) ?? [];
  return head === undefined || readUnit(bracket ?? '').unit === null ? text : head;
}

function named(text: string, places: PlaceIndex): PlaceRef | null {
  return places.byName(text.replace(/[:：]\s*$/, ''));
}

/** "A. Volume" over rows of tonnes or pieces. */
const VOLUME = /^(?:\(?[A-Z\d]{1,2}[.)] ?)?(?:(?:ex|im)port )?volumes?(?: \([^()]*\))?$/iu;

/**
 * Measure and unit of a heading that speaks of one: "Value, US$ million", not "Memorandum items". What a currency costs is in no
 * money.
 */
function measured(text: string): Pick<Facts, 'measure' | 'unit' | 'scale'> {
  const { measure, unit, scale } = readIndicator(text);
  if (VOLUME.test(text.trim())) return { measure: 'quantity', unit, scale };
  if (measure === 'rate' && isCurrency(unit) && OF_CURRENCIES.test(fold(text)))
    return { measure, unit: null, scale: 1 };
  const speaks = isCurrency(unit) || measureIn(text) !== null || withoutUnit(text) !== text;
  return speaks ? { measure, unit, scale } : { measure: null, unit: null, scale: null };
}

/** "Exchange rates (units of national currency per US dollar)". */
const OF_CURRENCIES =
  /(?:^| )(?:exchange rates?|currenc(?:y|ies)|taux de change|tipo de cambio|taxa de cambio|wechselkurs\S*|валют\S*|kur|döviz)(?: |$)/;

/** `summed`: the table has sums, which a group over its countries names. */
function placeOf(
  text: string,
  as: HeadingGround['placesAs'],
  places: PlaceIndex,
  summed: boolean,
): Pick<Facts, 'reporter' | 'partner'> {
  const whole = named(text, places);
  if (whole !== null) {
    if (as !== 'partner' && whole.level === 'group') return { reporter: null, partner: summed ? whole : null };
    if (as === null) return { reporter: null, partner: null };
    return as === 'reporter' ? { reporter: whole, partner: null } : { reporter: null, partner: whole };
  }
  const folded = fold(text);
  if (flowIn(folded).flow === null && !TRADE.test(folded)) return { reporter: null, partner: null };
  const { reporter, partner } = relationIn(folded, places);
  return { reporter, partner };
}

/** "Bilateral trade with Germany". */
const TRADE = /(?:^| )(?:trade|commerce|echanges|comercio|commercio|intercambio|handel|торговл\S*|ticaret\S*)(?: |$)/;
