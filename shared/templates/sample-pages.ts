import type { BlockOf, Column, DocumentBlock, PackDocument, Row, Run, Section } from '../document/pack-document';
import { words } from '../document/pack-document';

/** A page with one of everything that a template's styles are chosen for: what the dialog of its styles shows. The words say what each thing is. */
export function samplePages(): PackDocument {
  const marking = { level: 'restricted', label: 'RESTRICTED', ink: '9B1C1C' };
  return {
    format: 1,
    title: 'Sample page',
    subject: 'House template',
    language: 'en',
    dir: 'ltr',
    paper: 'A4',
    template: 'generic',
    marking,
    version: 'v1 · sample',
    copy: 'Copy 1 of 3',
    sections: [
      { ...cover, marking },
      { ...brief(), marking },
    ],
  };
}

const bare = { head: null, notes: [], origin: null };
const block = (id: string) => ({ id, origin: null });

function text(id: string, role: BlockOf<'paragraph'>['role'], said: string): DocumentBlock {
  return { kind: 'paragraph', ...block(id), role, runs: [words(said)], dir: 'auto' };
}

function heading(id: string, level: 2 | 3, said: string): DocumentBlock {
  return { kind: 'heading', ...block(id), level, runs: [words(said)], dir: 'auto' };
}

function item(
  id: string,
  list: BlockOf<'item'>['list'],
  number: number | null,
  lead: string,
  rest: string,
): DocumentBlock {
  const runs: Run[] = [words(lead, ['point-lead']), words(rest)];
  return { kind: 'item', ...block(id), list, level: 0, number, runs, dir: 'auto' };
}

const cover: Omit<Section, 'marking'> = {
  ...bare,
  id: 'cover',
  kind: 'cover',
  number: null,
  title: 'Cover',
  running: { start: '', end: '' },
  blocks: [
    text('kicker', 'cover-kicker', 'Official visit'),
    text('title', 'cover-title', 'Title on the cover'),
    text('subtitle', 'cover-subtitle', 'Subtitle: capital, 24 to 26 November'),
  ],
};

function brief(): Omit<Section, 'marking'> {
  return {
    ...bare,
    id: 'brief',
    kind: 'brief',
    number: '1',
    title: 'Title of a brief',
    running: { start: 'Short title', end: 'Brief 1' },
    blocks: [
      heading('h2', 2, 'Objectives'),
      item('o1', 'objective', 1, 'Agree ', 'that the joint commission meets before March.'),
      heading('h2b', 2, 'Points to make'),
      item('p1', 'point', 1, 'A point begins with its lead. ', 'Then it says the rest in a line or two.'),
      item('p2', 'point', 2, 'Points are numbered. ', 'The record can speak of point 2.'),
      heading('h3', 3, 'A heading of level 3'),
      text(
        't1',
        'body',
        'Text is set like this: short dated facts, one thought a paragraph, and no more than the reader needs.',
      ),
      item('b1', 'bullet', null, '', 'A bullet'),
      text('q', 'quotation', 'Words of somebody else.'),
      text('press', 'press-line', 'What is said to the press.'),
      heading('h2c', 2, 'If raised'),
      raised,
      figures,
      box('box1', 'may-be-used'),
      box('box2', 'not-to-be-disclosed'),
    ],
  };
}

function box(id: string, usability: BlockOf<'box'>['usability']): DocumentBlock {
  const runs = [words('A fact in a box.')];
  return {
    kind: 'box',
    ...block(id),
    usability,
    rows: [{ id: `${id}-1`, date: '2024', runs, origin: null, dir: 'auto' }],
  };
}

function column(head: string, width: number, align: Column['align'] = 'start'): Column {
  return { head: [words(head)], width, align, strong: false };
}

function row(
  id: string,
  kind: Row['kind'],
  cells: readonly (readonly [Row['cells'][number]['paragraphs'][number]['role'], string])[],
): Row {
  return {
    id,
    kind,
    changed: false,
    origin: null,
    cells: cells.map(([role, said]) => ({ paragraphs: [{ role, runs: [words(said)] }] })),
  };
}

const raised: DocumentBlock = {
  kind: 'table',
  ...block('raise'),
  look: 'raise',
  caption: null,
  columns: [column('They will say', 0.4), column('We say', 0.6)],
  rows: [
    row('raise-1', 'plain', [
      ['quote', '“When will it come?”'],
      ['say', 'The first part is due in spring.'],
    ]),
  ],
  source: null,
  description: 'Points of the other side with our answers',
};

const figures: DocumentBlock = {
  kind: 'table',
  ...block('figures'),
  look: 'data',
  caption: [words('Table 1. A caption')],
  columns: [column('', 0.5), column('2023', 0.25, 'end'), column('2024', 0.25, 'end')],
  rows: [
    row('f1', 'plain', [
      ['text', 'First'],
      ['number', '12.4'],
      ['number', '13.1'],
    ]),
    row('f2', 'total', [
      ['text', 'Total'],
      ['number', '31.0'],
      ['number', '34.5'],
    ]),
  ],
  source: [words('Source: made-up figures of this sample page.')],
  description: 'Two rows of figures',
};
