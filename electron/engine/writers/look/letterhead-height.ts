import type { ShownBlock, ShownParagraph } from '../../../../shared/templates/found';

const pointsPerMillimetre = 72 / 25.4;

/** About how high a letterhead is, in points: enough to leave room for it. */
export function letterheadHeight(blocks: readonly ShownBlock[] | null): number {
  return (blocks ?? []).reduce((sum, block) => sum + heightOf(block), 0);
}

function heightOf(block: ShownBlock): number {
  if (block.kind === 'paragraph') return paragraphHeight(block);
  return block.rows.reduce((sum, row) => {
    const cells = row.map(({ paragraphs }) => paragraphs.reduce((all, each) => all + paragraphHeight(each), 0));
    return sum + Math.max(0, ...cells);
  }, 0);
}

function paragraphHeight({ look, parts }: ShownParagraph): number {
  const lines = 1 + parts.filter(({ kind }) => kind === 'break').length;
  const size = Math.max(look.size ?? 11, ...parts.map((part) => (part.kind === 'text' ? (part.look.size ?? 0) : 0)));
  const text = lines * (look.exact ?? size * 1.17 * (look.line ?? 1));
  const pictures = parts.map((part) => (part.kind === 'picture' ? part.heightMm * pointsPerMillimetre : 0));
  return (look.before ?? 0) + (look.after ?? 0) + Math.max(text, ...pictures);
}
