import type { Output, Parsed } from '../../../shared/contract/contract';
import type { Passage, Taken } from '../../../shared/contract/texts';
import type { Visit } from '../../../shared/contract/visits';
import type { Writing } from '../methods';
import { textOfSource } from './queries';
import { addLines, addToDelegations, takeMeeting, visitFor } from './take-into-visit';
import { takePerson } from './take-people';
import { takeBriefPoint, takeInterest } from './take-points';
import { claimLine, takeClaim, takeCommitment } from './take-statements';
import { keepPassage, provenanceOf } from './taking';
import type { Taking } from './taking';

/** Takes over what was chosen from texts: people first, then the visit, then all that speaks of them. */
export function take(writing: Writing, { texts, visit: into }: Parsed<'texts.take'>): Output<'texts.take'> {
  const read = texts.map(({ sourceId, items }) => ({ text: textOfSource(writing.db, sourceId), items }));
  const all = firstOfEach(texts.flatMap(({ items }) => items));
  writing.named({ count: all.length, title: read[0]?.text.title ?? '' });
  const people = all.flatMap((offer) => (offer.kind === 'person' ? [{ offer, id: takePerson(writing, offer) }] : []));
  const visit = visitFor(writing, into, people);
  const takings = read.map(({ text, items }): Taking => {
    const topics = items.filter((offer) => offer.kind === 'topic');
    return { writing, text, provenance: provenanceOf(writing, text), items, visit, people, topics };
  });
  if (visit !== null) fillVisit(writing, visit, takings);
  const [first] = takings;
  if (visit !== null && first !== undefined && into.into === 'new')
    keepPassage(writing, first.text, first.items[0]?.spans[0], 'visit', visit.id);
  const made = new Map(people.map(({ offer, id }) => [offer.key, id]));
  for (const taking of takings) for (const offer of taking.items) takeOne(taking, offer, made);
  return { visitId: visit?.id ?? null, count: all.length };
}

/** What has one key in several texts is one thing, as the first of them gives it. */
function firstOfEach<Kind extends Taken>(items: readonly Kind[]): Kind[] {
  return items.filter(({ key }, at) => items.findIndex((other) => other.key === key) === at);
}

/** Delegations, and what the steering brief says of topics and stated figures. */
function fillVisit(writing: Writing, visit: Visit, takings: readonly Taking[]): void {
  addToDelegations(writing, visit, takings[0]?.people ?? []);
  const topics = firstOfEach(takings.flatMap((taking) => taking.topics)).map(({ name }) => name);
  addLines(writing, visit, 'why', topics);
  const seen = new Set<string>();
  const claims = takings.flatMap((taking) =>
    taking.items.flatMap((offer) => {
      if (offer.kind !== 'claim' || seen.has(offer.key)) return [];
      seen.add(offer.key);
      return [claimLine(taking, offer)];
    }),
  );
  addLines(writing, visit, 'facts', claims);
}

const passageKinds: Readonly<Record<Exclude<Taken['kind'], 'topic'>, Passage['kind']>> = {
  person: 'person',
  meeting: 'meeting',
  interest: 'point',
  point: 'point',
  claim: 'claim',
  commitment: 'commitment',
};

/** Makes one thing, unless it is `made` already, and keeps where in this text it stands. A topic is no record. */
function takeOne(taking: Taking, offer: Taken, made: Map<string, string>): void {
  if (offer.kind === 'topic') return;
  const id = made.get(offer.key) ?? makeOne(taking, offer);
  if (id === null) return;
  made.set(offer.key, id);
  keepPassage(taking.writing, taking.text, offer.spans[0], passageKinds[offer.kind], id);
}

function makeOne(taking: Taking, offer: Exclude<Taken, { kind: 'topic' }>): string | null {
  switch (offer.kind) {
    // People are made before all else.
    case 'person':
      return null;
    case 'meeting':
      return taking.visit === null ? null : takeMeeting(taking.writing, taking.visit, offer, taking.people);
    case 'claim':
      return takeClaim(taking, offer);
    case 'interest':
      return takeInterest(taking, offer);
    case 'point':
      return takeBriefPoint(taking, offer);
    case 'commitment':
      return takeCommitment(taking, offer);
  }
}
