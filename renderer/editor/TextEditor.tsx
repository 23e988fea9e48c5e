import { EditorContent } from '@tiptap/react';
import { useImperativeHandle, type Ref } from 'react';
import type { Block } from '../../shared/document/rich-text';
import type { Binding } from '../../shared/figures/binding';
import type { Passage } from './chosen-passage';
import { FigureBuilder } from './FigureBuilder';
import { FigureMenu } from './FigureMenu';
import { FigureProof } from './FigureProof';
import { HouseWordHint } from './HouseWordHint';
import type { Shape } from './schema';
import { SignMenu } from './SignMenu';
import css from './TextEditor.module.css';
import { useTextEditor } from './use-text-editor';
import type { OwnAmounts } from './use-text-signs';

export interface TextEditorProps {
  /** Accessible name. */
  label: string;
  text: readonly Block[];
  bindings: readonly Binding[];
  /** At every keystroke, with the bindings that the text still shows; `useAutosave` makes few saves of many. */
  onChange: (text: Block[], bindings: Binding[]) => void;
  /** `one`: a single block, such as a lead line or an objective; `many`: a whole text. */
  shape: Shape;
  /** How its words look: a title of 20/28, bold leads of points, or running text of 16/25. */
  look: 'title' | 'lead' | 'writing';
  /** Language of the text where a block has none of its own. */
  lang: string;
  /** Shown while it is empty. */
  placeholder: string;
  /** Ids of bindings for which the store holds a newer reading. */
  newer?: readonly string[];
  /** Amounts typed without a figure are underlined, and somebody can answer for them; left out: they are not looked at. */
  amounts?: OwnAmounts | null;
  /** Passages that somebody remarked about: they are tinted. */
  remarked?: readonly Passage[];
  readOnly?: boolean;
  /** The caret wants to leave over the end (Enter in one block, Down on the last line) or the start. */
  onLeave?: ((towards: 'before' | 'after') => void) | null;
  /** Focus was lost to something outside. */
  onBlur?: (() => void) | null;
  ref?: Ref<TextEditorHandle>;
}

export interface TextEditorHandle {
  focus(at: 'start' | 'end'): void;
}

/**
 * The one editor of words that leave the building. It holds exactly our rich text, keeps the ids of blocks, and puts live
 * figures in with "=" or Ctrl+Shift+F. A new `text` from outside, as after an undo, replaces what it shows.
 */
export function TextEditor({ ref, ...props }: TextEditorProps) {
  const { editor, query, asked, signs, proof, building, draft, ...acts } = useTextEditor(props);
  const { choose, leaveMenu, closeProof, takeKeys, chooseLater, bindingOf, takeNewer } = acts;
  useImperativeHandle(
    ref,
    () => ({
      focus: (at) => {
        editor.commands.focus(at);
        // The command waits for the next picture, and the next key may come before it.
        editor.view.focus();
      },
    }),
    [editor],
  );
  return (
    <div className={css['editor']} data-look={props.look} data-shape={props.shape}>
      <EditorContent editor={editor} />
      {props.readOnly !== true && <HouseWordHint editor={editor} lang={props.lang} />}
      {query && (
        <FigureMenu
          editor={editor}
          query={query}
          lang={props.lang}
          onKeys={takeKeys}
          onChoose={choose}
          onBuild={building.fromOffer}
          onDraft={(place, other) => void draft(place, other)}
          onAwait={(words) => void chooseLater(words)}
          onLeave={leaveMenu}
        />
      )}
      {proof && (
        <FigureProof
          anchor={proof.anchor}
          binding={bindingOf(proof.binding)}
          text={proof.text}
          newer={props.newer?.includes(proof.binding) ?? false}
          focused={proof.asked}
          onClose={closeProof}
          onTakeNewer={props.readOnly ? null : takeNewer}
          onChange={
            props.readOnly || !building.canChange(proof.binding)
              ? null
              : () => {
                  closeProof();
                  building.fromFigure(proof.binding, proof.anchor);
                }
          }
        />
      )}
      {asked && (
        <SignMenu
          key={asked.text}
          asked={asked}
          onNote={signs.writeNote}
          onFind={signs.findFigure}
          onOwn={signs.own}
          onLeave={signs.leave}
        />
      )}
      {building.now && (
        <FigureBuilder
          {...building.now}
          lang={props.lang}
          changes={'binding' in building.now.into}
          onTake={building.take}
          onClose={building.close}
        />
      )}
    </div>
  );
}
