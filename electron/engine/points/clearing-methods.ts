import type { clearingMethods } from '../../../shared/contract/clearing';
import type { Methods } from '../methods';
import { answerAsk, askToClear, keepAnswer, lapsedAnswers } from './clear-point';
import { clearingList, writeClearing } from './clearing';

export const clearing: Methods<typeof clearingMethods> = {
  'points.ask': (writing, { id, office, person, due }) => ({ askId: askToClear(writing, id, { office, person, due }) }),
  'points.answer'(writing, { id, ...given }) {
    answerAsk(writing, id, given);
    return {};
  },
  'points.keepAnswer'(writing, { id, askId }) {
    keepAnswer(writing, id, askId);
    return {};
  },
  'points.lapsedAnswers': ({ db }, { id }) => lapsedAnswers(db, id),
  'library.clearing': (reading) => clearingList(reading),
  'library.writeClearing': writeClearing,
};
