import type { Output, Parsed } from '../../../shared/contract/contract';
import type { PointFields } from '../../../shared/contract/points';
import type { Passage, Taken } from '../../../shared/contract/texts';
import type { Visit } from '../../../shared/contract/visits';
import { otherSideOf } from '../../../shared/commitments/standing';
import { paragraph } from '../../../shared/document/rich-text';
import { wordDenied, wordProvenance } from '../../../shared/sentences/provenance';
import { readTypedDay } from '../../../shared/periods/typed-day';
import { languageOf } from '../../../shared/texts/language';
import type { Span } from '../../../shared/texts/reading';
import { createClaim } from '../figures/claims';
import type { Writing } from '../methods';
import { createPoint } from '../points/create-point';
import { deskScheme, lowestMarking } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { newId } from '../store/ids';
import { createRecord } from '../store/records';
import { sourceById } from '../sources/queries';
import { createCommitment } from '../visits/commitments';
import { textOfSource } from './queries';
import type { TextRecord } from './queries';
import { takePerson } from './take-people';
import { addLines, addToDelegations, takeMeeting, usePoint, visitFor } from './take-into-visit';
import type { TakenPerson } from './take-into-visit';

/** What everything that is taken from one text shares. */
interface Taking {
  writing: Writing;
  text: TextRecord;
  provenance: string;
  visit: Visit | null;
  people: readonly TakenPerson[];
  topics: Extract<Taken, { kind: 'topic' }>[];
}

/** Takes over what was chosen from a text: people first, then the visit, then all that speaks of them. */
export function take(writing: Writing, { sourceId, items, visit: into }: Parsed<'texts.take'>): Output<'texts.take'> {
  const text = textOfSource(writing.db, sourceId);
  writing.named({ count: items.length, title: text.title });
  const people = items.flatMap((offer) => (offer.kind === 'person' ? [{ offer, id: takePerson(writing, offer) }] : []));
  const visit = visitFor(writing, into, people);
  const topics = items.filter((offer) => offer.kind === 'topic');
  const taking: Taking = { writing, text, provenance: provenanceOf(writing, text), visit, people, topics };
  for (const { offer, id } of people) keepPassage(taking, offer.spans[0], 'person', id);
  if (visit !== null) {
    addToDelegations(writing, visit, people);
    addLines(
      writing,
      visit,
      'why',
      topics.map(({ name }) => name),
    );
    addLines(
      writing,
      visit,
      'facts',
      items.flatMap((offer) => (offer.kind === 'claim' ? [claimLine(taking, offer)] : [])),
    );
    if (into.into === 'new') keepPassage(taking, items[0]?.spans[0], 'visit', visit.id);
  }
  for (const offer of items) takeOne(taking, offer);
  return { visitId: visit?.id ?? null, count: items.length };
}

function provenanceOf(writing: Writing, { sourceId, published, reportedBy, title }: TextRecord): string {
  const { publisher, fileName } = sourceById(writing.db, sourceId);
  return wordProvenance({ publisher, published, reportedBy }, title === '' ? fileName : title);
}

function takeOne(taking: Taking, offer: Taken): void {
  const [span] = offer.spans;
  switch (offer.kind) {
    case 'person':
    case 'topic':
      return;
    case 'meeting':
      if (taking.visit !== null)
        keepPassage(taking, span, 'meeting', takeMeeting(taking.writing, taking.visit, offer, taking.people));
      return;
    case 'claim':
      keepPassage(taking, span, 'claim', takeClaim(taking, offer));
      return;
    case 'interest':
      takeSentence(
        taking,
        offer,
        offer.country === null ? [] : [offer.country],
        isTheirs(taking, offer.country) ? 'if-raised' : 'background',
      );
      return;
    case 'point':
      takeBriefPoint(taking, offer);
      return;
    case 'commitment':
      keepPassage(taking, span, 'commitment', takeCommitment(taking, offer));
      return;
  }
}

/** Whether a wish is one of the other side: they may raise it. */
function isTheirs({ visit }: Taking, country: string | null): boolean {
  if (visit === null || country === null) return false;
  return country === (visit.kind === 'outgoing' ? visit.host : visit.guest);
}

function takeSentence(
  taking: Taking,
  { words, spans }: { words: string; spans: readonly Span[] },
  places: readonly string[],
  kind: 'if-raised' | 'background',
): void {
  const [span] = spans;
  const topics = span === undefined ? [] : topicsWithin(taking, span);
  const id = pointOf(taking.writing, taking.text, taking.provenance, {
    words,
    kind,
    places,
    topics,
    theirs: kind === 'if-raised',
  });
  keepPassage(taking, span, 'point', id);
  if (taking.visit !== null) usePoint(taking.writing, taking.visit, id);
}

/** A point of an old brief, of its kind and with its marking; a portion mark that the scheme doesn't know stays in the words. */
function takeBriefPoint(taking: Taking, offer: Extract<Taken, { kind: 'point' }>): void {
  const { writing, text, provenance, visit } = taking;
  const { levels } = deskScheme(writing);
  const level = levels.find(({ short }) => short === offer.portion);
  const banner = levels.find(({ label }) =>
    text.body.split('\n').some((line) => line.trim().toUpperCase() === label.toUpperCase()),
  );
  const words = offer.portion === null || level !== undefined ? offer.words : `(${offer.portion}) ${offer.words}`;
  const [span] = offer.spans;
  const topics = [
    ...(offer.topic === null ? [] : [offer.topic]),
    ...(span === undefined ? [] : topicsWithin(taking, span)),
  ];
  const id = pointOf(writing, text, provenance, {
    words,
    kind: offer.point,
    places: [],
    topics: [...new Set(topics)],
    ...markedAs(offer.portion === null ? banner : level),
    usability: offer.disclosed ? 'may-be-used' : 'not-to-be-disclosed',
  });
  keepPassage(taking, span, 'point', id);
  if (visit !== null) usePoint(writing, visit, id);
}

/** Without a mark of its own a point has the marking of the whole brief. */
const markedAs = (level: { id: string } | undefined) => (level === undefined ? {} : { marking: level.id });

function topicsWithin({ topics }: Taking, { start, end }: Span): string[] {
  return topics
    .filter(({ spans }) => spans.some((one) => one.start >= start && one.end <= end))
    .map(({ name }) => name);
}

interface Words extends Partial<Pick<PointFields, 'marking' | 'usability'>> {
  words: string;
  kind: PointFields['kind'];
  places: readonly string[];
  topics: readonly string[];
  /** They are the other side's words, and wait for our answer. */
  theirs?: boolean;
}

/** A point in the words of the text, dated and tied to it. What the other side may raise waits for an answer. */
export function pointOf(
  writing: Writing,
  text: TextRecord,
  provenance: string,
  { words, kind, places, topics, marking, usability, theirs }: Words,
): string {
  const raised = theirs === true;
  const fields: PointFields = {
    kind,
    lead: paragraph(newId(), raised ? '' : words),
    body: raised || provenance === '' ? [] : [paragraph(newId(), provenance)],
    bindings: [],
    theirPoint: raised ? words : '',
    likelihood: raised ? 'possible' : null,
    stopLine: '',
    topics: [...topics],
    places: [...places],
    language: languageOf(words),
    marking: marking ?? lowestMarking(writing),
    usability: usability ?? 'may-be-used',
    validUntil: null,
    asOf: text.published ?? '',
    sourceId: text.sourceId,
    asks: [],
    ownAmounts: [],
  };
  return createPoint(writing, fields);
}

/** What was agreed, with the side that it is agreed with, and the text as its evidence. Whose it is, the words don't say for sure. */
function takeCommitment(taking: Taking, { words, countries, due }: Extract<Taken, { kind: 'commitment' }>): string {
  const { writing, text, provenance, visit } = taking;
  const own = deskOf(writing.db).country;
  const place = visit === null ? (countries.find((code) => code !== own) ?? null) : otherSideOf(visit, own);
  return createCommitment(writing, {
    what: words,
    place,
    agreedOn: text.published,
    due: due === null ? null : readTypedDay(due, writing.now.slice(0, 10)),
    evidence: provenance === '' ? text.title : provenance,
    sourceId: text.sourceId,
  });
}

function takeClaim(taking: Taking, offer: Extract<Taken, { kind: 'claim' }>): string {
  const { low, high, about, measure, unit, reporter, partner, flow, period, words } = offer;
  return createClaim(taking.writing, {
    who: speakerOf(taking, offer),
    saidOn: taking.text.published,
    words,
    placeSaid: taking.provenance,
    low,
    high,
    about,
    measure,
    unit,
    reporter,
    partner,
    flow,
    period,
    sourceId: taking.text.sourceId,
    note: offer.denied ? wordDenied() : '',
  });
}

function speakerOf({ text, provenance }: Taking, { who }: Extract<Taken, { kind: 'claim' }>): string {
  return who ?? (provenance === '' ? text.title : provenance);
}

function claimLine(taking: Taking, offer: Extract<Taken, { kind: 'claim' }>): string {
  const denied = offer.denied ? ` ${wordDenied()}` : '';
  return `${offer.words}${denied} (${[offer.who, taking.provenance].filter((part) => part !== null && part !== '').join('; ')})`;
}

function keepPassage(
  taking: Pick<Taking, 'writing' | 'text'>,
  span: Span | undefined,
  kind: Passage['kind'],
  recordId: string,
): void {
  if (span === undefined) return;
  const { writing, text } = taking;
  const words = text.body.slice(span.start, span.end);
  createRecord(writing, 'passage', {
    sourceId: text.sourceId,
    startAt: span.start,
    endAt: span.end,
    words,
    kind,
    recordId,
  });
}

/** A passage that somebody marked, as a background point. */
export function takePoint(writing: Writing, { sourceId, span, places, topics }: Parsed<'texts.takePoint'>): string {
  const text = textOfSource(writing.db, sourceId);
  const words = text.body.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  writing.named({ title: words });
  const id = pointOf(writing, text, provenanceOf(writing, text), { words, kind: 'background', places, topics });
  keepPassage({ writing, text }, span, 'point', id);
  return id;
}
