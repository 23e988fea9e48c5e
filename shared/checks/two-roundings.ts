import { shownInBrief } from '../pack/brief-content';
import type { Check } from './check';
import { found, printedBriefs } from './check';

/** One figure with two roundings in one pack: the reader takes them for two (brief.md 8). */
export const twoRoundings: Check = {
  name: 'two-roundings',
  severity: 'warning',
  find(checked) {
    const seen = new Map<string, string>();
    return printedBriefs(checked).flatMap(({ brief, section }) =>
      shownInBrief(checked.content, brief).flatMap(({ binding, printed }) => {
        const [reading] = binding.readings;
        if (binding.expression.op !== 'figure' || reading === undefined) return [];
        const { form, language } = binding.wording;
        const key = JSON.stringify([reading.key, reading.period.written, reading.value, form, language]);
        const words = printed.replaceAll(/\s+/gu, ' ');
        const before = seen.get(key);
        seen.set(key, before ?? words);
        if (before === undefined || before === words) return [];
        const target = { area: 'visits', id: brief.visitId, at: brief.id };
        return [found({ first: before, second: words, brief: brief.title }, target, { section })];
      }),
    );
  },
};
