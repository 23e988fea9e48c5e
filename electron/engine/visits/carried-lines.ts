import type { Carried, CarriedLine, OpenMatter, SaidBefore } from '../../../shared/contract/carried';
import type { Use } from '../../../shared/contract/briefs';
import type { Point } from '../../../shared/contract/points';
import { block, inlineText } from '../../../shared/document/rich-text';
import type { Reading } from '../methods';
import { peopleById } from '../people/queries';
import { pointsById } from '../points/queries';
import { revisionOf } from '../points/revision-queries';
import { z } from 'zod';
import {
  briefsOf,
  carriedInto,
  delegatesOf,
  itemsOf,
  meetingsOf,
  objectivesOf,
  usesOfVisit,
  visitById,
} from './queries';

type Looking = Pick<Reading, 'db'>;

/** A record that came over, as its line says it. */
interface Found {
  title: string;
  brief: string | null;
  revision: string;
  /** What has been confirmed by the work itself. */
  settled: OpenMatter[];
}

/** What came over from an earlier visit and is still there, in the order of its kinds. */
export function carriedLines(looking: Looking, visitId: string): CarriedLine[] {
  const carried = carriedInto(looking.db, visitId);
  if (carried.length === 0) return [];
  const found = foundOf(looking, visitId);
  const turn = (line: Carried) => kinds.indexOf(line.of);
  return carried
    .toSorted((a, b) => turn(a) - turn(b))
    .flatMap((line) => {
      const record = found.get(line.recordId);
      if (record === undefined) return [];
      const { id, of, recordId } = line;
      const { title, brief, revision, settled } = record;
      const open = line.open.filter((matter) => !settled.includes(matter));
      return [{ id, of, recordId, title, brief, open, unchanged: revision === line.began }];
    });
}

const kinds: readonly Carried['of'][] = ['visit', 'programme-item', 'delegate', 'meeting', 'brief', 'objective', 'use'];

function foundOf({ db }: Looking, visitId: string): Map<string, Found> {
  const briefs = briefsOf(db, visitId);
  const titles = new Map(briefs.map(({ id, title }) => [id, title]));
  const visit = visitById(db, visitId);
  const delegates = delegatesOf(db, visitId);
  const ids = [visit.guestId, ...delegates.map(({ personId }) => personId)].filter((id) => id !== null);
  const people = peopleById(db, ids);
  const nameOf = (id: string | null) => (id === null ? '' : (people.get(id)?.name ?? ''));
  const plain = { brief: null, settled: [] };
  const uses = usesOfVisit(db, visitId);
  const points = pointsById(db, [...new Set(uses.map(({ pointId }) => pointId))]);
  const first: [string, Found][] = [
    [visit.id, { ...plain, title: nameOf(visit.guestId) || visit.title, revision: visit.revision }],
  ];
  const items = itemsOf(db, visitId).map(({ id, title, revision, state }): [string, Found] => [
    id,
    { title, brief: null, revision, settled: state === 'confirmed' ? ['date'] : [] },
  ]);
  const members = delegates.map(({ id, personId, name, revision }): [string, Found] => [
    id,
    { ...plain, title: personId === null ? name : nameOf(personId), revision },
  ]);
  const meetings = meetingsOf(db, visitId).map(({ id, title, revision }): [string, Found] => [
    id,
    { ...plain, title, revision },
  ]);
  const texts = briefs.map(({ id, title, revision }): [string, Found] => [
    id,
    { title, brief: id, revision, settled: [] },
  ]);
  const objectives = objectivesOf(db, visitId).map(({ id, text, briefId, revision }): [string, Found] => [
    id,
    { title: inlineText(text.content), brief: briefId, revision, settled: [] },
  ]);
  const said = uses.flatMap((use): [string, Found][] => {
    const point = points.get(use.pointId);
    if (point === undefined || !titles.has(use.briefId)) return [];
    const revision = use.updated === use.created ? point.revision : use.revision;
    return [[use.id, { title: leadOf(use, point), brief: use.briefId, revision, settled: [] }]];
  });
  return new Map([...first, ...items, ...members, ...meetings, ...texts, ...objectives, ...said]);
}

function leadOf(use: Use, point: Pick<Point, 'lead'>): string {
  return inlineText((use.wording ?? point).lead.content);
}

const told = z.object({ lead: block });

/** The points of a visit's briefs with what became of them, in the order of the briefs; in the words that were told. */
export function saidOn({ db }: Looking, visitId: string): SaidBefore[] {
  const titles = new Map(briefsOf(db, visitId).map(({ id, title }, turn) => [id, { title, turn }]));
  const uses = usesOfVisit(db, visitId);
  const points = pointsById(db, [...new Set(uses.map(({ pointId }) => pointId))]);
  const lines = uses.flatMap((use) => {
    const point = points.get(use.pointId);
    const brief = titles.get(use.briefId);
    if (point === undefined || brief === undefined || point.kind === 'background') return [];
    const body = use.told === null ? undefined : revisionOf(db, point.id, use.told)?.body;
    const then = body === undefined ? null : (told.safeParse(JSON.parse(body)).data ?? null);
    const lead = use.wording === null && then !== null ? inlineText(then.lead.content) : leadOf(use, point);
    const { id, toWhom, made } = use;
    return [{ turn: brief.turn, said: { id, brief: brief.title, lead, toWhom, made, told: then !== null } }];
  });
  return lines.toSorted((a, b) => a.turn - b.turn).map(({ said }) => said);
}
