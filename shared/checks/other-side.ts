import { meetingsOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** A meeting of a visit of two countries with somebody of a third, or with one of our own: the wrong flag, the wrong name. */
export const otherSide: Check = {
  name: 'other-side',
  severity: 'warning',
  find(checked) {
    const { visit, people, desk } = checked.content;
    const sides = [visit.host, visit.guest];
    if (sides.some((code) => code === null)) return [];
    return printedBriefs(checked).flatMap(({ brief, section }) =>
      meetingsOf(checked.content, brief).flatMap((meeting) =>
        meeting.counterparts.flatMap((id) => {
          const person = people.get(id);
          const place = person?.place ?? null;
          if (person === undefined || place === null || place === meeting.place) return [];
          const expected = meeting.place === null ? sides.filter((code) => code !== desk.country) : [meeting.place];
          if (expected.includes(place)) return [];
          const target = { area: 'visits', id: visit.id, at: meeting.id };
          const name = checked.content.places.get(place) ?? checked.beside.placeName(place, checked.document.language);
          return [found({ name: person.name, country: name, meeting: meeting.title }, target, { section })];
        }),
      ),
    );
  },
};
