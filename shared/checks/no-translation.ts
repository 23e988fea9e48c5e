import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** A point that the interpreter has no translation of, or one of earlier words. */
export const noTranslation: Check = {
  name: 'no-translation',
  severity: 'warning',
  find(checked) {
    const { content } = checked;
    if (content.variant !== 'interpreter') return [];
    return printedPoints(checked).flatMap((p) => {
      const translation = content.translations.get(p.point.id);
      if (translation?.behind === false || p.point.language === content.translation) return [];
      const params = { state: translation === undefined ? 'missing' : 'behind', point: nameOf(p), brief: p.briefs };
      return [found(params, { area: 'points', id: p.point.id, at: null }, p.at)];
    });
  },
};
