import { z } from 'zod';
import { address } from '../../shared/figures/figure';

/** Where one is in the window: every link inside the program, the back stack and the palette speak in these. */

export const visitTab = z.enum([
  'overview',
  'programme',
  'delegations',
  'briefs',
  'commissioning',
  'signing',
  'commitments',
  'record',
  'earlier',
  'pack',
]);
export type VisitTab = z.infer<typeof visitTab>;

export const settingsPage = z.enum(['desk', 'wording', 'templates', 'reading', 'appearance', 'safety']);
export type SettingsPage = z.infer<typeof settingsPage>;

const id = z.string().optional();
/** A place inside the thing: a block, a brief, a person of a delegation. */
const at = z.string().optional();

export const target = z.discriminatedUnion('area', [
  z.strictObject({
    area: z.literal('visits'),
    id,
    tab: visitTab.optional(),
    at,
    /** The call note of a country, by its code; '' asks for the country. */
    note: z.string().optional(),
  }),
  z.strictObject({
    area: z.literal('points'),
    id,
    at,
    /** Who still has to clear what; points that look alike. */
    view: z.enum(['clearing', 'alike']).optional(),
  }),
  z.strictObject({ area: z.literal('figures'), id: z.number().int().optional(), at }),
  /** `at` is the cell to light. */
  z.strictObject({
    area: z.literal('sources'),
    id,
    at: address.optional(),
    /** The passage of a text to light. */
    passage: z.string().optional(),
    /** Several texts that are looked at as one list. */
    texts: z.array(z.string()).optional(),
    /** The report of the last files, what the desk has taught, or a source read anew. */
    view: z.enum(['report', 'taught', 'again']).optional(),
  }),
  z.strictObject({
    area: z.literal('people'),
    id,
    at,
    /** The page of a country, by its code. */
    country: z.string().optional(),
    /** All countries; a list that comes in; people who may be one. */
    view: z.enum(['countries', 'list', 'alike']).optional(),
  }),
  z.strictObject({ area: z.literal('settings'), page: settingsPage.optional() }),
]);
export type Target = z.infer<typeof target>;
export type Area = Target['area'];

/** What the screen of an area is given. */
export interface ScreenProps<A extends Area> {
  target: Extract<Target, { area: A }>;
}

/** Places visited, oldest first, and which of them is on screen. */
export const trail = z.strictObject({ places: z.array(target).min(1), index: z.number().int().min(0) });
export type Trail = z.infer<typeof trail>;

const LONGEST = 200;

/** Where the window opens. */
export const START: Target = { area: 'visits' };

export function startAt(place: Target): Trail {
  return { places: [place], index: 0 };
}

export function current(where: Trail): Target {
  const place = where.places[where.index] ?? where.places[0];
  return place ?? START;
}

/** Goes to a place; what lay forward is forgotten. Going where one is already adds nothing. */
export function goTo(where: Trail, place: Target): Trail {
  if (samePlace(current(where), place)) return where;
  const places = [...where.places.slice(0, where.index + 1), place].slice(-LONGEST);
  return { places, index: places.length - 1 };
}

/** Puts a more exact place in the stead of the current one, such as the first row that a list chose by itself. */
export function replace(where: Trail, place: Target): Trail {
  if (samePlace(current(where), place)) return where;
  return { ...where, places: where.places.with(where.index, place) };
}

/** Where a start leads once it is ready; somebody who has gone elsewhere meanwhile is left there. */
export function settle(where: Trail, place: Target): Trail {
  return samePlace(current(where), START) && where.places.length === 1 ? replace(where, place) : where;
}

export function canGo(where: Trail, by: -1 | 1): boolean {
  return where.places[where.index + by] !== undefined;
}

/** One place back (-1) or forward (1); stays where it is at either end. */
export function step(where: Trail, by: -1 | 1): Trail {
  return canGo(where, by) ? { ...where, index: where.index + by } : where;
}

/** The place of an area where one was last, so that changing areas and returning loses nothing. */
export function lastIn(where: Trail, area: Area): Target {
  const before = where.places.slice(0, where.index + 1).findLast((place) => place.area === area);
  return before ?? { area };
}

export function samePlace(a: Target, b: Target): boolean {
  return canonical(a) === canonical(b);
}

function canonical(place: Target): string {
  const entries = Object.entries(place).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
