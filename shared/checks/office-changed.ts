import { presentOffice } from '../contract/people';
import type { Person } from '../contract/people';
import type { Check, Checked, Found } from './check';
import { found } from './check';
import { printedTexts } from './printed-texts';

/** A person who holds no office on the day of the visit, or a text that gives one the office of before. */
export const officeChanged: Check = {
  name: 'office-changed',
  severity: 'warning',
  find: (checked) => [...without(checked), ...former(checked)],
};

function without({ content }: Checked): Found[] {
  const day = content.visit.starts ?? content.at.slice(0, 10);
  return [...content.people.values()].flatMap((person) => {
    const last = person.offices.find(({ until }) => until !== null && until <= day);
    const holds = person.offices.some(({ until }) => until === null || until > day);
    if (last === undefined || holds) return [];
    return [
      found({ name: person.name, office: last.title, part: '' }, { area: 'people', id: person.id, at: 'offices' }),
    ];
  });
}

function former(checked: Checked): Found[] {
  const gone = [...checked.content.people.values()].flatMap(formerTitles);
  if (gone.length === 0) return [];
  return printedTexts(checked)
    .filter(({ section }) => section.kind !== 'people')
    .flatMap(({ section, id, origin, text }) =>
      gone
        .filter(({ forms }) => forms.some((form) => text.includes(form)))
        .map(({ name, office, title }) =>
          found({ name, office: title, now: office, part: section.title }, origin ?? section.origin, {
            section: section.id,
            block: id,
          }),
        ),
    );
}

/** `Foreign Minister A. Name` and `A. Name, Foreign Minister`, of offices that ended while another is held. */
function formerTitles(person: Person): { name: string; office: string; title: string; forms: string[] }[] {
  const now = presentOffice(person)?.title ?? '';
  return person.offices
    .filter(({ until, title }) => until !== null && title !== '' && title !== now)
    .map(({ title }) => ({
      name: person.name,
      office: now,
      title,
      forms: [`${title} ${person.name}`, `${person.name}, ${title}`, `${person.name} (${title})`].filter(
        (form) => now === '' || !now.startsWith(title) || !form.startsWith(person.name),
      ),
    }));
}
