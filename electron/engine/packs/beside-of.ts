import type { Beside } from '../../../shared/checks/beside';
import { otherSideOf } from '../../../shared/commitments/standing';
import { openRemarks } from '../points/remark-queries';
import type { Reading } from '../methods';
import { deskOf } from '../settings/queries';
import { doubtsOfSource } from '../sources/doubts';
import { shippedPlaces } from '../shipped';
import { raisedBy } from '../visits/brief-aid-queries';
import { carriedLines } from '../visits/carried-lines';
import { earlierVisit, usesOfVisit, visitById } from '../visits/queries';
import { recallOf } from './kept-editions';
import { packById } from './queries';

/** So many interests of the other side are looked at, the newest. */
const mostInterests = 200;

/** What the checks of a pack look at besides its own content. */
export function besideOf(reading: Reading, packId: string): Beside {
  const { db, resources } = reading;
  const { visitId } = packById(db, packId);
  const uses = usesOfVisit(db, visitId);
  const places = shippedPlaces(resources);
  return {
    remarks: openRemarks(db, [...new Set(uses.map(({ pointId }) => pointId))]),
    interests: interests(reading, visitId, new Set(uses.map(({ pointId }) => pointId))),
    unchanged: unchanged(reading, visitId),
    copiesOut: copiesOut(reading, packId),
    doubtsOf: doubtsBySource(reading),
    placesIn: (folded) => places.inText(folded),
    placeName: (code, language) => places.nameOf(code, language),
  };
}

/** What is said against figures of a source, looked up once for each. */
function doubtsBySource({ db }: Reading): Beside['doubtsOf'] {
  const known = new Map<string, ReturnType<Beside['doubtsOf']>>();
  return (sourceId) => {
    const doubts = known.get(sourceId) ?? doubtsOfSource(db, sourceId);
    known.set(sourceId, doubts);
    return doubts;
  };
}

function interests({ db }: Reading, visitId: string, used: ReadonlySet<string>): Beside['interests'] {
  const other = otherSideOf(visitById(db, visitId), deskOf(db).country);
  if (other === null) return [];
  return raisedBy(db, other, mostInterests).map(({ id, theirPoint }) => ({
    pointId: id,
    theirPoint,
    used: used.has(id),
  }));
}

function unchanged(reading: Reading, visitId: string): Beside['unchanged'] {
  const visit = earlierVisit(reading.db, visitById(reading.db, visitId).copiedFrom)?.title ?? '';
  return carriedLines(reading, visitId).flatMap(({ of, recordId, brief, unchanged: same }) =>
    same && brief !== null && (of === 'brief' || of === 'use') ? [{ briefId: brief, recordId, of, visit }] : [],
  );
}

function copiesOut({ db }: Reading, packId: string): Beside['copiesOut'] {
  const out = recallOf(db, packId).filter(({ fate }) => fate === null);
  return [...Map.groupBy(out, ({ version }) => version)].map(([version, copies]) => ({
    version,
    replacedBy: copies[0]?.replacedBy ?? version,
    count: copies.length,
  }));
}
