import type { MarkingScheme } from '../../../../shared/marking/scheme';
import { paragraph } from '../../../../shared/document/rich-text';
import type { BriefText } from '../../../../shared/contract/briefs';
import { briefText } from '../../../../shared/contract/briefs';
import type { Writing } from '../../methods';
import { createPerson } from '../../people/create-person';
import { deskScheme } from '../../settings/desk-scheme';
import { deskOf } from '../../settings/queries';
import { newId } from '../../store/ids';
import { createRecord, saveRecord } from '../../store/records';
import { createVisit } from '../create-visit';
import { addMeeting } from '../meetings';
import { createDelegate, createItem } from '../new-records';
import type {
  SampleBrief,
  SampleContent,
  SampleDelegate,
  SampleMeeting,
  SampleObjectives,
  SamplePerson,
} from './content';
import { bindFigure } from './sample-figures';
import { createSamplePoint } from './sample-point';
import { writeText } from './write-text';
import type { FigureNamed } from './write-text';

/** What the making of the sample goes by: the content, and the records that stand for its words so far. */
interface Making {
  writing: Writing;
  content: SampleContent;
  scheme: MarkingScheme;
  figureNamed: FigureNamed;
  people: Map<string, string>;
  points: Map<string, string>;
  items: Map<string, string>;
}

/** Makes the records of the sample visit over the figures that are in the store already. */
export function makeSample(writing: Writing, content: SampleContent): { visitId: string; packId: string } {
  const { db } = writing;
  const { language } = deskOf(db);
  const figureNamed: FigureNamed = (name) => {
    const figure = content.figures[name];
    if (figure === undefined) throw new Error(`the sample has no figure ${name}`);
    return bindFigure(db, figure, language);
  };
  const none = () => new Map<string, string>();
  const scheme = deskScheme(writing);
  const making: Making = { writing, content, scheme, figureNamed, people: none(), points: none(), items: none() };
  for (const person of content.people) making.people.set(person.ref, makePerson(making, person));
  for (const [ref, point] of Object.entries(content.points)) {
    const marking = level(scheme, point.marking);
    making.points.set(ref, createSamplePoint(writing, point, marking, language, figureNamed));
  }
  const { id: visitId, briefId, packId } = makeVisit(making);
  makeProgramme(making, visitId);
  makeDelegation(making, visitId, 'host', content.delegations.host);
  makeDelegation(making, visitId, 'guest', content.delegations.guest);
  content.signing.forEach((item, i) => createRecord(writing, 'signing-item', { visitId, ...item, position: i + 1 }));
  makeObjectives(making, visitId, null, content.objectives);
  fillBrief(making, briefId, content.steering);
  for (const meeting of content.meetings) makeMeeting(making, visitId, meeting);
  return { visitId, packId };
}

/** The scheme's level for a marking of the sample. */
function level({ levels }: MarkingScheme, marking: 'open' | 'restricted'): string {
  const lowest = levels[0]?.id ?? '';
  if (marking === 'open') return lowest;
  return levels.find((one) => one.id === 'restricted')?.id ?? levels[1]?.id ?? lowest;
}

function makePerson({ writing, scheme, figureNamed }: Making, person: SamplePerson): string {
  const { name, place, names, noteAsOf } = person;
  const offices = person.offices.map((office) => ({ ...office, since: null, until: null }));
  const note = writeText(person.note, figureNamed).text;
  const marking = level(scheme, person.marking);
  return createPerson(writing, { name, place, names, offices, note, noteAsOf, marking }, true);
}

function makeVisit({ writing, content, scheme, people }: Making) {
  const { guestPerson, principal, marking, ...fields } = content.visit;
  return createVisit(writing, {
    ...fields,
    guestId: idOf(people, guestPerson),
    principalId: idOf(people, principal),
    marking: level(scheme, marking),
    sample: true,
  });
}

function makeProgramme({ writing, content, items }: Making, visitId: string): void {
  for (const { ref, ...fields } of content.programme) {
    items.set(ref, createItem(writing, { visitId, ...fields }));
  }
}

function makeDelegation(
  { writing, people }: Making,
  visitId: string,
  side: 'host' | 'guest',
  members: readonly SampleDelegate[],
): void {
  members.forEach((member) => {
    const who =
      'person' in member ? { personId: idOf(people, member.person), name: '' } : { personId: null, name: member.name };
    createDelegate(writing, { visitId, side, ...who, role: member.role });
  });
}

function makeObjectives(
  { writing }: Making,
  visitId: string,
  briefId: string | null,
  objectives: SampleObjectives,
): void {
  objectives.forEach(([kind, text], i) => {
    const fields = { visitId, briefId, kind, text: paragraph(newId(), text), met: null, serves: [], position: i + 1 };
    createRecord(writing, 'objective', fields);
  });
}

function makeMeeting(making: Making, visitId: string, meeting: SampleMeeting): void {
  const { writing, people, items } = making;
  const { item, title, counterparts, ours, format, language, interpretation, press, lastMet } = meeting;
  const { briefId } = addMeeting(writing, {
    visitId,
    title,
    format,
    language,
    interpretation,
    press,
    lastMet,
    itemId: idOf(items, item),
    counterparts: counterparts.map((ref) => idOf(people, ref)),
    ours: ours.map((ref) => idOf(people, ref)),
  });
  makeObjectives(making, visitId, briefId, meeting.objectives);
  fillBrief(making, briefId, meeting);
}

function fillBrief({ writing, scheme, points, figureNamed }: Making, briefId: string, brief: SampleBrief): void {
  const texts = briefText.shape.part.options.flatMap((part): BriefText[] => {
    const written = brief.texts[part];
    return written === undefined ? [] : [{ part, ...writeText(written, figureNamed) }];
  });
  saveRecord(writing, 'brief', briefId, { texts, marking: level(scheme, brief.marking) });
  brief.points.forEach(({ point, weight, toWhom }, i) => {
    const place = { briefId, pointId: idOf(points, point), position: i + 1 };
    createRecord(writing, 'use', { ...place, weight, toWhom, wording: null, made: null, told: null });
  });
}

function idOf(known: ReadonlyMap<string, string>, ref: string): string {
  const id = known.get(ref);
  if (id === undefined) throw new Error(`the sample speaks of ${ref}, which it does not hold`);
  return id;
}
