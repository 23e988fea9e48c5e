import { assertNever } from '../../../../shared/document/assert-never';
import type {
  BlockOf,
  Cell,
  DocumentBlock,
  ParagraphRole,
  Row,
  RunRole,
  Section,
} from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import type { Look } from './look';
import type { CharacterStyle, ParagraphStyle, TableStyle } from './style-ids';

/** Which style each thing of a document takes: the same in Word and in HTML. */

const paragraphStyles: Readonly<Record<ParagraphRole, ParagraphStyle>> = {
  body: 'BodyText',
  headline: 'Headline',
  'press-line': 'PressLine',
  quotation: 'Quote',
  'release-note': 'ReleaseNote',
  'point-detail': 'PointDetail',
  version: 'Version',
  'person-office': 'PersonOffice',
  'table-note': 'TableSource',
  'cover-kicker': 'CoverKicker',
  'cover-title': 'Title',
  'cover-subtitle': 'Subtitle',
  'cover-copy': 'CoverCopy',
  'cover-value': 'CoverValue',
  'sample-notice': 'SampleNotice',
};

/** The style of a paragraph. */
export function paragraphStyle(role: ParagraphRole): ParagraphStyle {
  return paragraphStyles[role];
}

/** The style of a heading: in personality notes those of level 2 are names. */
export function headingStyle(section: Section, level: 2 | 3): ParagraphStyle {
  if (level === 3) return 'Heading3';
  return section.kind === 'people' ? 'PersonName' : 'Heading2';
}

const itemStyles: Readonly<Record<BlockOf<'item'>['list'], ParagraphStyle>> = {
  objective: 'Objective',
  point: 'Point',
  number: 'NumberedText',
  bullet: 'ListBullet',
};

/** The style of a list item. */
export function itemStyle(list: BlockOf<'item'>['list']): ParagraphStyle {
  return itemStyles[list];
}

const tableStyles: Readonly<Record<BlockOf<'table'>['look'], TableStyle>> = {
  data: 'PackTable',
  raise: 'PackRaise',
  programme: 'PackProgramme',
  overview: 'PackOverview',
  form: 'PackForm',
};

/** The style of a table. */
export function tableStyle(look: BlockOf<'table'>['look']): TableStyle {
  return tableStyles[look];
}

type CellRole = Cell['paragraphs'][number]['role'];

/** The style of a paragraph in a cell of column `at`. */
export function cellStyle(
  look: BlockOf<'table'>['look'],
  kind: Row['kind'],
  role: CellRole,
  at: number,
): ParagraphStyle {
  switch (role) {
    case 'number':
      return kind === 'sub' ? 'TableSubNumber' : kind === 'total' ? 'TableTotalNumber' : 'TableNumber';
    case 'time':
      return 'TableTime';
    case 'quote':
      return 'TableQuote';
    case 'say':
      return 'TableSay';
    case 'stop-line':
      return 'StopLine';
    case 'place':
      return 'TableText';
    case 'text':
      if (look === 'form') return 'Clearance';
      // The length of an event stands small under its time.
      if (look === 'programme' && at === 0) return 'FactLabel';
      return kind === 'sub' ? 'TableSub' : kind === 'total' ? 'TableTotal' : 'TableText';
    default:
      return assertNever(role);
  }
}

const purposes: Readonly<Record<Exclude<RunRole, 'strong' | 'emphasis'>, CharacterStyle>> = {
  'point-lead': 'PointLead',
  'objective-kind': 'ObjectiveKind',
  priority: 'Priority',
  likelihood: 'Likelihood',
  'portion-mark': 'PortionMark',
  'not-held': 'NotHeld',
  quiet: 'Quiet',
  'copy-number': 'CopyNumber',
};

/** A run takes one style: what it is for goes before how it is stressed. */
export function characterStyle(roles: readonly RunRole[]): CharacterStyle | null {
  const strong = roles.includes('strong');
  const emphasis = roles.includes('emphasis');
  const purpose = roles.flatMap((role) => (role === 'strong' || role === 'emphasis' ? [] : [purposes[role]]))[0];
  if (emphasis && (strong || purpose === 'PointLead')) return 'StrongEmphasis';
  if (purpose !== undefined) return purpose;
  if (strong) return 'Strong';
  return emphasis ? 'Emphasis' : null;
}

/** Tables up to this many rows stay on one page with their caption and source line. */
const rowsKeptTogether = 8;

/** Whether rows of words and numbers stay on one page. */
export function staysWhole({ rows }: { rows: readonly unknown[] }): boolean {
  return rows.length <= rowsKeptTogether;
}

/** Whether a table stays on one page with its caption and source. */
export function tableStaysWhole(block: BlockOf<'table'>): boolean {
  return staysWhole(block) && !goesOn(block);
}

/**
 * Whether a short table goes on overleaf. What is translated is text: it does so between two rows, under its head, and leaves no
 * half page white. Its first row stays with the second: LibreOffice loses what follows a first row that just fits above the notes
 * of its page. What they will raise is one thing to look at, and stays whole.
 */
export function goesOn(block: BlockOf<'table'>): boolean {
  const isSaid = ({ role }: Cell['paragraphs'][number]) => role === 'say' || role === 'quote';
  const isText = block.rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some(isSaid)));
  return staysWhole(block) && block.look !== 'raise' && isText;
}

/** So many letters under a last heading say too little for a page of their own: some five lines. */
const lettersOfEnd = 400;

/**
 * The block that the end of a section must not leave: a clearance, or a line for the press, alone on a page says nothing. The last
 * of several people's notes does.
 */
export function boundToLast({ kind: of }: Section, blocks: readonly DocumentBlock[]): DocumentBlock | null {
  const last = blocks.at(-1);
  const isForm = last?.kind === 'table' && last.look === 'form' && staysWhole(last);
  if (isForm) return blocks.at(-2) ?? null;
  if (of === 'people') return null;
  const head = blocks.findLastIndex(({ kind }) => kind === 'heading');
  const letters = blocks.slice(head + 1).map((block) => ('runs' in block ? runsText(block.runs).length : Infinity));
  const isShort = letters.reduce((sum, each) => sum + each, 0) <= lettersOfEnd;
  return isShort ? (blocks[head - 1] ?? null) : null;
}

/** Whether a block stays on one page. */
export function isKept(block: DocumentBlock): boolean {
  if (block.kind === 'table') return tableStaysWhole(block);
  if (block.kind === 'box') return staysWhole(block);
  return block.kind !== 'contents';
}

/** Whether a block is the day as of which a person's note stands: it stays with the last line of the note. */
export function endsNote({ kind }: Section, block: DocumentBlock | undefined): boolean {
  return kind === 'people' && block?.kind === 'paragraph' && block.role === 'release-note';
}

/** The blocks as they are printed: without empty lines, and with no heading a level too deep. */
export function printedBlocks({ blocks }: Section): DocumentBlock[] {
  return withoutJumps(blocks.filter((block) => !isEmpty(block)));
}

/** Empty lines of a text say nothing on paper, since space comes from the styles; no more do charts and facts of nothing. */
function isEmpty(block: DocumentBlock): boolean {
  if (block.kind === 'facts') return block.rows.length === 0;
  if (block.kind === 'chart') return block.chart.categories.length === 0 || block.chart.series.length === 0;
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'item') return false;
  return block.runs.every((run) => run.text.trim() === '' && run.note === null);
}

/** A heading of level 3 with none of level 2 above it is raised: readers by ear take the gap for something missing. */
function withoutJumps(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let second = false;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const raised = block.level === 3 && !second ? { ...block, level: 2 as const } : block;
    second ||= raised.level === 2;
    return raised;
  });
}

/** Whether a first column keeps clear of the bar that marks a changed row. */
export function keepsClearOfBar(block: BlockOf<'table'>): boolean {
  return block.look === 'programme' || block.rows.some((row) => row.changed);
}

/** Whether numbers, which stand at the right of their column, would touch the words of the next. */
export function touchesWords({ columns }: BlockOf<'table'>, at: number, dir: 'ltr' | 'rtl'): boolean {
  const next = columns[at + 1];
  return dir === 'ltr' && columns[at]?.align === 'end' && next !== undefined && next.align !== 'end';
}

/** Part of a box's width in which the day of a fact stands: `25 Nov 2024` in one line. */
export function boxDateWidth({ nastaliq }: Look): number {
  return nastaliq === true ? 0.19 : 0.15;
}

/** Millimetres for the labels of a column of facts: 17, or what the longest needs (1.65 a letter at 9 points, 2.2 where they are larger). */
export function labelWidth({ rows }: BlockOf<'facts'>, at: number): number {
  const letters = (label: string) => label.length * (/\p{Script=Arabic}/u.test(label) ? 2.2 : 1.65);
  const longest = Math.max(0, ...rows.map((row) => letters(row.facts[at]?.label ?? '')));
  return Math.min(34, Math.max(17, longest + 3));
}
