import type { countryMethods } from '../../../shared/contract/countries';
import { presentOffice } from '../../../shared/contract/people';
import type { Methods } from '../methods';
import { deskOf } from '../settings/queries';
import { createRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { commitmentsOfPlace } from '../visits/commitment-queries';
import { titled } from '../visits/commitments';
import { allVisits } from '../visits/queries';
import { countryNote, knownCountries, seriesBetween } from './country-queries';
import { listPeople } from './queries';

export const countries: Methods<typeof countryMethods> = {
  'people.countries': ({ db }) => knownCountries(db),

  'people.country': ({ db }, { place }) => {
    const own = deskOf(db).country;
    return {
      facts: countryNote(db, place)?.facts ?? [],
      people: listPeople(db, '', place).map((person) => ({
        id: person.id,
        name: person.name,
        place: person.place,
        office: presentOffice(person)?.title ?? '',
      })),
      visits: allVisits(db)
        .filter(({ host, guest }) => host === place || guest === place)
        .map(({ id, title, starts, ends }) => ({ id, title, starts, ends })),
      commitments: titled(db, commitmentsOfPlace(db, place)),
      own,
      figures: {
        reported: own === null ? 0 : seriesBetween(db, place, own),
        aboutIt: own === null ? 0 : seriesBetween(db, own, place),
      },
    };
  },

  'people.setCountry'(writing, { place, facts }) {
    const before = countryNote(writing.db, place);
    writing.named({ title: place }, spellOf(place, { facts }));
    if (before === null) createRecord(writing, 'country', { place, facts });
    else saveRecord(writing, 'country', before.id, { facts });
    return {};
  },
};
