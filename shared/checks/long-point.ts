import { inlineText, plainText } from '../document/rich-text';
import { wordsOf } from '../pack/brief-content';
import { countWords } from '../points/speaking';
import { houseLimitsOf } from '../points/house-limits';
import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point to make that nobody can say in one breath: its lead line is all that is said of it. */
export const longPoint: Check = {
  name: 'long-point',
  severity: 'warning',
  find: (checked) => {
    const { pointWords: most } = houseLimitsOf(checked.content.desk);
    return printedPoints(checked)
      .filter(({ point }) => point.kind === 'to-make')
      .flatMap((printed) => {
        const { lead, body } = wordsOf(printed);
        const said = inlineText(lead.content).trim() === '' ? plainText(body) : inlineText(lead.content);
        const words = countWords(said);
        if (words <= most) return [];
        const params = { point: nameOf(printed), brief: printed.briefs, words, most };
        return [found(params, { area: 'points', id: printed.point.id, at: null }, printed.at)];
      });
  },
};
