import type { BriefPoint } from '../../contract/briefs';
import type { BlockOf } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { wordsOf } from '../brief-content';
import { textRuns } from '../text-runs';
import type { Section } from '../text-runs';

/** Background in its two boxes: what may be said, and what is for the reader only. One dated fact a row. */
export function backgroundBoxes(section: Section, points: readonly BriefPoint[]): BlockOf<'box'>[] {
  const box = (usability: BlockOf<'box'>['usability']): BlockOf<'box'>[] => {
    const own = points.filter((p) => p.point.usability === usability);
    if (own.length === 0) return [];
    return [
      {
        kind: 'box',
        id: `${section.id}/${usability}`,
        origin: null,
        usability,
        rows: own.map((p) => {
          const { lead, body, bindings } = wordsOf(p);
          const blocks = [lead, ...body].filter((b) => b.content.length > 0);
          return {
            id: `${section.id}/point-${p.use.id}`,
            date: p.point.asOf,
            runs: blocks.flatMap((b, i) => [...(i === 0 ? [] : [plain(' ')]), ...textRuns(section, b, bindings)]),
            origin: { area: 'points' as const, id: p.point.id, at: null },
            dir: lead.dir,
          };
        }),
      },
    ];
  };
  return [...box('may-be-used'), ...box('not-to-be-disclosed')];
}
