import type { TemplateNote } from '../templates/found';
import { pickLanguage } from './language';
import type { Language } from './language';

/** Sentences about a ministry's own template: what it lacks and what is done instead, and what was left out of it. */

type Word = (params: TemplateNote['params']) => string;

const roleWords: Readonly<Record<string, string>> = {
  body: 'text',
  point: 'points to make',
  objective: 'objectives',
  number: 'numbered paragraphs',
  bullet: 'bullets',
  pressLine: 'press lines',
  quote: 'quotations',
  tableHead: 'heads of tables',
  tableText: 'text in tables',
  box: 'boxes',
  caption: 'captions',
  source: 'sources',
  coverTitle: 'title on the cover',
  coverSubtitle: 'subtitle on the cover',
  header: 'running heads',
  footer: 'running feet',
  contents: 'lines of the contents',
  contentsHead: 'title of the contents',
  note: 'footnotes',
};

function listed(roles: string): string {
  const names = roles.split(' ').map((role) => roleWords[role] ?? role);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

const times = (count: string | number | undefined): string => (Number(count) === 1 ? '' : ` (${String(count)})`);

const english: Readonly<Record<string, Word>> = {
  // What it lacks
  'no-styles': () => 'It has no styles at all: everything is set in the face that Word takes then.',
  'no-defaults': () =>
    'It does not say how its text looks by default: what Word takes then is used (Times New Roman, 10 points).',
  'no-theme': () => 'It has no theme: colours of charts are the pack’s own.',
  'picture-not-shown': () =>
    'A picture in its letterhead is of a kind that only Word shows: it is in the Word file, and neither in the preview nor in the PDF.',
  'no-headings': () => 'It has no headings: they are built from its own faces and sizes.',
  'no-heading': ({ level }) => `It has no heading of level ${String(level)}: it is built from its own faces and sizes.`,
  'no-table': () => 'It has no style for tables: the pack’s rules and grounds are used, in its colours.',
  'no-style': ({ roles }) => `It has no style for ${listed(String(roles))}: they are set in its faces and sizes.`,
  'headings-numbered': ({ format }) =>
    `It numbers its headings (“${String(format).replace(/%\d/g, '1')}”): briefs take their numbers in that form, in figures, since texts speak of “brief 3”.`,
  sections: ({ count, chosen }) =>
    `It has ${String(count)} sections: page, margins, head and foot are those of section ${String(chosen)}.`,
  columns: ({ count }) => `Its text stands in ${String(count)} columns: a pack’s stands in one.`,
  landscape: () => 'Its pages are wider than high, and so are the pack’s.',
  'no-letterhead': () => 'It has neither head nor foot: pages bear the pack’s own lines alone.',
  'body-head-kept': () =>
    'Its letterhead stands in the text, not in the head of the page: it is kept on first pages, below the marking.',
  'body-head-lost': () =>
    'Its letterhead stands in the text, not in the head of the page, and is left out: the pack has no logo then.',
  'first-page-bare': () => 'It leaves the head of its first page empty: the logo stands on the pages that follow.',
  // What was left out
  macros: () => 'Macros: nothing in it can run.',
  glossary: () => 'Its building blocks.',
  'attached-template': () => 'The path of the template that it was made from.',
  protection: () => 'Its protection against changes.',
  controls: ({ count }) => `Fields to fill in${times(count)}: their words stay, what only asks for words goes.`,
  'linked-pictures': ({ count }) =>
    `Pictures that lie elsewhere${times(count)}: put them into the template itself to have them.`,
  external: ({ count }) => `Ties to other files and addresses${times(count)}.`,
  comments: () => 'Comments.',
  'tracked-changes': () => 'Tracked changes: what was inserted is taken, what was deleted is gone.',
  authors: () => 'Names of its authors and times of its making.',
  'session-ids': () => 'Marks of the sessions in which it was edited.',
  'custom-data': () => 'Data that other programs keep in it.',
  'embedded-objects': () => 'Objects of other programs: pictures of them stay.',
  'hidden-text': ({ count }) => `Hidden words in its letterhead${times(count)}.`,
  fields: ({ count }) =>
    `Fields in its letterhead that would be wrong in a pack${times(count)}: dates, names of files and authors go, other words stay.`,
  'page-numbers': () => 'Its own page numbers: the pack prints “Page 1 of 12”.',
  watermarks: () => 'Its watermark.',
  'text-boxes': ({ count }) =>
    `Text boxes as Word made them before 2010${times(count)}: put their words into the head itself to have them.`,
  drawings: ({ count }) => `Charts, diagrams and ink in its letterhead${times(count)}.`,
  pictures: ({ count }) => `Pictures that are missing or of no kind that Word shows${times(count)}.`,
  'list-pictures': () => 'Pictures before items of lists.',
  'even-headers-off': () => 'Heads for even pages, which the template itself keeps switched off.',
};

const byLanguage: Record<Language, Readonly<Record<string, Word>>> = { en: english };

/** The sentence for a note, in a language given as a tag. */
export function wordTemplateNote({ code, params }: TemplateNote, language: string): string {
  return byLanguage[pickLanguage(language)][code]?.(params) ?? code;
}
