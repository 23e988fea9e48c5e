import type { Brief, BriefPoint } from '../contract/briefs';
import type { Meeting } from '../contract/meetings';
import type { Person } from '../contract/people';
import type { Point } from '../contract/points';
import type { ProgrammeItem } from '../contract/programme';
import type { SigningItem } from '../contract/signing';
import type { Block, RichText } from '../document/rich-text';
import { briefMayGo, itemsMayGo, pointMayGo } from './guard-lists';
import type { PackContent } from './content';
import type { OwnText, Part } from './outline';
import type { GuardedVariant } from './variants';

/**
 * What a pack draws from, as a guarded reader may have it. Every record that holds words of ours is made anew from the
 * fields that are named here: a field that is new does not compile until somebody has decided.
 */
export function guardedContent(variant: GuardedVariant, content: PackContent): PackContent {
  const { pack, visit, desk, scheme, programme, delegates, places, version, at, zone } = content;
  const forOthers = variant === 'other-side';
  return {
    // Marks of portions are ours, and a card has no room for them.
    pack: {
      ...pack,
      title: '',
      outline: pack.outline.map(guardedPart),
      portions: pack.portions && variant === 'press',
    },
    variant,
    // What a ministry sets its pages in says nothing of this pack.
    house: content.house ?? null,
    ...(content.cardFace === undefined ? {} : { cardFace: content.cardFace }),
    visit: { ...visit, reference: '' },
    desk: { ...desk, officer: '', extension: '' },
    scheme,
    items: content.items.filter((item) => itemsMayGo(variant, item)).map(guardedItem),
    programme: { ...programme, changes: [] },
    signing: forOthers ? content.signing.filter(({ state }) => state !== 'dropped').map(guardedSigning) : [],
    delegates: forOthers ? delegates.map((one) => ({ ...one })) : [],
    people: new Map([...content.people].map(([id, person]) => [id, guardedPerson(person)])),
    photos: new Map(),
    houseWords: [],
    meetings: content.meetings.map(guardedMeeting),
    briefs: content.briefs.map((brief) => guardedBrief(variant, brief)),
    objectives: [],
    points: guardedPoints(variant, content.points),
    commitments: [],
    newer: new Set(),
    trade: new Map(),
    translation: null,
    translations: new Map(),
    places,
    organisations: [],
    version,
    at,
    zone,
  };
}

/** Names that somebody gave to parts are for colleagues; a text that is given away has its own. */
function guardedPart(part: Part): Part {
  const { content } = part;
  switch (content.kind) {
    case 'media': {
      const texts = Object.entries(content.texts).map(([name, own]) => [name, guardedText(own)] as const);
      return { ...part, title: null, content: { ...content, texts: Object.fromEntries(texts) } };
    }
    case 'text':
      return { ...part, content: { ...content, own: guardedText(content.own), agreement: {} } };
    default:
      return { ...part, title: null };
  }
}

function guardedText({ text, bindings }: OwnText): OwnText {
  return { text: withoutNotes(text), bindings };
}

/** Footnotes name sources, which are ours. */
function withoutNotes(text: RichText): RichText {
  return text.map(withoutNote);
}

function withoutNote<B extends Block>(block: B): B {
  return { ...block, portion: null, content: block.content.filter((part) => part.kind !== 'note') };
}

function guardedItem(item: ProgrammeItem): ProgrammeItem {
  const { id, created, updated, author, revision, visitId, day, starts, ends, kind, title, place, address } = item;
  const { who, theirs, dress, language, state } = item;
  return {
    id,
    created,
    updated,
    author,
    revision,
    visitId,
    day,
    starts,
    ends,
    kind,
    title,
    place,
    address,
    who,
    theirs,
    dress,
    language,
    state,
    notes: '',
    press: '',
    officer: '',
    travel: null,
    distance: '',
    vehicles: '',
  };
}

function guardedSigning(item: SigningItem): SigningItem {
  const { id, created, updated, author, revision, visitId, title, subject, position } = item;
  const { ours, theirs, ourSignatory, theirSignatory } = item;
  return {
    id,
    created,
    updated,
    author,
    revision,
    visitId,
    title,
    subject,
    position,
    ours,
    theirs,
    ourSignatory,
    theirSignatory,
    value: '',
    state: 'awaited',
    notes: '',
  };
}

function guardedPerson(person: Person): Person {
  const { id, created, updated, author, revision, name, place, offices, marking } = person;
  const present = offices.filter(({ until }) => until === null);
  return {
    id,
    created,
    updated,
    author,
    revision,
    name,
    place,
    marking,
    offices: present,
    names: [],
    facts: [],
    note: [],
    noteAsOf: null,
    languages: [],
    interpreter: null,
    distinctFrom: [],
  };
}

function guardedMeeting(meeting: Meeting): Meeting {
  const { id, created, updated, author, revision, visitId, itemId, place, counterparts, ours, position } = meeting;
  return {
    id,
    created,
    updated,
    author,
    revision,
    visitId,
    itemId,
    place,
    counterparts,
    ours,
    position,
    title: '',
    format: '',
    language: '',
    interpretation: '',
    press: '',
    lastMet: '',
  };
}

function guardedBrief(variant: GuardedVariant, brief: Brief): Brief {
  const { id, created, updated, author, revision, visitId, kind, meetingIds, marking, position } = brief;
  const texts = brief.texts.filter(({ part }) => briefMayGo(variant, part));
  return {
    id,
    created,
    updated,
    author,
    revision,
    visitId,
    kind,
    meetingIds,
    marking,
    position,
    title: '',
    by: '',
    form: null,
    ownAmounts: [],
    texts: texts.map(({ part, text, bindings }) => ({ part, text: withoutNotes(text), bindings })),
  };
}

function guardedPoints(variant: GuardedVariant, points: PackContent['points']): Map<string, BriefPoint[]> {
  const kept = [...points].map(
    ([briefId, all]) => [briefId, all.flatMap((one) => guardedPoint(variant, one))] as const,
  );
  return new Map(kept);
}

/** A point as it may go; of one that is only a stop line to the speaker, no more than that and its topic. */
function guardedPoint(variant: GuardedVariant, { use, point, clearance, since }: BriefPoint): BriefPoint[] {
  const how = pointMayGo(variant, point);
  if (how === 'not') return [];
  const { lead, body, bindings } = use.wording ?? point;
  const words =
    how === 'words'
      ? { lead: withoutNote(lead), body: withoutNotes(body), bindings }
      : { lead: { ...lead, content: [] }, body: [], bindings: [] };
  const { id, created, updated, author, revision, briefId, pointId, position } = use;
  const bare = { weight: null, toWhom: '', wording: null, compared: null, made: null, told: null } as const;
  return [
    {
      use: { id, created, updated, author, revision, briefId, pointId, position, ...bare },
      point: { ...guardedOwn(variant, point), ...words },
      clearance,
      since,
    },
  ];
}

function guardedOwn(variant: GuardedVariant, point: Point): Omit<Point, 'lead' | 'body' | 'bindings'> {
  const { id, created, updated, author, revision, kind, topics, language, marking, usability } = point;
  return {
    id,
    created,
    updated,
    author,
    revision,
    kind,
    topics,
    language,
    marking,
    usability,
    stopLine: variant === 'cards' ? point.stopLine : '',
    theirPoint: '',
    likelihood: null,
    places: [],
    validUntil: null,
    asOf: '',
    sourceId: null,
    owner: '',
    asks: [],
    ownAmounts: [],
  };
}
