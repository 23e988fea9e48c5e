import type { BlockOf, DocumentBlock, Section as DocumentSection } from '../../document/pack-document';
import { lastOfEachOffice } from '../../points/clearance';
import { cell, column } from '../blocks';
import type { PackContent } from '../content';
import { shortDate } from '../dates';
import type { Part } from '../outline';
import { listed } from '../listed';
import type { PackWords } from '../words';
import { weakestByOffice } from './clearance';

/** A section that the contents name, and the part that it was made of. */
export interface Listed {
  section: DocumentSection;
  part: Part;
  /** Who answers for it. */
  by: string;
}

/**
 * The contents: number and title of every section behind it, and the list of briefs with department, marking and, for
 * officials, clearance (brief.md 3, part 1). Page numbers are the writer's, who knows the pages.
 */
export function contentsBlocks(
  id: string,
  listed: readonly Listed[],
  content: PackContent,
  words: PackWords,
): DocumentBlock[] {
  const behind = listed.filter(
    ({ section: { kind } }) => kind !== 'carrying' && kind !== 'cover' && kind !== 'contents',
  );
  const entries = behind.map(({ section: { id: section, number, title } }) => ({ section, number, title }));
  const numbered = behind.filter(({ section }) => section.number !== null);
  return [
    { kind: 'contents', id: `${id}/contents`, origin: null, entries },
    ...(numbered.length === 0 ? [] : [listOfBriefs(id, numbered, content, words)]),
  ];
}

function listOfBriefs(
  id: string,
  listed: readonly Listed[],
  content: PackContent,
  { list: words, ...others }: PackWords,
): BlockOf<'table'> {
  const cleared = content.variant === 'officials' ? words.cleared : null;
  const cells = ({ section, part, by }: Listed) => [
    section.number ?? '',
    by === '' ? others.missing : by,
    section.marking.label,
    ...(cleared === null ? [] : [clearanceOf(part, content, others)]),
  ];
  const widths = cleared === null ? [0.1, 0.6, 0.3] : [0.1, 0.38, 0.24, 0.28];
  const heads = [words.number, words.by, words.marking, ...(cleared === null ? [] : [cleared])];
  return {
    kind: 'table',
    id: `${id}/briefs`,
    origin: null,
    look: 'data',
    caption: [{ text: words.title, roles: [], lang: null, dir: null, href: null, note: null }],
    columns: heads.map((head, at) => column(head, widths[at] ?? 0)),
    rows: listed.map((each) => ({
      id: `${id}/briefs/${each.section.id}`,
      kind: 'plain',
      changed: false,
      origin: each.section.origin,
      cells: cells(each).map((text) => cell(text)),
    })),
    source: null,
    description: words.description,
  };
}

/** The weakest answer of the offices that were asked; of those that cleared, the one that did so last. */
function clearanceOf(
  { content: drawn }: Part,
  { points, pack }: PackContent,
  words: Pick<PackWords, 'awaited' | 'answers' | 'missing'>,
): string {
  const asks =
    drawn.kind === 'brief'
      ? weakestByOffice((points.get(drawn.briefId) ?? []).flatMap((p) => lastOfEachOffice(p.point.asks)))
      : [];
  if (asks.length === 0) return words.missing;
  if (asks.some(({ answer }) => answer === null)) return words.awaited;
  const refused = asks.flatMap(({ answer }) => (answer === 'withdrawn' || answer === 'refused' ? [answer] : []));
  const [no] = refused;
  if (no !== undefined) return words.answers[no];
  const last = asks.toSorted((a, b) => (a.answeredAt ?? '').localeCompare(b.answeredAt ?? '')).at(-1);
  const day = last?.answeredAt ?? null;
  return listed([last?.person || last?.office, day === null ? '' : shortDate(day, pack.language)], pack.language);
}
