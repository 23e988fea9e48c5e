import { inlineText } from '../document/rich-text';
import { wordsOf } from '../pack/brief-content';
import { countWords } from '../points/speaking';
import { houseLimitsOf } from '../points/house-limits';
import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point whose lead line is too long for a card: it is printed all the same, on as many cards as it takes. */
export const longOnCard: Check = {
  name: 'long-on-card',
  severity: 'warning',
  find(checked) {
    if (checked.content.variant !== 'cards') return [];
    const { cardWords: most } = houseLimitsOf(checked.content.desk);
    return printedPoints(checked).flatMap((p) => {
      const count = countWords(inlineText(wordsOf(p).lead.content));
      if (count <= most) return [];
      const params = { count, most, point: nameOf(p), brief: p.briefs };
      return [found(params, { area: 'points', id: p.point.id, at: null }, p.at)];
    });
  },
};
