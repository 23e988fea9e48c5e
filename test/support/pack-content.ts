import { usualStyle } from '../../shared/figures/house-style';
import { countryPair } from '../../shared/country-pair/country-pair';
import { frameOf } from '../../shared/country-pair/frame';
import type { Side } from '../../shared/country-pair/material';
import { termOf } from '../../shared/figures/term';
import type { FactSheetContent } from '../../shared/pack/fact-sheet-content';
import { schemeById } from '../../electron/engine/settings/schemes';
import type { Person } from '../../shared/contract/people';
import type { Point } from '../../shared/contract/points';
import type { Brief, BriefPoint, Objective } from '../../shared/contract/briefs';
import type { Meeting } from '../../shared/contract/meetings';
import type { ProgrammeItem } from '../../shared/contract/programme';
import type { Visit } from '../../shared/contract/visits';
import { paragraph } from '../../shared/document/rich-text';
import type { Binding, Reading } from '../../shared/figures/binding';
import type { PackContent } from '../../shared/pack/content';
import type { Part, PartContent } from '../../shared/pack/outline';
import { usualReaders } from '../../shared/pack/usual-readers';
import { yearPeriod } from '../../shared/periods/period';
import { desk, resources } from './engine';

/** A small pack without a fault, for tests that change one thing in it. Names and figures are made up. */

const stamps = {
  created: '2024-11-01T09:00:00Z',
  updated: '2024-11-20T09:00:00Z',
  author: 'A. Sample',
  revision: 'r1',
};

export function part(id: string, content: PartContent, changes: Partial<Part> = {}): Part {
  return { id, title: null, content, leftOut: [], marking: null, ...changes };
}

export function visit(changes: Partial<Visit> = {}): Visit {
  return {
    ...stamps,
    id: 'visit',
    title: 'Visit of the Minister',
    kind: 'incoming',
    level: 'Official',
    host: 'PAK',
    guest: 'BLR',
    guestId: 'person',
    principalId: null,
    starts: '2024-11-25',
    ends: '2024-11-27',
    places: 'Islamabad',
    zone: 'Asia/Karachi',
    otherZone: 'Europe/Minsk',
    marking: 'internal',
    status: 'confirmed',
    reference: 'BLR(24)',
    preset: null,
    copiedFrom: null,
    sample: false,
    ...changes,
  };
}

export function person(changes: Partial<Person> = {}): Person {
  return {
    ...stamps,
    id: 'person',
    name: 'M. Counterpart',
    names: [],
    place: 'BLR',
    offices: [{ title: 'Foreign Minister', organisation: '', since: null, until: null }],
    note: [paragraph('n1', 'Was an engineer.')],
    noteAsOf: '2024-10-01',
    facts: [],
    distinctFrom: [],
    languages: [],
    interpreter: null,
    marking: 'unmarked',
    ...changes,
  };
}

export function item(changes: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return {
    ...stamps,
    id: 'item',
    visitId: 'visit',
    day: '2024-11-25',
    starts: '11:00',
    ends: '11:45',
    kind: 'meeting',
    title: 'Meeting of the ministers',
    place: 'Room 1',
    address: '',
    who: '',
    theirs: '',
    notes: '',
    press: '',
    dress: '',
    language: '',
    officer: '',
    travel: null,
    distance: '',
    vehicles: '',
    state: 'confirmed',
    ...changes,
  };
}

export function meeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    ...stamps,
    id: 'meeting',
    visitId: 'visit',
    itemId: 'item',
    title: 'Meeting of the ministers',
    place: null,
    counterparts: ['person'],
    ours: [],
    format: 'one-to-one',
    language: 'English',
    interpretation: '',
    press: '',
    lastMet: '',
    position: 1,
    ...changes,
  };
}

export function brief(changes: Partial<Brief> = {}): Brief {
  return {
    ...stamps,
    id: 'brief',
    visitId: 'visit',
    kind: 'meeting',
    title: 'The ministers',
    meetingIds: ['meeting'],
    by: 'Europe desk',
    marking: 'internal',
    texts: [],
    form: null,
    ownAmounts: [],
    position: 2,
    ...changes,
  };
}

export function objective(changes: Partial<Objective> = {}): Objective {
  return {
    ...stamps,
    id: 'objective',
    visitId: 'visit',
    briefId: 'brief',
    kind: 'obtain',
    text: paragraph('o1', 'a date for the commission.'),
    met: null,
    serves: [],
    position: 1,
    ...changes,
  };
}

/** A point in the brief; `id` names both the point and its use. */
export function briefPoint(id: string, lead: string, changes: Partial<Point> = {}): BriefPoint {
  const point: Point = {
    ...stamps,
    id,
    kind: 'to-make',
    lead: paragraph(`${id}-lead`, lead),
    body: [],
    bindings: [],
    theirPoint: '',
    likelihood: null,
    stopLine: '',
    topics: [],
    places: [],
    language: 'en',
    marking: 'unmarked',
    usability: 'may-be-used',
    validUntil: null,
    asOf: '',
    sourceId: null,
    owner: '',
    asks: [],
    ownAmounts: [],
    ...changes,
  };
  const use = {
    ...stamps,
    id,
    briefId: 'brief',
    pointId: id,
    weight: null,
    toWhom: '',
    wording: null,
    compared: null,
    made: null,
    told: null,
    position: 1,
  };
  return { use, point, clearance: 'draft', since: null };
}

/** What one cell said: exports in a year, in US dollars. */
export function reading(value: number, dataset = 'Trade'): Reading {
  return {
    figureId: 1,
    value,
    raw: String(value),
    scale: 1,
    key: {
      reporter: 'BLR',
      partner: 'PAK',
      flow: 'export',
      product: { classification: null, edition: null, code: null, name: null },
      measure: 'value',
      unit: 'USD',
      priceBasis: null,
      valuation: 'FOB',
      dataset,
      more: {},
    },
    period: yearPeriod(2020),
    source: { id: 's', sha256: dataset, fileName: `${dataset}.xlsx`, publisher: 'Office', dataset, takenOn: null },
    address: { sheet: 'Exports', row: 25, col: 31 },
  };
}

/** A point whose lead shows one live figure. */
export function figurePoint(id: string, shown: string, of: Reading): BriefPoint {
  const binding: Binding = {
    id: `${id}-figure`,
    expression: { op: 'figure', selector: 0 },
    selectors: [{ key: of.key, period: of.period.written }],
    wording: { form: 'amount', decimals: null, language: 'en' },
    readings: [of],
  };
  const lead = paragraph(`${id}-lead`, 'They sold us goods worth ');
  lead.content.push({ kind: 'figure', binding: binding.id, text: shown }, { kind: 'text', text: '.', marks: [] });
  return briefPoint(id, '', { lead, bindings: [binding] });
}

/** The pack of one visit with one meeting and its brief of one point. */
export function packContent(changes: Partial<PackContent> = {}): PackContent {
  return {
    pack: {
      id: 'pack',
      visitId: 'visit',
      title: 'Pack of the Minister',
      outline: [
        part('cover', { kind: 'cover' }),
        part('contents', { kind: 'contents' }),
        part('programme', { kind: 'programme' }),
        part('brief-part', { kind: 'brief', briefId: 'brief' }),
        part('people', { kind: 'people' }),
        part('sources', { kind: 'sources' }),
      ],
      template: 'generic',
      paper: 'A4',
      language: 'en',
      marking: 'internal',
      portions: false,
      watermark: '',
      ...usualReaders,
      fileName: '{reference} {title} {variant} v{version}',
    },
    variant: 'officials',
    visit: visit(),
    desk,
    scheme: schemeById(resources, 'generic'),
    items: [item()],
    programme: { number: 1, issued: null, replaces: null, changes: [] },
    signing: [],
    delegates: [],
    people: new Map([['person', person()]]),
    photos: new Map(),
    houseWords: [],
    meetings: [meeting()],
    briefs: [brief()],
    objectives: [objective()],
    points: new Map([['brief', [briefPoint('p1', 'We welcome the visit.')]]]),
    commitments: [],
    newer: new Set(),
    organisations: [],
    translation: null,
    translations: new Map(),
    trade: new Map(),
    places: new Map([
      ['BLR', 'Belarus'],
      ['PAK', 'Pakistan'],
    ]),
    version: 1,
    at: '2024-11-24T16:40:00Z',
    zone: 'Asia/Karachi',
    ...changes,
  };
}

/** What a fact sheet of one reading draws from: the exports of its reporter in its year. */
export function tradeSheet(of: Reading): FactSheetContent {
  const { reporter, partner } = of.key;
  const place = { code: partner ?? '', name: 'Pakistan' };
  const other = { code: reporter ?? '', name: 'Belarus' };
  const term = { ...termOf(of, { partner: 'country', product: 'total' }), series: 1, importNumber: 1, takenOn: null };
  const terms = [{ ...term, sourceId: of.source.id, productName: null }];
  const asked = { place: place.code, other: other.code, year: null, track: null, count: 5 };
  const empty = { now: [], before: [] };
  const side: Side = {
    exportPartners: empty,
    importPartners: empty,
    exportProducts: { ...empty, quantities: [], year: 2020 },
    importProducts: { ...empty, quantities: [], year: 2020 },
    allExports: [],
    allImports: [],
    importsFrom: [],
    exportsTo: [],
    gdp: null,
    tariffs: [],
    weight: null,
  };
  const material = {
    place,
    other,
    frame: frameOf(terms, asked),
    between: terms,
    sides: { place: side, other: side },
    world: { place: [], other: [] },
    sectorYears: { place: 2020, other: 2020 },
    sources: new Map([[of.source.id, { ...of.source, credit: null }]]),
    productName: ({ code }: { code: string | null }) => code ?? '',
  };
  const table = countryPair(material, { products: 10, cifFactor: 1.06, allowed: [], style: usualStyle });
  return {
    table,
    readings: new Map([[of.figureId, of]]),
    language: 'en',
    places: new Map([
      ['BLR', 'Belarus'],
      ['PAK', 'Pakistan'],
    ]),
    draft: [],
    newer: false,
    unnamed: [],
  };
}
