import type { DocumentBlock } from '../../document/pack-document';
import { line } from '../blocks';
import type { Section } from '../text-runs';

/**
 * A sheet before the cover or behind the last page, on which nothing can be read but a title and the marking: papers have
 * been photographed in the hand again and again (brief.md 11).
 */
export function carryingBlocks({ id, content }: Section, title: string): DocumentBlock[] {
  return [line(`${id}/title`, 'cover-title', title, { area: 'packs', id: content.pack.id, at: id })];
}
