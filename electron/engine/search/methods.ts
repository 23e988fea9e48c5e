import type { searchMethods } from '../../../shared/contract/search';
import type { Methods } from '../methods';
import { citedCells } from './cited-cells';
import { findEverywhere } from './find';

export const search: Methods<typeof searchMethods> = {
  'search.find': ({ db }, { text, limit }) => findEverywhere(db, text, limit),
  'search.cited': ({ db }, { text }) => citedCells(db, text),
};
