import { z } from 'zod';
import { captionId, sourceId, titleId } from './anchors';
import { assertNever } from './assert-never';
import { editionLineId } from './edition-line';
import { runsText } from './pack-document';
import type { DocumentBlock, Origin, Row, Section } from './pack-document';

/** The units in which two documents are compared: what a reader would point at. */

export const unitKind = z.enum([
  'title',
  'marking',
  'heading',
  'text',
  'point',
  'objective',
  'item',
  'fact',
  'row',
  'background',
  'caption',
  'source',
  'chart',
  'note',
]);
export type UnitKind = z.infer<typeof unitKind>;

export interface Unit {
  id: string;
  what: UnitKind;
  text: string;
  number: number | null;
  under: string;
  origin: Origin | null;
}

type Bare = Omit<Unit, 'under' | 'number'> & { number?: number | null };

/** A section's units in order; what differs from day to day by itself is left out. */
export function unitsOf(section: Section): Unit[] {
  let under = '';
  const own: Bare[] = [
    // A cover's title is a line of its own.
    ...(section.kind === 'cover' || section.kind === 'carrying'
      ? []
      : [{ id: titleId(section.id), what: 'title' as const, text: section.title, origin: section.origin }]),
    { id: `${section.id}/marking`, what: 'marking', text: section.marking.label, origin: section.origin },
  ];
  const head = own.map((unit) => ({ number: null, under, ...unit }));
  const blocks = section.blocks.flatMap((block) => {
    if (block.id === editionLineId(section.id)) return [];
    if (block.kind === 'heading') under = runsText(block.runs);
    return inBlock(block).map((unit) => ({ number: null, under: block.kind === 'heading' ? '' : under, ...unit }));
  });
  return [...head, ...blocks, ...notes(section)];
}

function inBlock(block: DocumentBlock): Bare[] {
  const { id, origin } = block;
  switch (block.kind) {
    case 'heading':
      return [{ id, what: 'heading', text: runsText(block.runs), origin }];
    case 'paragraph':
      return block.role === 'version' ? [] : [{ id, what: 'text', text: runsText(block.runs), origin }];
    case 'item': {
      const what = block.list === 'point' || block.list === 'objective' ? block.list : 'item';
      return [{ id, what, text: runsText(block.runs), number: block.number, origin }];
    }
    case 'facts':
      return block.rows.flatMap((row) =>
        row.facts.map(({ label, value }, at) => ({
          id: `${row.id}/${at}`,
          what: 'fact' as const,
          text: `${label}: ${runsText(value)}`,
          origin,
        })),
      );
    case 'table':
      return [
        ...(block.caption === null
          ? []
          : [{ id: captionId(id), what: 'caption' as const, text: runsText(block.caption), origin }]),
        { id: `${id}/head`, what: 'row', text: block.columns.map(({ head }) => runsText(head)).join(' · '), origin },
        ...block.rows.map((row) => rowUnit(row, origin)),
        ...(block.source === null
          ? []
          : [{ id: sourceId(id), what: 'source' as const, text: runsText(block.source), origin }]),
      ];
    case 'box':
      return block.rows.map((row) => ({
        id: row.id,
        what: 'background' as const,
        text: [row.date, runsText(row.runs)].filter((part) => part !== '').join(' '),
        origin: row.origin ?? origin,
      }));
    case 'chart':
      return [
        { id: captionId(id), what: 'caption', text: runsText(block.caption), origin },
        { id: `${id}/values`, what: 'chart', text: valuesOf(block), origin },
      ];
    case 'card':
      return [
        { id, what: 'heading', text: [block.title, block.figure ?? '', block.doNotSay ?? ''].join(' · '), origin },
        ...block.points.map((point) => ({
          id: point.id,
          what: 'point' as const,
          text: runsText(point.runs),
          origin: point.origin,
        })),
      ];
    case 'contents':
      return [];
    default:
      return assertNever(block);
  }
}

function rowUnit(row: Row, origin: Origin | null): Bare {
  const cells = row.cells.map(({ paragraphs }) =>
    paragraphs
      .map(({ runs }) => runsText(runs))
      .join(' ')
      .trim(),
  );
  return {
    id: row.id,
    what: 'row',
    text: cells.filter((cell) => cell !== '').join(' · '),
    origin: row.origin ?? origin,
  };
}

function valuesOf({ chart }: Extract<DocumentBlock, { kind: 'chart' }>): string {
  return chart.series
    .map(({ name, values }) => {
      const pairs = values.map((value, at) => `${chart.categories[at] ?? ''} ${value === null ? '–' : String(value)}`);
      return `${name}: ${pairs.join(', ')}`;
    })
    .join('; ');
}

/** Notes are numbered by where they stand, so they are known by their words; the place in the annex moves with others. */
function notes(section: Section): Unit[] {
  const texts = new Set(
    section.notes.map(({ runs }) => runsText(runs).replace(/\p{Nd}+(?:(?:–|[,،] )\p{Nd}+)*[.۔]?\s*$/u, '')),
  );
  return [...texts].map((text) => ({
    id: `${section.id}/note:${text}`,
    what: 'note' as const,
    text,
    number: null,
    under: '',
    origin: null,
  }));
}
