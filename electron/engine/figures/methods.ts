import type { figureMethods } from '../../../shared/contract/figures';
import type { Methods, Reading } from '../methods';
import { fold } from '../../../shared/places/fold';
import { shippedPlaces } from '../shipped';
import { sourceOfFigure } from './figure-source';
import { findOffers } from './find-offers';
import { pairTable } from './pair-table';
import { allFigures } from './queries';
import type { NameOf } from './queries';
import { readBinding } from './read-binding';
import { speechOf } from './speech';
import { figureGroups, figurePage, namedPlaces, placesOfFigures } from './table-queries';

export const figures: Methods<typeof figureMethods> = {
  'figures.list': (reading, asked) => allFigures(reading.db, asked, namesIn(reading)),

  'figures.page'(reading, { filter, sort, offset, limit }) {
    const codes = codesNamed(reading, filter.text);
    return figurePage(reading.db, { filter, codes, sort, offset, limit }, namesIn(reading));
  },

  'figures.groups'(reading, { filter, by }) {
    const nameOf = namesIn(reading);
    const named = by === 'reporter' || by === 'partner';
    return figureGroups(reading.db, filter, codesNamed(reading, filter.text), by).map(({ value, figures }) => ({
      value,
      name: value === null ? '' : named ? nameOf(value) : value,
      figures,
    }));
  },

  'figures.find': (reading, { text, language, limit }) => findOffers(reading, text, language, limit),
  'figures.read': (reading, { binding }) =>
    readBinding(reading.db, binding, speechOf(reading, binding.wording.language)),
  'figures.source': (reading, { figureId }) => sourceOfFigure(reading, figureId),

  'figures.pair': (reading, { place, other, year, years, track, products, cifFactor, allowed }) =>
    pairTable(reading, { place, other, year, track, count: years }, { products, cifFactor, allowed }),

  'figures.places'(reading) {
    const nameOf = namesIn(reading);
    const places = placesOfFigures(reading.db).map((place) => ({ ...place, name: nameOf(place.code) }));
    return places.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  },
};

function namesIn({ resources }: Reading): NameOf {
  const places = shippedPlaces(resources);
  return (code) => places.nameOf(code, 'en');
}

/** Codes of the store's places whose names hold the words looked for. */
function codesNamed(reading: Reading, text: string | undefined): string[] {
  const words = fold(text ?? '');
  if (words === '') return [];
  const nameOf = namesIn(reading);
  return namedPlaces(reading.db).filter((code) => fold(nameOf(code)).includes(words));
}
