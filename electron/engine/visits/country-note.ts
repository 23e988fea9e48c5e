import type { Output, Parsed } from '../../../shared/contract/contract';
import type { PackContent } from '../../../shared/pack/content';
import { countryNote } from '../../../shared/pack/country-note';
import type { Contact, NoteContent } from '../../../shared/pack/country-note';
import type { Part } from '../../../shared/pack/outline';
import { usualReaders } from '../../../shared/pack/usual-readers';
import { programmeStanding } from '../../../shared/visits/programme-standing';
import { factSheetOf } from '../figures/fact-sheet-of';
import type { Reading, Sliced } from '../methods';
import { exportDocument } from '../packs/export-document';
import { listPeople } from '../people/queries';
import { listPoints } from '../points/list-points';
import { plainPoint, pointsById } from '../points/queries';
import { deskScheme, lowestMarking } from '../settings/desk-scheme';
import { houseWords } from '../settings/house-word-queries';
import { deskOf } from '../settings/queries';
import { shippedPlaces } from '../shipped';
import { raisedBy } from './brief-aid-queries';
import { commitmentsOfPlace } from './commitment-queries';
import { titled } from './commitments';
import { allVisits } from './queries';
import { recordsOfVisit } from './record-queries';
import { zonesOf } from './zones';

export async function previewNote(
  reading: Reading,
  { place }: Parsed<'notes.preview'>,
): Promise<Output<'notes.preview'>> {
  const { htmlParts } = await import('../writers/html/write-html');
  const document = countryNote(noteContent(reading, place));
  const { css, sheets } = htmlParts(document, { forPrint: false });
  return { title: document.title, css, html: sheets[0]?.html ?? '', marking: document.marking.level };
}

export function exportNote(
  sliced: Sliced,
  { place, path, format }: Parsed<'notes.export'>,
): Promise<Output<'notes.export'>> {
  const document = countryNote(noteContent(sliced, place));
  return exportDocument(sliced, { document, path, format, subject: document.title, what: 'note' });
}

type Looking = Pick<Reading, 'db' | 'now' | 'resources'>;

function noteContent(looking: Looking, place: string): NoteContent {
  const { db, now, resources } = looking;
  const today = now.slice(0, 10);
  const { country, language } = deskOf(db);
  const other = country ?? sideAgainst(looking, place);
  const trade =
    other === null || other === place
      ? null
      : {
          kind: 'fact-sheet' as const,
          place,
          other,
          year: null,
          show: ['headline' as const],
        };
  const wanted = {
    filter: { places: [place], kinds: ['to-make' as const], clearances: ['cleared' as const], languages: [language] },
    sort: 'fit' as const,
    descending: false,
    offset: 0,
    limit: 20,
  };
  const ids = listPoints(db, wanted, today).rows.map(({ id }) => id);
  const points = pointsById(db, ids);
  return {
    place,
    name: shippedPlaces(resources).nameOf(place, language),
    pack: packOf(looking, place, trade),
    trade,
    contacts: contactsWith(looking, place, today),
    commitments: titled(db, commitmentsOfPlace(db, place)),
    people: listPeople(db, '', place),
    toMake: ids
      .flatMap((id) => points.get(id) ?? [])
      .map(plainPoint)
      .filter(({ usability }) => usability === 'may-be-used'),
    raised: raisedBy(db, place, 3),
  };
}

/** Where the desk has no country of its own: the side that last met with `place`. */
function sideAgainst({ db }: Looking, place: string): string | null {
  const met = allVisits(db).find(({ host, guest }) => host === place || guest === place);
  return met === undefined ? null : met.host === place ? met.guest : met.host;
}

/** Visits with a country that have begun, the latest first. */
function contactsWith({ db }: Looking, place: string, today: string): Contact[] {
  return allVisits(db)
    .filter(({ host, guest, starts, status }) => {
      const with_ = host === place || guest === place;
      return with_ && status !== 'cancelled' && starts !== null && starts <= today;
    })
    .map(({ id, title, starts, ends }) => ({
      id,
      title,
      starts,
      ends,
      agreed: recordsOfVisit(db, id).flatMap(({ agreed }) => agreed.map(({ words }) => words)),
    }));
}

/** What a pack of nothing but the trade of two countries would draw from. */
function packOf(looking: Looking, place: string, trade: NoteContent['trade']): PackContent {
  const { db, now, resources } = looking;
  const desk = deskOf(db);
  const index = shippedPlaces(resources);
  const sides = { host: desk.country, guest: place };
  const part: Part | null = trade && { id: 'single', title: null, content: trade, leftOut: [], marking: null };
  const marking = lowestMarking(looking);
  const zone = zonesOf(sides, desk.country).zone;
  const stamps = { created: now, updated: now, author: desk.officer, revision: '' };
  return {
    pack: {
      id: 'note',
      visitId: '',
      title: '',
      outline: part === null ? [] : [part],
      template: 'generic',
      paper: 'A4',
      language: desk.language,
      marking,
      portions: false,
      watermark: '',
      ...usualReaders,
      fileName: '',
    },
    variant: 'officials',
    visit: {
      ...stamps,
      ...sides,
      id: '',
      title: '',
      kind: 'call',
      level: '',
      guestId: null,
      principalId: null,
      starts: null,
      ends: null,
      places: '',
      zone,
      otherZone: zone,
      marking,
      status: 'planned',
      reference: '',
      sample: false,
      preset: null,
      copiedFrom: null,
    },
    desk,
    scheme: deskScheme(looking),
    items: [],
    signing: [],
    delegates: [],
    people: new Map(),
    photos: new Map(),
    houseWords: houseWords(db),
    meetings: [],
    briefs: [],
    objectives: [],
    points: new Map(),
    commitments: [],
    newer: new Set(),
    organisations: [],
    translation: null,
    translations: new Map(),
    trade: new Map(trade === null ? [] : [['single', factSheetOf(looking, trade, desk.language)]]),
    places: new Map(
      [place, ...(trade === null ? [] : [trade.other])].map((code) => [code, index.nameOf(code, desk.language)]),
    ),
    version: null,
    at: now,
    zone,
    programme: programmeStanding([], []),
  };
}
