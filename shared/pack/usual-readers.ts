import type { PackFields } from '../contract/packs';

/** How a new pack is printed for its readers until somebody says otherwise. */
export const usualReaders: Pick<PackFields, 'doubleSided' | 'cards' | 'translation'> = {
  doubleSided: false,
  cards: { size: 'A6', type: 20 },
  translation: null,
};
