import type { ListedPerson, PeopleList } from '../contract/people';
import { readTypedDay } from '../periods/typed-day';
import { fold } from '../places/fold';
import { BEFORE_NAME, COURTESIES, DELEGATION, HEADS } from './words';
import type { ColumnRole } from './words';

/** What a list is read with: the code of a place that words name, and the day it is, for years that are not written. */
export interface ListKnowledge {
  placeOf(words: string): string | null;
  today: string;
}

type Read = Omit<PeopleList, 'source' | 'people'> & { people: Omit<ListedPerson, 'known'>[] };

/**
 * Reads people out of the rows of a table or the lines of a list (rows of one cell). A row of heads says what the columns
 * are; without one, the column that names countries is the country, the first other one the name, the next the office.
 * What names nobody is given back in `left`, never dropped in silence.
 */
export function readPeopleList(rows: readonly (readonly string[])[], knowledge: ListKnowledge): Read {
  const filled = rows.map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()));
  const usual = Math.max(0, ...filled.map((cells) => cells.filter((cell) => cell !== '').length));
  return usual > 1 ? readTable(filled, knowledge) : readLines(filled, knowledge);
}

function readTable(rows: readonly string[][], knowledge: ListKnowledge): Read {
  const headAt = rows.slice(0, 20).findIndex(isHead);
  const roles = headAt >= 0 ? rolesOfHead(rows[headAt] ?? []) : guessedRoles(rows, knowledge);
  const heads = headAt >= 0 ? (rows[headAt] ?? []) : roles.map(() => '');
  const read: Read = { columns: roles.map((role, at) => ({ head: heads[at] ?? '', role })), people: [], left: [] };
  let place: string | null = null;
  rows.forEach((cells, at) => {
    const words = cells.filter((cell) => cell !== '');
    if (at === headAt || words.length === 0) return;
    const [only = ''] = words;
    const heading = words.length === 1 ? placeOfHeading(only, knowledge) : null;
    const of = (role: ColumnRole) =>
      roles.flatMap((one, column) => (one === role ? [cells[column] ?? ''] : []))[0] ?? '';
    const name = plainName(of('name'));
    if (heading !== null) place = heading;
    else if (at < headAt || !isName(name)) read.left.push({ line: at + 1, words: words.join(' · ') });
    else {
      const { office, place: held } = officeOf(of('office'), knowledge);
      read.people.push({
        name,
        ownScript: of('own-script'),
        place: knowledge.placeOf(of('place')) ?? held ?? place,
        office,
        organisation: of('organisation'),
        since: readTypedDay(of('since'), knowledge.today),
      });
    }
  });
  return read;
}

/** Two of its cells name a column, one of them the name. */
function isHead(cells: readonly string[]): boolean {
  const roles = rolesOfHead(cells).filter((role) => role !== 'other');
  return roles.includes('name') && roles.length > 1 && cells.every((cell) => cell.length < 60);
}

function rolesOfHead(cells: readonly string[]): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return cells.map((cell) => {
    const role = HEADS.find(([pattern]) => pattern.test(fold(cell)))?.[1] ?? 'other';
    if (role === 'other' || taken.has(role)) return 'other';
    taken.add(role);
    return role;
  });
}

function guessedRoles(rows: readonly string[][], { placeOf }: ListKnowledge): ColumnRole[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const full = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 1);
  const part = (column: number, is: (cell: string) => boolean) =>
    full.filter((cells) => is(cells[column] ?? '')).length / Math.max(1, full.length);
  const free: ColumnRole[] = ['name', 'office', 'organisation'];
  let named = false;
  return Array.from({ length: width }, (_, column): ColumnRole => {
    if (part(column, (cell) => /^\d+\.?$/.test(cell) || cell === '') > 0.7) return 'number';
    if (!named && part(column, (cell) => placeOf(cell) !== null) > 0.5) {
      named = true;
      return 'place';
    }
    return free.shift() ?? 'other';
  });
}

function readLines(rows: readonly string[][], knowledge: ListKnowledge): Read {
  const read: Read = { columns: [], people: [], left: [] };
  let place: string | null = null;
  rows.forEach((cells, at) => {
    const line = cells.join(' ').trim();
    if (line === '') return;
    const heading = placeOfHeading(line, knowledge);
    const found = heading === null ? personOfLine(line, knowledge) : null;
    if (heading !== null) place = heading;
    else if (found === null) read.left.push({ line: at + 1, words: line });
    else read.people.push({ ...found, place: found.place ?? place });
  });
  return read;
}

/** `1. H.E. Mr Maxim Ryzhenkov (Максим Рыженков), Foreign Minister of Belarus`. */
function personOfLine(line: string, knowledge: ListKnowledge): Omit<ListedPerson, 'known'> | null {
  const bare = line.replace(BEFORE_NAME, '');
  const cut = /\s*(?:,|;|:|\s[-–—]\s|\t)\s*/u.exec(bare);
  const first = cut === null ? bare : bare.slice(0, cut.index);
  const after = cut === null ? '' : bare.slice(cut.index + cut[0].length);
  const bracket = /\s*[(（]([^)）]*)[)）]\s*/u.exec(first);
  const inside = bracket?.[1]?.trim() ?? '';
  const name = plainName(first.replace(bracket?.[0] ?? '', ' '));
  if (!isName(name)) return null;
  const { office, place } = officeOf(after, knowledge);
  const ofBracket = inside === '' ? null : knowledge.placeOf(inside);
  const ownScript = ofBracket === null && inside !== '' && isOtherScript(inside, name) ? inside : '';
  return { name, ownScript, place: ofBracket ?? place, office, organisation: '', since: null };
}

/** An office, and the country that its end names: `Foreign Minister of Belarus`, `Foreign Minister, Belarus`. */
function officeOf(words: string, { placeOf }: ListKnowledge): { office: string; place: string | null } {
  const last = /^(.*),\s*([^,]+)$/u.exec(words);
  const named = last === null ? null : placeOf(last[2] ?? '');
  if (last !== null && named !== null) return { office: last[1] ?? '', place: named };
  const of = /^(.*)\s(?:of|of the)\s((?:the\s)?[^,]+)$/iu.exec(words);
  const held = of === null ? null : placeOf((of[2] ?? '').replace(/^the\s/iu, ''));
  if (of !== null && held !== null) return { office: of[1] ?? '', place: held };
  const inside = /\b(?:of|for) (?:the )?(\p{Lu}[^,]+)$/u.exec(words);
  return { office: words, place: inside === null ? null : placeOf(inside[1] ?? '') };
}

/** The country that a heading such as `Delegation of Belarus` speaks of; null where the line is no heading. */
function placeOfHeading(line: string, { placeOf }: ListKnowledge): string | null {
  const words = line.replace(/[:.\s]+$/u, '');
  if (words.length > 60 || /[,;]/u.test(words)) return null;
  const whole = placeOf(words);
  if (whole !== null) return whole;
  if (!DELEGATION.test(words)) return null;
  const parts = words.split(/\s+/u);
  for (let from = 0; from < parts.length; from += 1)
    for (let to = parts.length; to > from; to -= 1) {
      const found = placeOf(parts.slice(from, to).join(' '));
      if (found !== null) return found;
    }
  return null;
}

const plainName = (words: string) => words.replace(BEFORE_NAME, '').trim().replace(COURTESIES, '').trim();

/** At least one word of letters and no sentence. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/u);
  return (
    /\p{L}{2}/u.test(words) &&
    parts.length <= 8 &&
    words.length <= 100 &&
    !/[.!?]$/u.test(words.replace(/\p{Lu}\.$/u, ''))
  );
}

const isOtherScript = (a: string, b: string) => /\p{Script=Latin}/u.test(a) !== /\p{Script=Latin}/u.test(b);
