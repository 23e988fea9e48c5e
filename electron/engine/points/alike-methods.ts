import type { alikeMethods } from '../../../shared/contract/alike-points';
import type { Methods } from '../methods';
import { alikePoints } from './alike-points';
import { mergePoints, tellApart } from './merge-points';

export const alike: Methods<typeof alikeMethods> = {
  'library.alike': ({ db }) => alikePoints(db),
  'library.merge'(writing, { keep, drop }) {
    if (keep !== drop) mergePoints(writing, keep, drop);
    return {};
  },
  'library.apart'(writing, { a, b }) {
    tellApart(writing, a, b);
    return {};
  },
};
