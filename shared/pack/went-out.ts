import { z } from 'zod';
import { inlineText } from '../document/rich-text';
import { printedKinds, pointsOf, wordsOf } from './brief-content';
import type { PackContent } from './content';

/** In which state a point went out with an edition: its revision, and its figures as printed. */
export const wentOut = z.strictObject({
  useId: z.string(),
  pointId: z.string(),
  /** Revision of the point; where the words were those of the brief alone, of its use. */
  revision: z.string(),
  /** Since when it stood so (ISO). */
  updated: z.string(),
  local: z.boolean(),
  lead: z.string(),
  figures: z.array(
    z.strictObject({
      /** As printed. */
      text: z.string(),
      /** As the source has it: raw value and period of each reading. */
      readings: z.array(z.strictObject({ raw: z.string(), period: z.string(), file: z.string() })),
    }),
  ),
});
export type WentOut = z.infer<typeof wentOut>;

/** The points that a pack prints for its variant, each in the state in which it stands now. */
export function statesOf(content: PackContent): WentOut[] {
  const printed = content.pack.outline.flatMap(({ content: drawn, leftOut }) =>
    drawn.kind === 'brief' && !leftOut.includes(content.variant) ? [drawn.briefId] : [],
  );
  const briefs = content.briefs.filter(({ id }) => printed.includes(id));
  return briefs.flatMap((brief) =>
    printedKinds(content)
      .flatMap((kind) => pointsOf(content, brief, kind))
      .map((row): WentOut => {
        const { lead, body, bindings } = wordsOf(row);
        const kept = row.use.wording === null ? row.point : row.use;
        const chips = [lead, ...body].flatMap((block) => block.content.filter((part) => part.kind === 'figure'));
        return {
          useId: row.use.id,
          pointId: row.point.id,
          revision: kept.revision,
          updated: kept.updated,
          local: row.use.wording !== null,
          lead: inlineText(lead.content),
          figures: chips.map(({ binding, text }) => ({
            text,
            readings: (bindings.find(({ id }) => id === binding)?.readings ?? []).map(({ raw, period, source }) => ({
              raw,
              period: period.written,
              file: source.fileName,
            })),
          })),
        };
      }),
  );
}
