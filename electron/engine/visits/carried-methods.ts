import type { carriedMethods } from '../../../shared/contract/carried';
import type { Methods } from '../methods';
import { saveRecord } from '../store/records';
import { carriedLines, saidOn } from './carried-lines';
import { copyVisit } from './copy-visit';
import { carriedById, earlierVisit, visitById } from './queries';

export const carried: Methods<typeof carriedMethods> = {
  'visits.copy'(writing, { id, title, fields }) {
    writing.named({ title });
    return { id: copyVisit(writing, id, title, fields ?? {}) };
  },
  'visits.carried'(reading, { visitId }) {
    const from = earlierVisit(reading.db, visitById(reading.db, visitId).copiedFrom);
    return {
      from: from === null ? null : { id: from.id, title: from.title, starts: from.starts },
      lines: carriedLines(reading, visitId),
      said: from === null ? [] : saidOn(reading, from.id),
    };
  },
  'visits.confirmCarried'(writing, { ids, matter, confirmed }) {
    writing.named({ count: ids.length });
    for (const id of ids) {
      const { open } = carriedById(writing.db, id);
      const others = open.filter((one) => one !== matter);
      saveRecord(writing, 'carried', id, { open: confirmed ? others : [...others, matter] });
    }
    return {};
  },
};
