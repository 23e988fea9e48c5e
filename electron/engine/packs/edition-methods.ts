import type { editionMethods } from '../../../shared/contract/editions';
import type { Methods } from '../methods';
import { composeAddendum, exportAddendum, previewAddendum } from './addendum';
import { changesSince, composeEdition, nextEdition, previewEdition } from './compose-edition';
import { packOfCopy } from './edition-queries';
import { exportAgain } from './export-again';
import { exportCopies } from './export-copies';
import { exportRecall } from './export-recall';
import { keptEditions, recallOf, setFate } from './kept-editions';

export const editions: Methods<typeof editionMethods> = {
  'editions.list': ({ db }, { packId }) => keptEditions(db, packId),
  'editions.compose': (reading, { packId, variant }) => composeEdition(reading, packId, variant),
  'editions.next': (reading, { packId, variant }) => nextEdition(reading, packId, variant),
  'editions.preview': (reading, { id }) => previewEdition(reading, id),
  'editions.changes': (reading, { id }) => changesSince(reading, id),
  'editions.exportCopies': exportCopies,
  'editions.exportAgain': exportAgain,
  'editions.previewAddendum': previewAddendum,
  'editions.composeAddendum': composeAddendum,
  'editions.exportAddendum': exportAddendum,
  'editions.recall': ({ db }, { packId }) => recallOf(db, packId),
  'editions.setFate'(writing, { copyIds, fate }) {
    const [first = ''] = copyIds;
    const number = packOfCopy(writing.db, first)?.number ?? null;
    writing.named(copyIds.length === 1 && number !== null ? { title: String(number) } : { count: copyIds.length });
    setFate(writing, copyIds, fate);
    return {};
  },
  'editions.exportRecall': exportRecall,
};
