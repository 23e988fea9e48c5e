import type { Parsed } from '../../../shared/contract/contract';
import type { PointFields } from '../../../shared/contract/points';
import type { Taken } from '../../../shared/contract/texts';
import { paragraph } from '../../../shared/document/rich-text';
import { isMarking, markingOf } from '../../../shared/texts/markings';
import { languageOf } from '../../../shared/texts/language';
import type { Span } from '../../../shared/texts/reading';
import type { Writing } from '../methods';
import { createPoint } from '../points/create-point';
import { deskScheme, lowestMarking } from '../settings/desk-scheme';
import { newId } from '../store/ids';
import { textOfSource } from './queries';
import type { TextRecord } from './queries';
import { usePoint } from './take-into-visit';
import { keepPassage, provenanceOf } from './taking';
import type { Taking } from './taking';

/** What a side wants, in the words of the text: a point of the library. Gives its id. */
export function takeInterest(
  taking: Taking,
  { words, country, spans: [span] }: Extract<Taken, { kind: 'interest' }>,
): string {
  const theirs = isTheirs(taking, country);
  const id = pointOf(taking.writing, taking.text, taking.provenance, {
    words,
    kind: theirs ? 'if-raised' : 'background',
    places: country === null ? [] : [country],
    topics: span === undefined ? [] : topicsWithin(taking, span),
    theirs,
  });
  if (taking.visit !== null) usePoint(taking.writing, taking.visit, id);
  return id;
}

/** Whether a wish is one of the other side: they may raise it. */
function isTheirs({ visit }: Taking, country: string | null): boolean {
  if (visit === null || country === null) return false;
  return country === (visit.kind === 'outgoing' ? visit.host : visit.guest);
}

/**
 * A point of an old brief, of its kind and with its marking; a mark of the portion or of the whole that the desk's scheme
 * doesn't know stays in the words.
 */
export function takeBriefPoint(taking: Taking, offer: Extract<Taken, { kind: 'point' }>): string {
  const { writing, text, provenance, visit } = taking;
  const { levels } = deskScheme(writing);
  const level = levels.find(({ short }) => short === offer.portion);
  const found = text.body.split('\n').filter(isMarking);
  // The highest of those that it bears.
  const banner = levels.findLast(({ label }) => found.some((line) => markingOf(line) === markingOf(label)));
  const unknown =
    banner === undefined ? found.find((line) => !/^UN(?:CLASSIFIED|MARKED)$/.test(markingOf(line))) : undefined;
  const kept = offer.portion ?? unknown?.trim() ?? null;
  const words =
    kept === null || (offer.portion !== null && level !== undefined) ? offer.words : `(${kept}) ${offer.words}`;
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
  if (visit !== null) usePoint(writing, visit, id);
  return id;
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
function pointOf(
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
    owner: '',
    asks: [],
    ownAmounts: [],
  };
  return createPoint(writing, fields);
}

/** A passage that somebody marked, as a background point. */
export function takePoint(writing: Writing, { sourceId, span, places, topics }: Parsed<'texts.takePoint'>): string {
  const text = textOfSource(writing.db, sourceId);
  const words = text.body.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  writing.named({ title: words });
  const id = pointOf(writing, text, provenanceOf(writing, text), { words, kind: 'background', places, topics });
  keepPassage(writing, text, span, 'point', id);
  return id;
}
