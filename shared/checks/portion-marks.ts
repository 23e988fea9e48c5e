import { bearsPortions } from '../pack/portions';
import type { Check, Checked } from './check';
import { found } from './check';
import { printedTexts } from './printed-texts';
import type { SectionText } from './printed-texts';

/**
 * Portion marks on some paragraphs and not on others, or on none where the scheme wants them on all (brief.md 9). A pack
 * bears them on all or on none; those that somebody typed stand on some.
 */
export const portionMarks: Check = {
  name: 'portion-marks',
  severity: 'error',
  find(checked) {
    const { content } = checked;
    const ofPack = { area: 'packs', id: content.pack.id, at: null };
    if (content.scheme.portions === 'required' && !bearsPortions(content)) {
      return [found({ marked: 0, bare: printedTexts(checked).length, part: content.pack.title }, ofPack)];
    }
    const texts = printedTexts(checked).filter(({ section, origin }) => section.kind === 'brief' && origin !== null);
    const typed = texts.filter((text) => isTyped(text, checked));
    const [first] = typed;
    if (first === undefined) return [];
    const params = { marked: typed.length, bare: texts.length - typed.length, part: first.section.title };
    return [found(params, first.origin ?? ofPack, { section: first.section.id, block: first.id })];
  },
};

/** `(R) ` at the head of a paragraph, typed: where the pack writes the marks itself, a second one behind its own. */
function isTyped({ text }: SectionText, { content }: Checked): boolean {
  const shorts = content.scheme.levels.map(({ short }) => short).filter((short) => short !== '');
  const marks = /^(?:\(([A-Z-]{1,5})\)\s+){1,2}/u.exec(text)?.[0].match(/[A-Z-]+/gu) ?? [];
  const typed = bearsPortions(content) ? marks.slice(1) : marks;
  return typed.some((mark) => shorts.includes(mark));
}
