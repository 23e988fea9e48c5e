import type { AnyExtension } from '@tiptap/core';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { BlockIds } from './block-ids';
import { EditorKeys } from './editor-keys';
import type { FigureOnScreen } from './figure-commands';
import type { MenuKeys } from './figure-menu';
import { FigureStatesExtension } from './figure-states';
import { FigureTrigger, type FigureQuery } from './figure-trigger';
import type { HeldFigures } from './held-figures';
import { content, type Shape } from './schema';
import { TextSigns, type Asked } from './text-signs';

/** What an editor tells of itself and asks for. */
interface Hands {
  placeholder: string;
  /** What the menu behind "=" does with a key; null where none is open. */
  menuKeys: MenuKeys | null;
  /** The caret wants to leave the text; null where there is nowhere to go. */
  leave: ((towards: 'before' | 'after') => void) | null;
  openFigure(figure: string): void;
  renewFigure(figure: string): void;
}

/** The hands as they are at the moment: the parts of an editor are made once, and what they ask changes. */
export class LatestHands {
  now: Hands = {
    placeholder: '',
    menuKeys: null,
    leave: null,
    openFigure: () => undefined,
    renewFigure: () => undefined,
  };

  set(changed: Partial<Hands>): void {
    this.now = { ...this.now, ...changed };
  }
}

interface Telling {
  newId(): string;
  /** A footnote or an amount is asked about. */
  asked(about: Asked | null): void;
  /** What is typed behind "=". */
  queried(query: FigureQuery | null): void;
  proveFigure(figure: FigureOnScreen): void;
}

/** All that the editor of a text of this shape consists of. */
export function textExtensions(
  shape: Shape,
  hands: LatestHands,
  held: HeldFigures,
  { newId, asked, queried, proveFigure }: Telling,
): AnyExtension[] {
  return [
    ...content(shape),
    UndoRedo,
    Placeholder.configure({ placeholder: () => hands.now.placeholder, showOnlyCurrent: false }),
    BlockIds.configure({ newId, adopt: (figure) => held.adopt(figure) }),
    FigureStatesExtension,
    TextSigns.configure({ asked }),
    FigureTrigger.configure({
      changed: queried,
      pressed: (event, query) => hands.now.menuKeys?.(event, query) ?? false,
    }),
    EditorKeys.configure({
      shape,
      leave: (towards) => {
        hands.now.leave?.(towards);
        return hands.now.leave !== null;
      },
      openFigure: (figure) => hands.now.openFigure(figure),
      proveFigure,
      renewFigure: (figure) => hands.now.renewFigure(figure),
    }),
  ];
}
