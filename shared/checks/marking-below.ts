import { label, rank } from '../marking/scheme';
import { highestIn } from '../pack/compile';
import type { Check } from './check';
import { found } from './check';

/** A part, or the pack, marked below what stands in it. */
export const markingBelow: Check = {
  name: 'marking-below',
  severity: 'error',
  find({ content, document }) {
    const { scheme, pack } = content;
    const below = (marking: string, than: string) => rank(scheme, marking) < rank(scheme, than);
    return document.sections.flatMap((section) => {
      const part = pack.outline.find((p) => p.id === section.id);
      if (part === undefined) return [];
      const highest = highestIn(part, content);
      const params = {
        part: section.title,
        marking: label(scheme, section.marking.level),
        highest: label(scheme, highest),
      };
      const target = { area: 'packs', id: pack.id, at: part.id };
      if (below(section.marking.level, highest)) return [found(params, target, { section: section.id })];
      const whole = { part: pack.title, marking: label(scheme, pack.marking), highest: params.marking };
      return below(pack.marking, section.marking.level)
        ? [found(whole, { ...target, at: null }, { section: section.id })]
        : [];
    });
  },
};
