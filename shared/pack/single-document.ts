import type { Desk } from '../contract/store';
import type { DocumentBlock, Note, PackDocument } from '../document/pack-document';
import { highest, label } from '../marking/scheme';
import type { MarkingScheme } from '../marking/scheme';
import { directionOf } from './direction';
import { longDate, stamp } from './dates';
import { listed } from './listed';

/** A document of one part that goes out by itself. */
export interface SingleContent {
  title: string;
  /** The heading above it: the visit, or the country. */
  subject: string;
  reference: string;
  /** A word before the version where it is not final yet. */
  draft: string;
  desk: Desk;
  scheme: MarkingScheme;
  /** Levels of all that stands in it. */
  markings: readonly string[];
  zone: string;
  /** ISO time that stands on it. */
  at: string;
  blocks: DocumentBlock[];
  /** Footnotes of its figures. */
  notes?: Note[];
}

/** One part as a document of its own, with head block, marking and the time at which it was written. */
export function singleDocument(single: SingleContent): PackDocument {
  const { title, subject, reference, draft, desk, scheme, at, blocks } = single;
  const { language } = desk;
  const level = highest(scheme, [...single.markings]);
  const ink = scheme.levels.find((one) => one.id === level)?.ink ?? '9B1C1C';
  const marking = { level, label: label(scheme, level), ink };
  const office = listed([desk.desk, desk.ministry], language);
  return {
    format: 1,
    title,
    subject,
    language,
    dir: directionOf(language),
    paper: 'A4',
    template: 'generic',
    marking,
    version: [draft, stamp(at, single.zone, language)].filter((part) => part !== '').join(' · '),
    copy: null,
    sections: [
      {
        id: 'single',
        kind: 'brief',
        number: null,
        title,
        running: { start: subject, end: reference },
        marking,
        head: {
          reference,
          date: longDate(at, language),
          // What is about the desk's own work would name its office twice.
          visit: office.includes(subject) ? '' : subject,
          by: office,
          annex: false,
        },
        blocks,
        notes: single.notes ?? [],
        origin: null,
      },
    ],
  };
}
