import type { SigningItem } from '../../contract/signing';
import type { BlockOf, Cell, DocumentBlock } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { cell, column, line } from '../blocks';
import type { Section } from '../text-runs';

/** What is to be signed: title and subject, between whom, value, who signs, how far it is. */
export function signingBlocks(section: Section): DocumentBlock[] {
  const { id, content, words } = section;
  const { signing } = words;
  const items = content.signing.filter(({ state }) => state !== 'dropped');
  // How far it is, and what it is worth to us, is for ourselves.
  const own = content.variant !== 'other-side';
  if (items.length === 0) return [line(`${id}/none`, 'body', [plain(signing.none, ['not-held'])])];
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/table`,
    origin: { area: 'visits', id: content.visit.id, at: 'signing' },
    look: 'data',
    caption: null,
    columns: [
      column('', 0.06),
      column(signing.what, 0.3),
      column(signing.parties, 0.2),
      ...(own ? [column(signing.value, 0.12)] : []),
      column(signing.who, 0.18),
      ...(own ? [column(signing.state, 0.14)] : []),
    ],
    rows: items.map((item, i) => ({
      id: `${id}/signing-${item.id}`,
      kind: 'plain',
      changed: false,
      origin: { area: 'visits', id: content.visit.id, at: item.id },
      cells: [
        cell(String(i + 1)),
        whatCell(item),
        both(section, item.ours, item.theirs),
        ...(own ? [cell(item.value)] : []),
        both(section, item.ourSignatory, item.theirSignatory),
        ...(own ? [cell(signing.states[item.state])] : []),
      ],
    })),
    source: null,
    description: signing.description,
  };
  return [table];
}

function whatCell({ title, subject, notes }: SigningItem): Cell {
  const below = [subject, notes].filter((words) => words !== '').flatMap((words) => cell(words, 'place').paragraphs);
  return { paragraphs: [...cell([plain(title, ['strong'])]).paragraphs, ...below] };
}

/** One line a side; what nobody knows yet says so. */
function both({ words }: Section, ours: string, theirs: string): Cell {
  if (ours === '' && theirs === '') return cell([plain(words.missing, ['not-held'])]);
  const side = (name: string) => cell(name === '' ? [plain(words.missing, ['not-held'])] : name).paragraphs;
  return { paragraphs: [...side(ours), ...side(theirs)] };
}
