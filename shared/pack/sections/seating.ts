import type { Delegate } from '../../contract/delegations';
import type { BlockOf, Cell, DocumentBlock } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { seating, standing } from '../../visits/seating';
import { cell, column, line } from '../blocks';
import type { Section } from '../text-runs';
import { fill } from '../words';
import { delegateWords, sideName } from './delegations';
import { listed } from '../listed';

/** Who sits where: both sides of the table face each other, a row a pair of chairs. */
export function seatingBlocks(section: Section): DocumentBlock[] {
  const { id, content, words } = section;
  const rows = seating(content.delegates);
  if (rows.length === 0) return [line(`${id}/none`, 'body', [plain(words.seating.none, ['not-held'])])];
  const head = (side: Delegate['side']) => fill(words.seating.side, { place: sideName(section, side) });
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/table`,
    origin: { area: 'visits', id: content.visit.id, at: 'seating' },
    look: 'data',
    caption: null,
    columns: [column(head('host'), 0.5), column(head('guest'), 0.5)],
    rows: rows.map(({ host, guest }, i) => ({
      id: `${id}/row-${i}`,
      kind: 'plain',
      changed: false,
      origin: null,
      cells: [chair(section, host), chair(section, guest)],
    })),
    source: null,
    description: words.seating.description,
  };
  return [table, ...(['host', 'guest'] as const).flatMap((side) => standingLine(section, side))];
}

function chair(section: Section, member: Delegate | null): Cell {
  if (member === null) return cell([plain(section.words.seating.empty, ['quiet'])]);
  const [name, role] = delegateWords(section.content, member);
  const { paragraphs } = cell([plain(name, ['strong'])]);
  return role === '' ? { paragraphs } : { paragraphs: [...paragraphs, ...cell(role, 'place').paragraphs] };
}

function standingLine(section: Section, side: Delegate['side']): DocumentBlock[] {
  const { id, content, words } = section;
  const names = standing(content.delegates, side).map((member) => delegateWords(content, member)[0]);
  if (names.length === 0) return [];
  const sentence = fill(words.seating.standing, { names: listed(names, content.pack.language) });
  return [line(`${id}/standing-${side}`, 'table-note', `${sideName(section, side)}: ${sentence}`)];
}
