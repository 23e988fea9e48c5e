import type { PointFields, pointMethods } from '../../../shared/contract/points';
import { paragraph } from '../../../shared/document/rich-text';
import { clearanceOf } from '../../../shared/points/clearance';
import { hasNewerReading } from '../figures/present-reading';
import { supersededSince } from '../figures/superseded-since';
import type { Methods } from '../methods';
import { lowestMarking } from '../settings/desk-scheme';
import { filled } from '../store/filled';
import { newId } from '../store/ids';
import { deleteRecord } from '../store/records';
import { copyPoint } from './copy-point';
import { createPoint } from './create-point';
import { listPoints } from './list-points';
import { pointFacets } from './point-facets';
import { briefsWithPoint, plainPoint, pointById, presentId } from './queries';
import { ownAmount } from './own-amount';
import { savePoint, titleOf } from './save-point';

const today = (now: string) => now.slice(0, 10);

export const points: Methods<typeof pointMethods> = {
  'points.list': ({ db, now }, wanted) => listPoints(db, wanted, today(now)),
  'points.facets': ({ db, now }) => pointFacets(db, today(now)),
  'points.get'({ db, now }, asked) {
    const id = presentId(db, asked.id);
    const stored = pointById(db, id);
    const usedIn = briefsWithPoint(db, id).map(({ briefId, visitId, title }) => ({ briefId, visitId, title }));
    const newer = stored.bindings.filter((one) => hasNewerReading(db, one)).map((one) => one.id);
    return {
      point: plainPoint(stored),
      state: { ...clearanceOf(stored, today(now), supersededSince(db, stored.bindings)), usedIn, newer },
    };
  },
  'points.create'(writing, { lead, kind, language, fields = {} }) {
    const usual: PointFields = {
      kind,
      lead: paragraph(newId(), lead),
      body: [],
      bindings: [],
      theirPoint: '',
      likelihood: null,
      stopLine: '',
      topics: [],
      places: [],
      language,
      marking: lowestMarking(writing),
      usability: 'may-be-used',
      validUntil: null,
      asOf: '',
      sourceId: null,
      owner: '',
      asks: [],
      ownAmounts: [],
    };
    const point = filled(usual, fields);
    writing.named({ title: titleOf(point) });
    return { id: createPoint(writing, point) };
  },
  'points.update': (writing, { id, fields }) => ({ revision: savePoint(writing, id, fields) }),
  'points.ownAmount'(writing, { id, text, reason }) {
    ownAmount(writing, id, text, reason.trim());
    return {};
  },
  'points.delete'(writing, { ids }) {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) writing.named({ title: titleOf(pointById(writing.db, only)) });
    else writing.named({ count: ids.length });
    for (const id of ids) {
      pointById(writing.db, id);
      for (const use of briefsWithPoint(writing.db, id)) deleteRecord(writing, 'use', use.id);
      deleteRecord(writing, 'point', id);
    }
    return {};
  },
  'points.duplicate': (writing, { id }) => ({ id: copyPoint(writing, id) }),
};
