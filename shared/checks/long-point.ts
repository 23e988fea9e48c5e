import { inlineText, plainText } from '../document/rich-text';
import { wordsOf } from '../pack/brief-content';
import { countWords, wordsOfPoint } from '../points/speaking';
import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point to make that nobody can say in one breath: its lead line is all that is said of it. */
export const longPoint: Check = {
  name: 'long-point',
  severity: 'warning',
  find: (checked) =>
    printedPoints(checked)
      .filter(({ point }) => point.kind === 'to-make')
      .flatMap((printed) => {
        const { lead, body } = wordsOf(printed);
        const said = inlineText(lead.content).trim() === '' ? plainText(body) : inlineText(lead.content);
        const words = countWords(said);
        if (words <= wordsOfPoint) return [];
        const params = { point: nameOf(printed), brief: printed.briefs, words, most: wordsOfPoint };
        return [found(params, { area: 'points', id: printed.point.id, at: null }, printed.at)];
      }),
};
