import { highest, label, rank } from '../marking/scheme';
import { highestIn } from '../pack/part-markings';
import type { Check } from './check';
import { found } from './check';

/** A part, or the pack, marked below what stands in it. */
export const markingBelow: Check = {
  name: 'marking-below',
  severity: 'error',
  find({ content, document }) {
    const { scheme, pack } = content;
    // What is handed to the other side bears no marking of ours.
    if (content.variant === 'other-side') return [];
    const finding = (name: string, marking: string, held: string, partId: string | null) =>
      rank(scheme, marking) >= rank(scheme, held)
        ? []
        : [
            found(
              { part: name, marking: label(scheme, marking), highest: label(scheme, held) },
              { area: 'packs', id: pack.id, at: partId },
              { section: partId, fix: { kind: 'mark', partId, level: held } },
            ),
          ];
    const parts = document.sections.flatMap(({ id, title, marking }) => {
      const part = pack.outline.find((p) => p.id === id);
      return part === undefined ? [] : finding(title, marking.level, highestIn(part, content), id);
    });
    const top = highest(
      scheme,
      document.sections.map((section) => section.marking.level),
    );
    return [...parts, ...finding(pack.title, pack.marking, top, null)];
  },
};
