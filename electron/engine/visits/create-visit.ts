import type { PresetBrief, VisitPreset } from '../../../shared/contract/presets';
import type { VisitFields } from '../../../shared/contract/visits';
import type { Desk } from '../../../shared/contract/store';
import { defaultTitles } from '../../../shared/pack/default-titles';
import { daysLater } from '../../../shared/visits/days-later';
import type { Writing } from '../methods';
import { lowestMarking } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord } from '../store/records';
import { createBrief } from './create-brief';
import { layPreset } from './lay-preset';
import { createPack } from './pack-of-visit';
import { presetById } from './presets';
import { briefsOf } from './queries';
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
    preset: null,
    copiedFrom: null,
    sample: false,
  };
  const fields = withLastDay(filled(usual, given), presetById(writing.db, writing.resources, given.preset ?? null));
  const id = createRecord(writing, 'visit', { ...fields });
  const preset = presetById(writing.db, writing.resources, fields.preset);
  const steering = preset?.briefs.find(({ kind }) => kind === 'steering');
  if (preset === null || steering !== undefined || isBriefless(preset)) makeSteering(writing, id, fields, steering);
  const packId = createPack(writing, id);
  if (preset !== null) layPreset(writing, id, preset);
  const [brief] = briefsOf(writing.db, id);
  if (brief === undefined) throw new Error('a new visit has no brief');
  return { id, briefId: brief.id, packId };
}

/** Whether nothing of a preset brings a brief with it. */
function isBriefless({ briefs, programme }: VisitPreset): boolean {
  return briefs.length === 0 && !programme.some(({ kind }) => kind === 'meeting');
}

function makeSteering(writing: Writing, visitId: string, { marking }: VisitFields, as: PresetBrief | undefined): void {
  const usual = defaultTitles(deskOf(writing.db).language).steering;
  const form = as?.form ?? null;
  createBrief(writing, { visitId, kind: 'steering', title: as?.title ?? usual, marking, position: 1, form });
}

/** A visit of which only the first day is given is as long as its preset. */
function withLastDay(fields: VisitFields, preset: VisitPreset | null): VisitFields {
  const { starts, ends } = fields;
  if (preset === null || starts === null || ends !== null) return fields;
  return { ...fields, ends: daysLater(starts, preset.days - 1) };
}

function statedSides({ host, guest }: Given<VisitFields>): Partial<Pick<VisitFields, 'host' | 'guest'>> {
  return { ...(host === undefined ? {} : { host }), ...(guest === undefined ? {} : { guest }) };
}

/** The own country is the host of a visit that comes in, and the guest of one that goes out. */
function usualSides({ kind }: Given<VisitFields>, { country }: Desk): Pick<VisitFields, 'host' | 'guest'> {
  return kind === 'outgoing' ? { host: null, guest: country } : { host: country, guest: null };
}
