import { typedAmounts } from '../document/typed-amounts';
import type { Check } from './check';
import { found } from './check';
import { printedTexts } from './printed-texts';

/** An amount with a blank at which a line may break: `US$` at the end of one line and `5 million` on the next (brief.md 8). */
export const breakingSpace: Check = {
  name: 'breaking-space',
  severity: 'warning',
  find: (checked) =>
    printedTexts(checked).flatMap(({ section, id, origin, text }) => {
      if (origin?.area !== 'points' && origin?.area !== 'visits') return [];
      const amounts = typedAmounts(text).filter((amount) => amount.text.includes(' '));
      return [...new Set(amounts.map((amount) => amount.text))].map((amount) =>
        found({ amount, part: section.title }, origin, {
          section: section.id,
          block: id,
          fix: {
            kind: 'words',
            area: origin.area === 'points' ? 'points' : 'visits',
            id: origin.id,
            find: amount,
            replace: amount.replaceAll(' ', '\u00a0'),
          },
        }),
      );
    }),
};
