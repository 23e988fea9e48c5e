import { AppError } from '../../../shared/contract/errors';
import type { LibraryChange } from '../../../shared/contract/library';
import type { Writing } from '../methods';
import { createRecord, saveRecord } from '../store/records';
import type { Fields } from '../store/kinds';
import { newAsk } from './clear-point';
import { briefsToFill, lastUsePosition, pointsInBrief } from './library-queries';
import { pointById } from './queries';
import type { StoredPoint } from './queries';

/** Changes many points alike, as one step. Gives how many differ afterwards. */
export function changeMany(writing: Writing, ids: readonly string[], change: LibraryChange): number {
  writing.named({ count: ids.length });
  if (change.kind === 'brief') return putIntoBrief(writing, ids, change.briefId);
  let count = 0;
  for (const id of ids) {
    const point = pointById(writing.db, id);
    if (saveRecord(writing, 'point', id, changed(writing, point, change)) !== point.revision) count += 1;
  }
  return count;
}

function changed(writing: Writing, point: StoredPoint, change: Exclude<LibraryChange, { kind: 'brief' }>): Fields {
  switch (change.kind) {
    case 'topics': {
      const kept = point.topics.filter((topic) => !change.remove.includes(topic));
      return { topics: [...new Set([...kept, ...change.add])] };
    }
    case 'marking':
      return { marking: change.marking };
    case 'owner':
      return { owner: change.owner };
    case 'validity':
      return { validUntil: change.validUntil };
    case 'ask': {
      const { office, person, due } = change;
      return { asks: [...point.asks, newAsk(writing, { office, person, due })] };
    }
  }
}

/** Points that stand in the brief already stay as they are. */
function putIntoBrief(writing: Writing, ids: readonly string[], briefId: string): number {
  if (!briefsToFill(writing.db).some((brief) => brief.id === briefId))
    throw AppError.of('record.missing', { kind: 'brief', id: briefId });
  const there = pointsInBrief(writing.db, briefId);
  let position = lastUsePosition(writing.db, briefId);
  const added = ids.filter((id) => !there.has(id));
  for (const pointId of added) {
    pointById(writing.db, pointId);
    position += 1;
    const use = { weight: null, toWhom: '', wording: null, made: null, told: null };
    createRecord(writing, 'use', { ...use, briefId, pointId, position });
  }
  return added.length;
}
