import type { Facts, PlaceRef, Role } from '../proposal';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { codesByRow } from './own-places';
import { flowIn, flowOf } from '../words/flow-words';

/**
 * Customs extracts name where goods come from and where they go to in columns of their own. Which of the two is the partner
 * then hangs on the flow of the row: of exports the destination, of imports the origin.
 */

/** Where the goods of a row come from and go to; null where its cell is empty. */
export interface Sides {
  origin: PlaceRef | null;
  destination: PlaceRef | null;
}

const ORIGIN =
  /origin|origen|origem|(?:^| )(?:source|supplier|supplying|exporter|exporting|exportador|exportateur)|^(?:from|desde|von|из)$|ursprung|происхожд|экспортер|страна экспорта|походжен|원산|수출국|原产|原産|原產|出口国|المنشا|منشا|mense|pochodz|puvod|xuat xu|(?:^| )asal(?: |$)/;
const DESTINATION =
  /destin|^(?:to|hacia|nach|в)$|bestimmung|^target(?: country)?$|(?:^| )(?:importer|importing|importador|importateur)|назначен|импортер|страна импорта|призначен|목적|수입국|目的|仕向|抵达|مقصد|وجهه|المقصد|varis|gidec|przeznacz|urceni|noi den|(?:^| )tujuan(?: |$)/;
const THROUGH =
  /consign|provenance|procedenc|procedencia|versendung|herkunft|dispatch|shipment|отправлен|відправлен|启运|起运|運送|적출|wysylk|nadania/;

type Side = 'origin' | 'destination' | 'through';

const TRADERS =
  /^(?:import|export)(?:ing|er|ador|ateur)? (?:countr(?:y|ies)|econom(?:y|ies)|partners?)$|^(?:countr(?:y|ies)|econom(?:y|ies)) (?:of )?(?:import|export)s?$|^(?:import|export|einfuhr|ausfuhr)(?:land|lander|landes)$|^pays (?:import|export)ateurs?$|^pa(?:is|ises) (?:import|export)adore?s?$|^стран\S* (?:экспорт|импорт)\S*$|^(?:수입|수출)국가?$|^(?:进口|出口|輸入|輸出)国[家别]?$|^(?:ithalat|ihracat)\S* ulke\S*$|^paes[ei] (?:import|esport)ator[ei]$|^kraje? (?:import|eksport)u$|^negara (?:peng)?(?:impor|ekspor)$|^nuoc (?:nhap|xuat) khau$/;

/** Whether a head names the countries that import or export, whatever the flow of the figures beside them is. */
export function headsTraders(head: string): boolean {
  return TRADERS.test(fold(head.replace(/_/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' ')));
}

function sideOf({ column }: ColumnGuess): Side | null {
  return sideOfHead(lastHead(column));
}

/** Which end of the way of the goods a head names: "Country of origin", "pais_destino". */
export function sideOfHead(written: string): Side | null {
  if (headsTraders(written))
    return /imp|einfuhr|имп|수입|进口|輸入|ithal|nhap/.test(fold(written)) ? 'destination' : 'origin';
  const head = fold(written.replaceAll('_', ' '));
  const told = ([ORIGIN, DESTINATION, THROUGH] as const).map((words) => words.test(head));
  const [origin, destination, through] = told;
  if (told.filter(Boolean).length !== 1) return null;
  return origin === true ? 'origin' : destination === true ? 'destination' : through === true ? 'through' : null;
}

/** Gives columns of origin and of destination that stand beside each other their roles; a country in between is a dimension. */
export function withSides(given: readonly ColumnGuess[], places: PlaceIndex): ColumnGuess[] {
  const guesses = ofOneFlow(withoutExporters(given));
  const placed = guesses.map((guess) => ({ guess, side: holdsPlaces(guess) ? sideOf(guess) : null }));
  const has = (side: Side) => placed.some((one) => one.side === side && one.guess.role === 'partner');
  const same = has('origin') && has('destination') && sameEnds(placed, places);
  const both = has('origin') && has('destination') && !same;
  const either = has('origin') || has('destination');
  const varies = placed.some(
    ({ guess, side }) => side !== null && guess.role === 'partner' && guess.column.variety > 1,
  );
  return placed.map(({ guess, side }): ColumnGuess => {
    // The one country in all rows, beside columns of others, keeps the register.
    if (same && varies && side !== null && guess.role === 'partner' && guess.column.variety === 1)
      return { ...guess, role: 'reporter', confidence: 0.8, reason: 'role.header' };
    if (side === 'through' && either)
      return { ...guess, role: 'more', name: 'consignment', confidence: 0.9, reason: 'role.header' };
    if (!both || guess.role !== 'partner' || side === null || side === 'through') return guess;
    return { ...guess, role: side, confidence: 0.9, reason: 'role.header' };
  });
}

/** "Import partner countries" where all rows are exports: the partners of other rows of the register. */
function ofOneFlow(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const flows = new Set(guesses.find(({ role }) => role === 'flow')?.column.distinct.map(flowOf));
  const other = flows.size !== 1 ? null : flows.has('export') ? 'import' : flows.has('import') ? 'export' : null;
  if (other === null) return guesses;
  const named = (guess: ColumnGuess) =>
    guess.role === 'partner' ? /(?:^| )(import|export) partner/.exec(fold(lastHead(guess.column)))?.[1] : undefined;
  if (!guesses.some((guess) => named(guess) !== undefined && named(guess) !== other)) return guesses;
  return guesses.map((guess) =>
    named(guess) === other ? { ...guess, role: 'ignore', name: null, reason: 'ignore.labels' } : guess,
  );
}

/**
 * "Country of origin" and "Import country" with one and the same country in most rows: registers name the other end of the trade in
 * several ways, and nobody trades with itself.
 */
function sameEnds(placed: readonly { guess: ColumnGuess; side: Side | null }[], places: PlaceIndex): boolean {
  const [origins = [], destinations = []] = (['origin', 'destination'] as const).map((side) =>
    placed
      .filter((one) => one.side === side && one.guess.role === 'partner')
      .map(({ guess }) => codesByRow(guess.column, places)),
  );
  return origins.some((origin) =>
    destinations.some((destination) => {
      const rows = [...origin].filter(([row]) => destination.has(row));
      return rows.length >= 3 && rows.filter(([row, code]) => destination.get(row) === code).length > rows.length / 2;
    }),
  );
}

/** "Exporter ISO3" is who reports, but not where importers stand beside it and some of the figures are their imports. */
function withoutExporters(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const turns = guesses.some(
    ({ role, column }) => role === 'flow' || (role === 'value' && flowIn(fold(lastHead(column))).flow === 'import'),
  );
  const importers = guesses.some((guess) => guess.role === 'partner' && sideOf(guess) === 'destination');
  if (!importers) return sameTraders(guesses);
  if (!turns) return guesses;
  return guesses.map((guess) =>
    guess.role === 'reporter' && sideOf(guess) === 'origin' ? { ...guess, role: 'partner' } : guess,
  );
}

/** "Exporter M.49" and "Exporter" beside "Exporter ISO3", with no importers: the same country by its number and its name. */
function sameTraders(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const reporter = guesses.find((guess) => guess.role === 'reporter' && sideOf(guess) === 'origin');
  if (reporter === undefined) return guesses;
  return guesses.map((guess) =>
    guess.role === 'partner' && sideOf(guess) === 'origin' ? { ...guess, role: 'reporter' } : guess,
  );
}

/**
 * The flow that the only column of partners tells by its head: what has a destination is exported, what has an origin imported.
 * Null where it says neither, or where nobody's trade is told apart by it.
 */
export function flowOfSide(guesses: readonly ColumnGuess[]): { flow: 'export' | 'import'; head: string } | null {
  const partners = guesses.filter(({ role }) => role === 'partner');
  const sides = new Set(partners.map(sideOf));
  const [side] = sides;
  const [first] = partners;
  const head = first === undefined ? '' : lastHead(first.column);
  if (sides.size !== 1 || headsTraders(head) || /import|export|импорт|экспорт|수입|수출|进口|出口/i.test(head))
    return null;
  return side === 'destination' ? { flow: 'export', head } : side === 'origin' ? { flow: 'import', head } : null;
}

/**
 * The way of goods that all have one origin and go to many destinations, or the other way round: they are that country's exports,
 * or its imports. Null where neither end is one.
 */
export function oneEnd(guesses: readonly ColumnGuess[]): { flow: 'export' | 'import'; place: string } | null {
  const [origin, destination] = (['origin', 'destination'] as const).map(
    (role) => guesses.filter((guess) => guess.role === role && guess.name === 'name').map(({ column }) => column)[0],
  );
  if (origin === undefined || destination === undefined) return null;
  const one = ({ distinct, variety }: typeof origin) => (variety === 1 ? (distinct[0] ?? null) : null);
  const [from, to] = [one(origin), one(destination)];
  if (from !== null && destination.variety > 2) return { flow: 'export', place: from };
  return to !== null && origin.variety > 2 ? { flow: 'import', place: to } : null;
}

/** Whether columns say where the goods come from and go to. */
export function hasSides(columns: readonly { role: Role }[]): boolean {
  return columns.some(({ role }) => role === 'origin') && columns.some(({ role }) => role === 'destination');
}

function holdsPlaces({ role, content, column }: ColumnGuess): boolean {
  if (role === 'partner') return true;
  return (role === 'group' || role === 'ignore') && column.filled > 0 && content.places + content.knownCodes > 0.6;
}

/** What the sides of a row make of its figure, as far as flow and reporter are known. */
export function sided(
  { origin, destination }: Sides,
  flow: Facts['flow'],
  reporter: PlaceRef | null,
): Pick<Facts, 'flow' | 'reporter' | 'partner' | 'more'> {
  const way = flow ?? wayOf(origin, destination, reporter);
  const out = way === 'export' || way === 're-export';
  // The balance of one country with another.
  if (way === 'balance' && reporter === null && origin !== null)
    return { flow: way, reporter: origin, partner: destination, more: {} };
  if (!out && way !== 'import' && way !== 're-import') return { flow: way, reporter, partner: null, more: {} };
  const [own, partner] = out ? [origin, destination] : [destination, origin];
  // Goods of a third country, or bound for one, are not those of the reporter's own trade with the partner.
  const other = own !== null && reporter !== null && own.code !== reporter.code ? own.code : null;
  const name = out ? 'origin' : 'destination';
  return { flow: way, reporter: reporter ?? own, partner, more: other === null ? {} : { [name]: other } };
}

/** Who reports sends the goods or receives them. */
function wayOf(origin: PlaceRef | null, destination: PlaceRef | null, reporter: PlaceRef | null): Facts['flow'] {
  if (reporter === null || origin?.code === destination?.code) return null;
  if (origin?.code === reporter.code) return 'export';
  return destination?.code === reporter.code ? 'import' : null;
}
