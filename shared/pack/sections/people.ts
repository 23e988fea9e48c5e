import { presentOffice } from '../../contract/people';
import type { NameForm, Person, PersonFact } from '../../contract/people';
import { words } from '../../document/pack-document';
import type { DocumentBlock, Origin, Run } from '../../document/pack-document';
import { houseLimitsOf } from '../../points/house-limits';
import { noteState } from '../../people/note-age';
import { heading, line, written } from '../blocks';
import type { PackContent } from '../content';
import { longDate, shortDate } from '../dates';
import type { Section } from '../text-runs';
import { listed } from '../listed';
import { fill } from '../words';

/** Personality notes of those who will be met: the guest first, then counterparts in order of the meetings, then the delegation. */
export function peopleToNote(content: PackContent): Person[] {
  const theirs = content.visit.guest === content.desk.country ? 'host' : 'guest';
  const ids = [
    content.visit.guestId,
    ...content.meetings.flatMap((m) => m.counterparts),
    ...content.delegates.filter((d) => d.side === theirs).map((d) => d.personId),
  ];
  const known = [...new Set(ids)].flatMap((id) => (id === null ? [] : [content.people.get(id)]));
  return known.filter((person) => person !== undefined);
}

export function peopleBlocks(section: Section): DocumentBlock[] {
  return peopleToNote(section.content).flatMap((person) => note(section, person));
}

function note(section: Section, person: Person): DocumentBlock[] {
  const { words, content } = section;
  const id = `${section.id}/person-${person.id}`;
  const origin: Origin = { area: 'people', id: person.id, at: null };
  const day = content.visit.starts ?? content.at.slice(0, 10);
  const { noteMonths } = houseLimitsOf(content.desk);
  const { stale } = noteState(person, day, noteMonths);
  const asOf =
    person.noteAsOf === null
      ? []
      : [fill(words.people.asOf, { date: longDate(person.noteAsOf, content.pack.language) })];
  const ends = [...asOf, ...(stale === null ? [] : [fill(words.people.renew[stale], { months: noteMonths })])].join(
    ' ',
  );
  return [
    heading(id, 2, person.name, origin),
    line(`${id}/office`, 'person-office', officeWords(section, person), origin),
    ...photoOf(section, person, origin),
    ...nameLines(section, person).map((text, i) => line(`${id}/name-${i + 1}`, 'body', text, origin)),
    ...person.facts.map((fact, i) => line(`${id}/fact-${i + 1}`, 'body', factRuns(section, fact), origin)),
    ...written(section, `${id}/note`, person.note, [], 'body', origin),
    ...(ends === '' ? [] : [line(`${id}/as-of`, 'release-note', ends, origin)]),
  ];
}

/** The present office with its organisation, country and day. */
function officeWords({ words, content }: Section, person: Person): string {
  const office = presentOffice(person);
  const country = person.place === null ? null : content.places.get(person.place);
  // `President of Belarus` says of what.
  const place = country && office?.title.includes(country) ? null : country;
  const since =
    office?.since === undefined || office.since === null
      ? null
      : fill(words.people.since, { date: longDate(office.since, content.pack.language) });
  return listed([office?.title, office?.organisation, place, since], content.pack.language) || words.notHeld;
}

/** How large a portrait is printed at most. */
const portrait = { widthMm: 28, heightMm: 36 };

function photoOf({ content, words, id }: Section, person: Person, origin: Origin): DocumentBlock[] {
  const photo = content.photos.get(person.id);
  if (photo === undefined) return [];
  const scale = Math.min(portrait.widthMm / photo.width, portrait.heightMm / photo.height);
  const picture = {
    mime: photo.mime,
    data: photo.data,
    widthMm: photo.width * scale,
    heightMm: photo.height * scale,
    description: fill(words.people.photo, { name: person.name }),
  };
  return [{ ...line(`${id}/person-${person.id}/photo`, 'body', [], origin), picture }];
}

/** `Views on our issues: … (Post, 1 Oct 2024)`; a career begins with its years. */
function factRuns({ content, words: said }: Section, { kind, when, text, asOf, source }: PersonFact): Run[] {
  const label = listed([said.people.facts[kind], when], content.pack.language);
  const day = asOf === null ? '' : shortDate(asOf, content.pack.language);
  const from = listed([source, day], content.pack.language);
  const proof = from === '' ? [] : [words(` (${from})`, ['quiet'])];
  return [words(`${label}: `, ['strong']), words(text), ...proof];
}

/** How the name is said, how to address the person, other spellings met with, and languages. */
function nameLines({ content, words: { people: said } }: Section, person: Person): string[] {
  const form = (kind: NameForm['form']) => person.names.filter((n) => n.form === kind).map((n) => n.text);
  const each = (kind: NameForm['form'], sentence: string) => form(kind).map((name) => fill(sentence, { name }));
  const others = [...form('own-script'), ...form('alias')];
  const also = others.length === 0 ? [] : [fill(said.alsoWritten, { names: listed(others, content.pack.language) })];
  const languages =
    person.languages.length === 0
      ? []
      : [fill(said.languages, { languages: listed(person.languages, content.pack.language) })];
  const interpreter = person.interpreter === null ? [] : [said.interpreter[person.interpreter ? 'yes' : 'no']];
  const all = [
    ...each('say', said.say),
    ...each('spoken', said.spoken),
    ...each('address', said.address),
    ...each('address-written', said.addressWritten),
    ...also,
    ...languages,
    ...interpreter,
  ];
  return all.length === 0 ? [] : [all.join(' ')];
}
