import type { VisitFields, visitMethods } from '../../../shared/contract/visits';
import type { Methods } from '../methods';
import { deskOf } from '../settings/queries';
import { saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { createVisit } from './create-visit';
import { deleteVisit } from './delete-visit';
import { layWaitingProgramme } from './lay-preset';
import { followSidesInPacks } from './pack-of-visit';
import { allVisits, visitById } from './queries';
import { openCount, readinessOf } from './readiness';
import { contentOf } from './visit-content';
import { createSample } from './sample/create-sample';
import { deleteSample } from './sample/delete-sample';
import { followZones } from './zones';

export const visits: Methods<typeof visitMethods> = {
  'visits.list': (reading) =>
    allVisits(reading.db).map((visit) => ({
      id: visit.id,
      title: visit.title,
      guest: visit.guest,
      host: visit.host,
      starts: visit.starts,
      ends: visit.ends,
      places: visit.places,
      marking: visit.marking,
      status: visit.status,
      sample: visit.sample,
      open: isClosed(visit.status) ? 0 : openCount(readinessOf(contentOf(reading, visit.id))),
    })),

  'visits.get'(reading, { id }) {
    const content = contentOf(reading, id);
    const { visit, items, delegates, meetings, briefs, objectives } = content;
    return {
      visit,
      items,
      delegates,
      meetings,
      briefs,
      objectives,
      programme: content.programme,
      readiness: readinessOf(content),
    };
  },

  'visits.create'(writing, { title, fields }) {
    writing.named({ title });
    return createVisit(writing, { ...fields, title });
  },
  'visits.update'(writing, { id, fields }) {
    const before = visitById(writing.db, id);
    writing.named({ title: fields.title ?? before.title }, spellOf(id, fields));
    saveRecord(writing, 'visit', id, fields);
    const after = visitById(writing.db, id);
    saveRecord(writing, 'visit', id, followZones(before, after, deskOf(writing.db).country));
    followSidesInPacks(writing, before, after);
    if (before.starts === null) layWaitingProgramme(writing, id);
    return {};
  },
  'visits.delete'(writing, { id }) {
    writing.named({ title: visitById(writing.db, id).title });
    deleteVisit(writing, id);
    return {};
  },

  'visits.createSample': (sliced) => createSample(sliced),
  'visits.deleteSample'(writing) {
    deleteSample(writing);
    return {};
  },
};

/** A visit that is over or cancelled waits for nothing. */
function isClosed(status: VisitFields['status']): boolean {
  return status === 'over' || status === 'cancelled';
}
