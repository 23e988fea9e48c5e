import type { FigureOffer } from '../../shared/contract/figure-offers';
import type { CitedCell, Hit } from '../../shared/contract/search';
import { allCommands } from './all-commands';
import { hitPieces, litPieces, matchesCommand, type Piece } from './command-search';
import type { Command, CommandContext } from './commands';
import type { Target } from './navigation';
import { countriesIn } from '../ui/countries';
import { currentLanguage, say, type TextKey } from './texts/texts';
import { commandLabel } from './use-commands';

/** One line of the palette: something found, or something to do. */
export type Entry =
  | { kind: 'hit'; id: string; hit: Hit; title: Piece[]; snippet: Piece[] }
  /** Opens the page of a country. */
  | { kind: 'country'; id: string; place: Target; title: Piece[]; value: string }
  /** Opens the cell that the figure was read in. */
  | { kind: 'figure'; id: string; place: Target; title: Piece[]; value: string; offer: FigureOffer | null }
  | { kind: 'command'; id: string; command: Command; title: Piece[] };

export interface Group {
  label: string;
  entries: readonly Entry[];
}

const groupLabels: Readonly<Record<Hit['kind'], TextKey>> = {
  point: 'shell.groupPoint',
  visit: 'shell.groupVisit',
  brief: 'shell.groupBrief',
  person: 'shell.groupPerson',
  source: 'shell.groupSource',
  edition: 'shell.groupEdition',
};

/**
 * What the palette shows for what was typed: cells that it names, hits by kind, the best first, then figures, then commands.
 * `>` asks for commands alone.
 */
export function paletteGroups(
  typed: string,
  hits: readonly Hit[],
  { figures, cells }: { figures: readonly FigureOffer[]; cells: readonly CitedCell[] },
  context: CommandContext,
): Group[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  const found = kinds.map((kind) => ({
    label: say(groupLabels[kind]),
    entries: hits.filter((hit) => hit.kind === kind).map(hitEntry),
  }));
  const commands = allCommands
    .filter((command) => command.when(context))
    .flatMap((command) => {
      const label = commandLabel(command, context);
      const words = command.keywords === null ? '' : say(command.keywords);
      if (!matchesCommand(wordsTyped(typed), label, words)) return [];
      return [{ kind: 'command', id: command.id, command, title: litPieces(wordsTyped(typed), label) } as const];
    });
  const numbers = { label: say('shell.groupFigure'), entries: figures.flatMap((offer) => figureEntry(offer, typed)) };
  const named = { label: say('shell.groupCell'), entries: cells.map(cellEntry) };
  const countries = { label: say('shell.groupCountry'), entries: asksForCommands(typed) ? [] : countryEntries(typed) };
  return [named, countries, ...found, numbers, { label: say('shell.do'), entries: unlikeEachOther(commands) }].filter(
    ({ entries }) => entries.length > 0,
  );
}

export function asksForCommands(typed: string): boolean {
  return typed.startsWith('>');
}

export function wordsTyped(typed: string): string {
  return typed.replace(/^>/, '').trim();
}

function figureEntry(offer: FigureOffer, typed: string): Entry[] {
  const { label, text, readings } = offer;
  const [reading] = readings;
  if (reading === undefined) return [];
  const place: Target = { area: 'sources', id: reading.source.id, at: reading.address };
  const title = litPieces(wordsTyped(typed), label);
  return [{ kind: 'figure', id: `figure-${label}`, place, title, value: text, offer }];
}

/** Countries whose name begins with what was typed, in any of its words; at most three. */
function countryEntries(typed: string): Entry[] {
  const language = currentLanguage();
  const sought = wordsTyped(typed).toLocaleLowerCase(language);
  if (sought.length < 3) return [];
  const begins = (name: string) =>
    name
      .toLocaleLowerCase(language)
      .split(/[\s-]/u)
      .some((_, at, words) => words.slice(at).join(' ').startsWith(sought));
  return countriesIn(language)
    .filter(({ name }) => begins(name))
    .slice(0, 3)
    .map(({ code, name }) => ({
      kind: 'country',
      id: `country-${code}`,
      place: { area: 'people', country: code },
      title: litPieces(wordsTyped(typed), name),
      value: say('people.countryPage'),
    }));
}

function cellEntry({ sourceId, fileName, cell, address }: CitedCell): Entry {
  const place: Target = { area: 'sources', id: sourceId, at: address };
  const title = [
    { text: `${[fileName, address.sheet].filter((part) => part !== '').join(', ')}, ${cell}`, lit: false },
  ];
  return { kind: 'figure', id: `cell-${sourceId}-${cell}`, place, title, value: '', offer: null };
}

function hitEntry(hit: Hit): Entry {
  return {
    kind: 'hit',
    id: `${hit.kind}-${hit.id}`,
    hit,
    title: hitPieces(hit.title),
    snippet: hitPieces(hit.snippet),
  };
}

/** A command with a second key is listed once. */
function unlikeEachOther(entries: readonly Extract<Entry, { kind: 'command' }>[]): Entry[] {
  const labels = new Set<string>();
  return entries.filter(({ title }) => {
    const label = title.map(({ text }) => text).join('');
    if (labels.has(label)) return false;
    labels.add(label);
    return true;
  });
}
