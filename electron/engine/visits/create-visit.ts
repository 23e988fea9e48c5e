import type { BriefFields } from '../../../shared/contract/briefs';
import type { VisitFields } from '../../../shared/contract/visits';
import type { Desk } from '../../../shared/contract/store';
import { defaultTitles } from '../../../shared/pack/default-titles';
import type { Writing } from '../methods';
import { lowestMarking } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord } from '../store/records';
import { createPack } from './pack-of-visit';
import { zonesOf } from './zones';

export interface MadeVisit {
  id: string;
  briefId: string;
  packId: string;
}

/** Makes a visit with its steering brief and a pack. What is not given is empty or as the desk usually has it. */
export function createVisit(writing: Writing, given: Given<VisitFields, 'title'>): MadeVisit {
  const desk = deskOf(writing.db);
  const { host, guest } = { ...usualSides(given, desk), ...statedSides(given) };
  const usual: VisitFields = {
    title: given.title,
    kind: 'incoming',
    level: '',
    host,
    guest,
    ...zonesOf({ host, guest }, desk.country),
    guestId: null,
    principalId: null,
    starts: null,
    ends: null,
    places: '',
    marking: lowestMarking(writing),
    status: 'planned',
    reference: '',
    sample: false,
  };
  const fields = filled(usual, given);
  const id = createRecord(writing, 'visit', { ...fields });
  const briefId = createBrief(writing, {
    visitId: id,
    kind: 'steering',
    title: defaultTitles(desk.language).steering,
    marking: fields.marking,
    position: 1,
  });
  return { id, briefId, packId: createPack(writing, id) };
}

function statedSides({ host, guest }: Given<VisitFields>): Partial<Pick<VisitFields, 'host' | 'guest'>> {
  return { ...(host === undefined ? {} : { host }), ...(guest === undefined ? {} : { guest }) };
}

/** The own country is the host of a visit that comes in, and the guest of one that goes out. */
function usualSides({ kind }: Given<VisitFields>, { country }: Desk): Pick<VisitFields, 'host' | 'guest'> {
  return kind === 'outgoing' ? { host: null, guest: country } : { host: country, guest: null };
}

type NewBrief = Given<BriefFields, 'visitId' | 'kind' | 'title' | 'marking' | 'position'>;

/** Makes a brief, by the desk unless another drafter is given. */
export function createBrief(writing: Writing, given: NewBrief): string {
  const { desk, ministry } = deskOf(writing.db);
  const { visitId, kind, title, marking, position } = given;
  const usual: BriefFields = {
    visitId,
    kind,
    title,
    marking,
    position,
    meetingIds: [],
    by: [desk, ministry].filter((part) => part !== '').join(', '),
    texts: [],
  };
  return createRecord(writing, 'brief', { ...filled(usual, given) });
}
