import { presentOffice } from '../../contract/people';
import type { Person } from '../../contract/people';
import type { DocumentBlock, Origin } from '../../document/pack-document';
import { heading, line, written } from '../blocks';
import type { PackContent } from '../content';
import { longDate } from '../dates';
import type { Section } from '../text-runs';
import { fill } from '../words';

/** Personality notes of those who will be met: the guest first, then counterparts in order of the meetings, then the delegation. */
export function peopleToNote(content: PackContent): Person[] {
  const theirs = content.visit.host === content.desk.country ? 'guest' : 'host';
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
  const office = presentOffice(person);
  const place = person.place === null ? null : content.places.get(person.place);
  const offices = [office?.title, office?.organisation, place].filter((w) => w !== undefined && w !== null && w !== '');
  const asOf =
    person.noteAsOf === null
      ? []
      : [fill(words.people.asOf, { date: longDate(person.noteAsOf, content.pack.language) })];
  return [
    heading(id, 2, person.name, origin),
    line(`${id}/office`, 'person-office', offices.length === 0 ? words.notHeld : offices.join(', '), origin),
    ...nameLines(section, person).map((text, i) => line(`${id}/name-${i + 1}`, 'body', text, origin)),
    ...written(section, `${id}/note`, person.note, [], 'body', origin),
    ...asOf.map((text) => line(`${id}/as-of`, 'release-note', text, origin)),
  ];
}

/** How the name is said, how to address the person, and other spellings met with. */
function nameLines({ words }: Section, person: Person): string[] {
  const form = (kind: Person['names'][number]['form']) =>
    person.names.filter((n) => n.form === kind).map((n) => n.text);
  const said = form('say').map((name) => fill(words.people.say, { name }));
  const addressed = form('address').map((name) => fill(words.people.address, { name }));
  const others = [...form('own-script'), ...form('alias')];
  const also = others.length === 0 ? [] : [fill(words.people.alsoWritten, { names: others.join(', ') })];
  const all = [...said, ...addressed, ...also];
  return all.length === 0 ? [] : [all.join(' ')];
}
