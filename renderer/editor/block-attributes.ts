import { Extension } from '@tiptap/core';
import { direction, language } from '../../shared/document/rich-text';

/** The attributes that every block of ours has, on the editor's paragraphs and headings. */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',

  addGlobalAttributes() {
    return [
      {
        types: ['paragraph', 'heading', 'quote'],
        attributes: {
          // A split leaves the id with the first half; `block-ids.ts` gives the second one of its own.
          id: { default: null, keepOnSplit: false, rendered: false },
          dir: {
            default: 'auto',
            parseHTML: (element) => direction.safeParse(element.getAttribute('dir')?.toLowerCase()).data ?? 'auto',
            // Without the attribute the style sheet lets each paragraph follow its own first strong letter.
            renderHTML: ({ dir }) => (dir === 'auto' ? {} : { dir: String(dir) }),
          },
          lang: {
            default: null,
            parseHTML: (element) => language.safeParse(element.getAttribute('data-lang')).data ?? null,
            renderHTML: ({ lang }) => (lang === null ? {} : { lang: String(lang), 'data-lang': String(lang) }),
          },
          portion: {
            default: null,
            parseHTML: (element) => element.getAttribute('data-portion'),
            renderHTML: ({ portion }) => (portion === null ? {} : { 'data-portion': String(portion) }),
          },
        },
      },
    ];
  },
});
