import type { Passage, Taken } from '../../../shared/contract/texts';
import type { Visit } from '../../../shared/contract/visits';
import { wordProvenance } from '../../../shared/sentences/provenance';
import type { Span } from '../../../shared/texts/reading';
import type { Writing } from '../methods';
import { sourceById } from '../sources/queries';
import { createRecord } from '../store/records';
import type { TextRecord } from './queries';
import type { TakenPerson } from './take-into-visit';

/** One text with what is taken from it; visit and people are those of all texts that are taken from in this step. */
export interface Taking {
  writing: Writing;
  text: TextRecord;
  provenance: string;
  items: readonly Taken[];
  visit: Visit | null;
  people: readonly TakenPerson[];
  topics: Extract<Taken, { kind: 'topic' }>[];
}

/** Keeps where in a text a record was taken from, so that it leads back to its words. */
export function keepPassage(
  writing: Writing,
  text: TextRecord,
  span: Span | undefined,
  kind: Passage['kind'],
  recordId: string,
): void {
  if (span === undefined) return;
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

/** Publisher, day and agency of a text, as they stand on everything taken from it. */
export function provenanceOf(writing: Writing, { sourceId, published, reportedBy, title }: TextRecord): string {
  const { publisher, fileName } = sourceById(writing.db, sourceId);
  return wordProvenance({ publisher, published, reportedBy }, title === '' ? fileName : title);
}
