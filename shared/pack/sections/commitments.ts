import { isOverdue, openBefore } from '../../commitments/standing';
import type { CommitmentRow } from '../../contract/commitments';
import type { BlockOf, Cell, DocumentBlock, Origin } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { cell, column, heading, line } from '../blocks';
import { shortDate } from '../dates';
import { meetingWords } from '../meeting-words';
import { listed } from '../listed';

/** What a list of commitments is printed with: prefix of ids, language, today (ISO date), the visit that it leads to. */
export interface CommitmentPage {
  id: string;
  language: string;
  today: string;
  visitId: string;
}

/** All that was agreed earlier: what and where, whose it is, by when, how far with its evidence, and what to say. */
export function commitmentTable(page: CommitmentPage, commitments: readonly CommitmentRow[]): DocumentBlock[] {
  const { commitments: words } = meetingWords(page.language);
  if (commitments.length === 0) return [line(`${page.id}/none`, 'body', [plain(words.none, ['not-held'])])];
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${page.id}/commitments`,
    origin: null,
    look: 'form',
    caption: null,
    columns: [
      column(words.what, 0.32),
      column(words.by, 0.15),
      column(words.due, 0.12),
      column(words.state, 0.16),
      column(words.line, 0.25),
    ],
    rows: commitments.map((one) => ({
      id: `${page.id}/commitment-${one.id}`,
      kind: 'plain',
      changed: false,
      origin: originOf(page, one),
      cells: [
        agreedCell(page, one),
        cell(byWords(page, one)),
        dueCell(page, one),
        stateCell(page, one),
        lineCell(page, one),
      ],
    })),
    source: null,
    description: words.description,
  };
  return [table];
}

/** Those that a visit begins with, for the steering brief; nothing where all is kept. */
export function openCommitments(page: CommitmentPage, commitments: readonly CommitmentRow[]): DocumentBlock[] {
  const { commitments: words } = meetingWords(page.language);
  const open = openBefore(commitments, page.visitId);
  if (open.length === 0) return [];
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${page.id}/open-commitments/table`,
    origin: null,
    look: 'form',
    caption: null,
    columns: [column(words.what, 0.4), column(words.by, 0.18), column(words.due, 0.14), column(words.line, 0.28)],
    rows: open.map((one) => ({
      id: `${page.id}/commitment-${one.id}`,
      kind: 'plain',
      changed: false,
      origin: originOf(page, one),
      cells: [cell(one.what), cell(byWords(page, one)), dueCell(page, one), lineCell(page, one)],
    })),
    source: null,
    description: words.description,
  };
  return [heading(`${page.id}/open-commitments`, 2, words.stillOpen), table];
}

const originOf = ({ visitId }: CommitmentPage, { id }: CommitmentRow): Origin => ({
  area: 'visits',
  id: visitId,
  at: `commitment:${id}`,
});

function agreedCell({ language }: CommitmentPage, { what, visit, meeting, agreedOn }: CommitmentRow): Cell {
  const said = listed([meeting ?? visit, agreedOn === null ? null : shortDate(agreedOn, language)], language);
  const told = cell(what);
  if (said === '') return told;
  return { paragraphs: [...told.paragraphs, ...cell([plain(said, ['quiet'])]).paragraphs] };
}

function byWords({ language }: CommitmentPage, { side, byWhom }: CommitmentRow): string {
  const { sides } = meetingWords(language).commitments;
  return listed([byWhom, side === null ? null : sides[side]], language) || '–';
}

function dueCell({ language, today }: CommitmentPage, one: CommitmentRow): Cell {
  const { commitments: words } = meetingWords(language);
  if (one.due === null) return cell('–');
  const day = shortDate(one.due, language);
  return isOverdue(one, today) ? cell([plain(`${day}, `), plain(words.overdue, ['not-held'])]) : cell(day);
}

function stateCell({ language }: CommitmentPage, { state, evidence }: CommitmentRow): Cell {
  const told = cell(meetingWords(language).commitments.states[state]);
  return evidence === ''
    ? told
    : { paragraphs: [...told.paragraphs, ...cell([plain(evidence, ['quiet'])]).paragraphs] };
}

function lineCell({ language }: CommitmentPage, one: CommitmentRow): Cell {
  if (one.line !== '') return cell(one.line);
  const missing = one.state === 'open' || one.state === 'under-way';
  return cell(missing ? [plain(meetingWords(language).commitments.noLine, ['not-held'])] : '–');
}
