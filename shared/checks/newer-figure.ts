import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A figure of a text for which the store holds a newer reading. */
export const newerFigure: Check = {
  name: 'newer-figure',
  severity: 'warning',
  find(checked) {
    const { content, document } = checked;
    const points = printedPoints(checked)
      .filter(({ point }) => content.newer.has(point.id))
      .map((p) =>
        found(
          { point: nameOf(p), brief: p.briefs },
          { area: 'points', id: p.point.id, at: null },
          { ...p.at, fix: { kind: 'take-newer', pointId: p.point.id } },
        ),
      );
    // A fact sheet that somebody wrote sentences for; drafted ones always say what the tables show.
    const sheets = document.sections
      .filter(({ id }) => content.trade.get(id)?.newer === true)
      .map(({ id, title }) =>
        found({ point: title, brief: title }, { area: 'packs', id: content.pack.id, at: id }, { section: id }),
      );
    return [...points, ...sheets];
  },
};
