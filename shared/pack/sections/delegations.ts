import { presentOffice } from '../../contract/people';
import type { Delegate } from '../../contract/delegations';
import type { BlockOf, DocumentBlock } from '../../document/pack-document';
import { cell, column, heading } from '../blocks';
import type { PackContent } from '../content';
import type { Section } from '../text-runs';
import { fill } from '../words';

/** Both delegations in order of precedence, the guest's first. */
export function delegationBlocks(section: Section): DocumentBlock[] {
  return (['guest', 'host'] as const).flatMap((side) => {
    const members = section.content.delegates.filter((d) => d.side === side);
    return members.length === 0 ? [] : delegation(section, side, members);
  });
}

function delegation(
  { id, content, words }: Section,
  side: Delegate['side'],
  members: readonly Delegate[],
): DocumentBlock[] {
  const place = sideName({ content, words }, side);
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/${side}`,
    origin: { area: 'visits', id: content.visit.id, at: side },
    look: 'data',
    caption: null,
    columns: [column('', 0.08), column(words.delegations.name, 0.42), column(words.delegations.role, 0.5)],
    rows: members.map((member, i) => ({
      id: `${id}/delegate-${member.id}`,
      kind: 'plain',
      changed: false,
      origin: member.personId === null ? null : { area: 'people', id: member.personId, at: null },
      cells: [cell(String(i + 1)), ...delegateWords(content, member).map((text) => cell(text))],
    })),
    source: null,
    description: fill(words.delegations.description, { place }),
  };
  return [heading(`${id}/${side}-title`, 2, place), table];
}

/** The country of a side, or what the side is where nobody has named one. */
export function sideName({ content, words }: Pick<Section, 'content' | 'words'>, side: Delegate['side']): string {
  const code = side === 'guest' ? content.visit.guest : content.visit.host;
  return (code === null ? null : content.places.get(code)) ?? words.delegations[side];
}

/** Name and office of a member, as a page says them. */
export function delegateWords(content: PackContent, member: Delegate): [name: string, role: string] {
  const person = member.personId === null ? undefined : content.people.get(member.personId);
  const role = member.role === '' && person !== undefined ? (presentOffice(person)?.title ?? '') : member.role;
  return [person?.name ?? member.name, role];
}
