import type { pointHistoryMethods } from '../../../shared/contract/point-history';
import type { Methods } from '../methods';
import { comparePasts, historyOf, restorePoint } from './history';

export const pointHistory: Methods<typeof pointHistoryMethods> = {
  'points.history': ({ db }, { id }) => historyOf(db, id),
  'points.compare': ({ db }, asked) => comparePasts(db, asked),
  'points.restore'(writing, { id, revision }) {
    restorePoint(writing, id, revision);
    return {};
  },
};
