import papaparse from 'papaparse';
import type { ListedPerson, PeopleList } from '../../../shared/contract/people';
import { alikeTo } from '../../../shared/people/alike';
import type { Named } from '../../../shared/people/alike';
import { readPeopleList } from '../../../shared/people/read-list';
import { isTableText } from '../../../shared/tables/pasted';
import type { Sliced, Writing } from '../methods';
import { decodeBlock } from '../readers/blocks';
import { readInWorker } from '../readers/host';
import { boundsOf } from '../readers/limits';
import { readingLimitsOf } from '../settings/reading-queries';
import { shippedPlaces } from '../shipped';
import { readFileBytes } from '../sources/read-file';
import { saveRecord } from '../store/records';
import { createPerson } from './create-person';
import { namedPeople, personById } from './queries';

/** Reads a list of people out of words or a file, and says who of them is here already; nothing enters. */
export async function readList(sliced: Sliced, given: { text: string } | { path: string }): Promise<PeopleList> {
  const { rows, source } = 'path' in given ? await rowsOfFile(sliced, given.path) : rowsOfText(given.text);
  const index = shippedPlaces(sliced.resources);
  const placeOf = (words: string) => {
    if (words.trim() === '') return null;
    const found = index.byName(words) ?? (/^[A-Z]{2,3}$/.test(words.trim()) ? index.byCode(words) : null);
    return found?.code ?? null;
  };
  const read = readPeopleList(rows, { placeOf, today: sliced.now.slice(0, 10) });
  const people = namedPeople(sliced.db);
  return { ...read, people: read.people.map((one) => ({ ...one, known: knownAs(one, people) })), source };
}

function rowsOfText(text: string): { rows: string[][]; source: string } {
  const lines = text.split(/\r\n|\r|\n/);
  const tabbed = lines.some((line) => line.includes('\t'));
  if (tabbed) return { rows: lines.map((line) => line.split('\t')), source: '' };
  const parted = [';', '|'].find((sign) => lines.filter((line) => line.includes(sign)).length > lines.length / 2);
  if (parted !== undefined || (isTableText(text) && /^[^\n]*name/i.test(text)))
    return { rows: papaparse.parse<string[]>(text, { delimiter: parted ?? ',' }).data, source: '' };
  return { rows: lines.map((line) => [line]), source: '' };
}

async function rowsOfFile(sliced: Sliced, path: string): Promise<{ rows: string[][]; source: string }> {
  const limits = readingLimitsOf(sliced.db);
  const file = await readFileBytes(path, sliced.signal, boundsOf(limits));
  const rows: string[][] = [];
  const options = { signal: sliced.signal, wish: null, limits, prose: true };
  for await (const message of readInWorker(file.bytes, file.fileName, options)) {
    if (message.kind !== 'block') continue;
    for (const { cells } of decodeBlock(message.bytes, message.block)) {
      const row: string[] = [];
      for (const { col, shown } of cells) row[col - 1] = shown;
      rows.push(Array.from(row, (cell) => cell ?? ''));
    }
  }
  return { rows, source: file.fileName };
}

/** The one whom a name of a list fits, by any of its forms; null where nobody or several do. */
function knownAs(one: Omit<ListedPerson, 'known'>, people: readonly Named[]): ListedPerson['known'] {
  const names = one.ownScript === '' ? [] : [{ form: 'own-script' as const, text: one.ownScript, lang: null }];
  const found = alikeTo({ id: '', name: one.name, names, place: one.place, distinctFrom: [] }, people);
  const [only, other] = found;
  return only === undefined || other !== undefined ? null : { id: only.id, name: only.name };
}

/** Makes those who are new, and adds to those who are known what the list says besides. */
export function takeList(
  writing: Writing,
  people: readonly ListedPerson[],
  source: string,
): { made: number; added: number } {
  writing.named({ count: people.length, title: source });
  for (const one of people) {
    if (one.known === null) createPerson(writing, freshFields(one));
    else addTo(writing, one.known.id, one);
  }
  const added = people.filter(({ known }) => known !== null).length;
  return { made: people.length - added, added };
}

function freshFields({ name, place, office, organisation, since, ownScript }: ListedPerson) {
  return {
    name,
    place,
    names: ownScript === '' ? [] : [{ form: 'own-script' as const, text: ownScript, lang: null }],
    offices: office === '' && organisation === '' ? [] : [{ title: office, organisation, since, until: null }],
  };
}

function addTo(writing: Writing, id: string, one: ListedPerson): void {
  const person = personById(writing.db, id);
  const fresh = freshFields(one);
  const written = new Set([person.name, ...person.names.map(({ text }) => text)]);
  const names = [{ form: 'alias' as const, text: one.name, lang: null }, ...fresh.names];
  const held = new Set(person.offices.map(({ title }) => title.toLowerCase()));
  saveRecord(writing, 'person', id, {
    names: [...person.names, ...names.filter(({ text }) => !written.has(text))],
    offices: [...fresh.offices.filter(({ title }) => !held.has(title.toLowerCase())), ...person.offices],
    place: person.place ?? one.place,
  });
}
