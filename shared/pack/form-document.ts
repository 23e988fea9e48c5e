import type { Contribution } from '../contract/contributions';
import type { Desk } from '../contract/store';
import type { Visit } from '../contract/visits';
import { formWords } from '../contributions/form-words';
import type { FormWords } from '../contributions/form-words';
import { words as plain } from '../document/pack-document';
import type { BlockOf, DocumentBlock, PackDocument, Run } from '../document/pack-document';
import type { MarkingScheme } from '../marking/scheme';
import { cell, column, heading, line } from './blocks';
import { dateSpan, longDate } from './dates';
import { singleDocument } from './single-document';
import { fill, packWords } from './words';
import { listed } from './listed';

/** Everything that a contributor's form is written from. */
export interface FormContent {
  visit: Visit;
  contribution: Contribution;
  desk: Desk;
  scheme: MarkingScheme;
  /** ISO time that stands on it. */
  at: string;
}

/** Empty rows in a table of a form. */
const rowsToFill = 6;

/** `BLR(24) C3`: how a contribution is called in letters. */
export function serialOf({ reference }: Pick<Visit, 'reference'>, { number }: Pick<Contribution, 'number'>): string {
  return `${reference} C${number}`.trim();
}

/** The form that an office fills in: what is asked, by when, and a table for each kind of words (brief.md 2 and 4). */
export function formDocument({ visit, contribution, desk, scheme, at }: FormContent): PackDocument {
  const words = formWords(desk.language);
  const { form } = contribution;
  return singleDocument({
    title: `${words.title}: ${contribution.title}`,
    subject: visit.title,
    reference: serialOf(visit, contribution),
    draft: '',
    desk,
    scheme,
    markings: [visit.marking],
    zone: visit.zone,
    at,
    blocks: [
      facts(visit, contribution, desk, words),
      ...(contribution.purpose === ''
        ? []
        : [line('form/purpose', 'body', `${words.purpose}: ${contribution.purpose}`)]),
      line('form/how', 'release-note', words.how),
      ...(form === 'background' ? [] : pointTables(words)),
      ...(form === 'checklist' ? [] : factTables(words)),
      line('form/token', 'release-note', `${words.serial} ${serialOf(visit, contribution)} ${contribution.token}`),
    ],
  });
}

function facts(visit: Visit, contribution: Contribution, desk: Desk, words: FormWords): BlockOf<'facts'> {
  const { language } = desk;
  const value = (text: string): Run[] => [text === '' ? plain(packWords(language).notHeld, ['not-held']) : plain(text)];
  const fact = (label: string, text: string) => ({ label, value: value(text) });
  const most = contribution.mostWords;
  const asked = [words.forms[contribution.form], most === null ? '' : fill(words.mostWords, { count: most })];
  const rows = [
    [
      fact(words.from, listed([contribution.office, contribution.person], language)),
      fact(words.due, contribution.due === null ? '' : longDate(contribution.due, language)),
    ],
    [
      fact(words.length, listed(asked, language)),
      fact(packWords(language).when, dateSpan(visit.starts, visit.ends, language)),
    ],
  ];
  return {
    kind: 'facts',
    id: 'form/facts',
    origin: { area: 'visits', id: visit.id, at: null },
    rows: rows.map((pair, i) => ({ id: `form/facts/${i + 1}`, facts: pair })),
  };
}

function pointTables(words: FormWords): DocumentBlock[] {
  const raised = [column(words.they, 0.3), column(words.likely, 0.14), column(words.we, 0.36), column(words.stop, 0.2)];
  return [
    ...room('points', words.points, words.pointsSay, [column(words.point, 0.75), column(words.toWhom, 0.25)]),
    ...room('raised', words.raised, words.raisedSay, raised),
  ];
}

function factTables(words: FormWords): DocumentBlock[] {
  const columns = [column(words.date, 0.2), column(words.fact, 0.8)];
  return [
    ...room('usable', words.usable, words.usableSay, columns),
    ...room('closed', words.closed, words.closedSay, columns),
  ];
}

function room(id: string, title: string, says: string, columns: BlockOf<'table'>['columns']): DocumentBlock[] {
  return [
    heading(`form/${id}`, 2, title),
    line(`form/${id}/says`, 'release-note', says),
    {
      kind: 'table',
      id: `form/${id}/table`,
      origin: null,
      look: 'form',
      caption: null,
      columns,
      rows: Array.from({ length: rowsToFill }, (_, i) => ({
        id: `form/${id}/row-${i + 1}`,
        kind: 'plain' as const,
        changed: false,
        origin: null,
        cells: columns.map(() => cell('')),
      })),
      source: null,
      description: says,
    },
  ];
}
