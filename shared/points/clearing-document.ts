import type { ToClear } from '../contract/clearing';
import type { Desk } from '../contract/store';
import { words as plain } from '../document/pack-document';
import type { BlockOf, Cell, DocumentBlock, PackDocument } from '../document/pack-document';
import type { MarkingScheme } from '../marking/scheme';
import { cell, column, heading, line } from '../pack/blocks';
import { shortDate } from '../pack/dates';
import { singleDocument } from '../pack/single-document';
import { capitalZone } from '../places/capital-zones';
import { isOverdue } from './clearing-order';
import { clearingWords } from './clearing-words';
import { listed } from '../pack/listed';

interface ClearingContent {
  /** In the order of offices. */
  rows: readonly ToClear[];
  desk: Desk;
  scheme: MarkingScheme;
  /** ISO time that stands on it. */
  at: string;
}

/** The sheet that is chased with: a table for each office that still has to clear something. */
export function clearingDocument({ rows, desk, scheme, at }: ClearingContent): PackDocument {
  const words = clearingWords(desk.language);
  const offices = [...new Set(rows.map(({ office }) => office))];
  const blocks = offices.flatMap((office, i): DocumentBlock[] => [
    heading(`clearing/${i + 1}`, 2, office),
    officeTable(
      `clearing/${i + 1}/table`,
      rows.filter((row) => row.office === office),
      desk.language,
      at.slice(0, 10),
    ),
  ]);
  return singleDocument({
    title: words.title,
    subject: listed([desk.desk, desk.ministry], desk.language),
    reference: '',
    draft: '',
    desk,
    scheme,
    markings: rows.map(({ marking }) => marking),
    zone: capitalZone(desk.country) ?? 'UTC',
    at,
    blocks: blocks.length === 0 ? [line('clearing/none', 'body', words.none)] : blocks,
  });
}

function officeTable(id: string, rows: readonly ToClear[], language: string, today: string): BlockOf<'table'> {
  const words = clearingWords(language);
  return {
    kind: 'table',
    id,
    origin: null,
    look: 'form',
    caption: null,
    columns: [
      column(words.point, 0.42),
      column(words.person, 0.14),
      column(words.visit, 0.18),
      column(words.asked, 0.12),
      column(words.due, 0.14),
    ],
    rows: rows.map((row) => ({
      id: `${id}/${row.askId}`,
      kind: 'plain',
      changed: false,
      origin: { area: 'points', id: row.pointId, at: null },
      cells: [
        cell(row.lead === '' ? words.untitled : row.lead),
        cell(row.person === '' ? '–' : row.person),
        cell(row.visit?.title ?? '–'),
        cell(shortDate(row.askedAt.slice(0, 10), language)),
        dueCell(row, language, today),
      ],
    })),
    source: null,
    description: words.description,
  };
}

function dueCell(row: ToClear, language: string, today: string): Cell {
  const words = clearingWords(language);
  if (row.state === 'again') return cell([plain(words.again, ['not-held'])]);
  if (row.due === null) return cell(words.noDate);
  const day = shortDate(row.due, language);
  return isOverdue(row, today) ? cell([plain(`${day}, `), plain(words.overdue, ['not-held'])]) : cell(day);
}
