import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';

/** Tells the editor's text box which line of a menu is chosen, and keeps that line in sight. */
export function useMenuList(editor: Editor, name: string, active: number, count: number): void {
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', name);
    if (count > 0) dom.setAttribute('aria-activedescendant', `${name}-${active}`);
    document.querySelector(`#${CSS.escape(`${name}-${active}`)}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, name, active, count]);
}
