import { z } from 'zod';
import { ask, pointKind } from '../../../shared/contract/points';
import type { Hit } from '../../../shared/contract/search';
import { block, inlineText, noteTexts, plainText, richText } from '../../../shared/document/rich-text';
import { textsOf } from '../../../shared/checks/texts-of';
import type { PackDocument } from '../../../shared/document/pack-document';
import { answeredState } from '../../../shared/points/clearance';
import type { Fields, RecordKindName } from '../store/kinds';
import { tagOf } from './tags';

/** What of a record can be found. */
export interface Searched {
  kind: Hit['kind'];
  title: string;
  body: string;
  /** Facts that lists are narrowed by, as `tags.ts` writes them. */
  tags: string[];
  /** What a list of this kind can be sorted by besides title and time; null where there is nothing. */
  sort: string | null;
  /** Points only: the state of clearance without regard to the day, and the day on which validity ends. */
  clearance: string | null;
  lapses: string | null;
}

/** The words of a record; null for kinds that have none of their own. */
export function searchedOf(kind: RecordKindName, fields: Fields): Searched | null {
  switch (kind) {
    case 'point':
      return searchedPoint(fields);
    case 'person':
      return searchedPerson(fields);
    case 'visit': {
      const v = z.object({ title: z.string(), places: z.string(), reference: z.string() }).parse(fields);
      return plain(kind, v.title, [v.places, v.reference]);
    }
    case 'brief': {
      const b = z.object({ title: z.string(), texts: z.array(z.object({ text: richText })) }).parse(fields);
      return plain(
        kind,
        b.title,
        b.texts.map((t) => plainText(t.text)),
      );
    }
    case 'source': {
      const named = z.string().nullable();
      const s = z.object({ fileName: z.string(), publisher: named, dataset: named }).parse(fields);
      return plain(kind, s.fileName, [s.publisher ?? '', s.dataset ?? '']);
    }
    default:
      return null;
  }
}

const pointWords = z.object({
  kind: pointKind,
  lead: block,
  body: richText,
  theirPoint: z.string(),
  stopLine: z.string(),
  topics: z.array(z.string()),
  places: z.array(z.string()),
  language: z.string(),
  marking: z.string(),
  // Revisions from before there were owners have none.
  owner: z.string().default(''),
  validUntil: z.string().nullable(),
  asks: z.array(ask),
  fingerprint: z.string(),
  worded: z.string(),
});

function searchedPoint(fields: Fields): Searched {
  const p = pointWords.parse(fields);
  const { clearance } = answeredState(p);
  return {
    kind: 'point',
    title: inlineText(p.lead.content),
    body: bodyOfPoint(p),
    tags: [
      tagOf('kinds', p.kind),
      tagOf('clearances', clearance),
      tagOf('markings', p.marking),
      tagOf('languages', p.language),
      ...(p.owner === '' ? [] : [tagOf('owners', p.owner)]),
      ...p.topics.map((topic) => tagOf('topics', topic)),
      ...p.places.map((place) => tagOf('places', place)),
    ],
    sort: String(pointKind.options.indexOf(p.kind)),
    clearance,
    lapses: p.validUntil,
  };
}

/** What of a point is searched below its lead line. */
export function bodyOfPoint(
  p: Pick<z.output<typeof pointWords>, 'body' | 'theirPoint' | 'stopLine' | 'topics'>,
): string {
  return [plainText(p.body), ...noteTexts(p.body), p.theirPoint, p.stopLine, ...p.topics]
    .filter((part) => part !== '')
    .join('\n');
}

const personWords = z.object({
  name: z.string(),
  names: z.array(z.object({ text: z.string() })),
  offices: z.array(z.object({ title: z.string(), organisation: z.string() })),
  note: richText,
  // Revisions from before there were facts have none.
  facts: z.array(z.object({ text: z.string() })).default([]),
});

function searchedPerson(fields: Fields): Searched {
  const p = personWords.parse(fields);
  const offices = p.offices.map((o) => `${o.title} ${o.organisation}`);
  return plain('person', p.name, [
    ...p.names.map((n) => n.text),
    ...offices,
    plainText(p.note),
    ...p.facts.map((f) => f.text),
  ]);
}

/** The words of a pack as it went out: all that is printed in it. */
export function searchedEdition({ document, version }: { document: PackDocument; version: number }): Searched {
  const printed = document.sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => textsOf(block).map(({ text }) => text)),
  ]);
  return plain('edition', `${document.title}: ${document.subject} v${version}`, printed);
}

function plain(kind: Hit['kind'], title: string, body: readonly string[]): Searched {
  const words = body.filter((part) => part !== '').join('\n');
  return { kind, title, body: words, tags: [], sort: null, clearance: null, lapses: null };
}
