import type { IntoVisit, Taken } from '../../../shared/contract/texts';
import type { Visit } from '../../../shared/contract/visits';
import { paragraph } from '../../../shared/document/rich-text';
import type { Block } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import { deskOf } from '../settings/queries';
import { createRecord, saveRecord } from '../store/records';
import { newId } from '../store/ids';
import { createVisit } from '../visits/create-visit';
import { addMeeting } from '../visits/meetings';
import { createDelegate, createItem } from '../visits/new-records';
import { lastPosition } from '../visits/position';
import { briefsOf, delegatesOf, usesOfBrief, visitById } from '../visits/queries';

/** Somebody who was taken, with the record that he became. */
export interface TakenPerson {
  offer: Extract<Taken, { kind: 'person' }>;
  id: string;
}

/** The visit that things are taken into, made where it is a new one; null where they go into none. */
export function visitFor(writing: Writing, into: IntoVisit, people: readonly TakenPerson[]): Visit | null {
  if (into.into === 'none') return null;
  if (into.into === 'known') return visitById(writing.db, into.id);
  const guestId = people.find(({ offer }) => offer.key === into.guest)?.id ?? null;
  const { host, guest } = into.fields;
  const home = deskOf(writing.db).country;
  const kind = home !== null && home === guest && home !== host ? ('outgoing' as const) : ('incoming' as const);
  return visitById(writing.db, createVisit(writing, { ...into.fields, kind, title: into.title, guestId }).id);
}

/** Puts people into the delegation of their side; who is there already stays. */
export function addToDelegations(writing: Writing, visit: Visit, people: readonly TakenPerson[]): void {
  for (const { offer, id } of people) {
    const there = delegatesOf(writing.db, visit.id);
    const side =
      offer.place === null ? null : offer.place === visit.host ? 'host' : offer.place === visit.guest ? 'guest' : null;
    if (side === null || there.some(({ personId }) => personId === id)) continue;
    const role = offer.offices[0] ?? '';
    createDelegate(writing, { visitId: visit.id, side, personId: id, role });
  }
}

/** A meeting with those who take part on their sides, and its place in the programme where its day is known. Gives the id. */
export function takeMeeting(
  writing: Writing,
  visit: Visit,
  offer: Extract<Taken, { kind: 'meeting' }>,
  people: readonly TakenPerson[],
): string {
  const taking = people.filter((person) => offer.people.includes(person.offer.key));
  const home = deskOf(writing.db).country ?? visit.host;
  const ours = taking.filter((person) => person.offer.place === home);
  const title = offer.occasion === '' ? taking.map((person) => person.offer.name).join(' – ') : offer.occasion;
  const itemId =
    offer.day === null ? null : createItem(writing, { visitId: visit.id, day: offer.day, title, kind: 'meeting' });
  return addMeeting(writing, {
    visitId: visit.id,
    title,
    itemId,
    counterparts: taking.filter((person) => !ours.includes(person)).map(({ id }) => id),
    ours: ours.map(({ id }) => id),
  }).id;
}

/** Puts a point into the steering brief. */
export function usePoint(writing: Writing, visit: Visit, pointId: string): void {
  const steering = briefsOf(writing.db, visit.id).find(({ kind }) => kind === 'steering');
  if (steering === undefined) return;
  const position = lastPosition(usesOfBrief(writing.db, steering.id));
  createRecord(writing, 'use', {
    briefId: steering.id,
    pointId,
    weight: null,
    toWhom: '',
    wording: null,
    made: null,
    told: null,
    position,
  });
}

/** Adds lines to a written part of the steering brief. */
export function addLines(writing: Writing, visit: Visit, part: 'why' | 'facts', lines: readonly string[]): void {
  const steering = briefsOf(writing.db, visit.id).find(({ kind }) => kind === 'steering');
  if (steering === undefined || lines.length === 0) return;
  const items = lines.map((line): Block => ({ ...paragraph(newId(), line), kind: 'item', list: 'bullet', level: 0 }));
  const before = steering.texts.find((text) => text.part === part);
  const text = { part, text: [...(before?.text ?? []), ...items], bindings: before?.bindings ?? [] };
  saveRecord(writing, 'brief', steering.id, {
    texts: [...steering.texts.filter((other) => other.part !== part), text],
  });
}
