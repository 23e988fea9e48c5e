import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '../../shared/document/rich-text';
import { useOffer } from '../app/offers';
import { useText } from '../app/texts/texts';
import type { MenuKeys } from './figure-menu';
import { useFigureBuilding } from './figure-building';
import { forgetEditor, putsFigures, setActiveEditor, useActiveEditor } from './active-editor';
import type { Passage } from './chosen-passage';
import { Echo } from './echo';
import { figureAt } from './figure-commands';
import { setFigureStates } from './figure-states';
import { askForFigure, leaveQuery, type FigureQuery } from './figure-trigger';
import { blockFromEditor, fromEditor } from './from-editor';
import { HeldFigures } from './held-figures';
import { cleanPastedHtml } from './paste';
import type { Shape } from './schema';
import type { TextEditorProps } from './TextEditor';
import { toEditor } from './to-editor';
import { asOneLine } from './one-line';
import { LatestHands, textExtensions } from './text-extensions';
import { useTextFigures } from './use-text-figures';
import { useAsked, useTextSigns } from './use-text-signs';

/** What hovers over a figure. */
export interface Proof {
  binding: string;
  text: string;
  anchor: DOMRect;
  /** By a key, so that the focus goes there; hovering leaves it where it is. */
  asked: boolean;
}

const newId = () => crypto.randomUUID();

/** How long the pointer rests on a figure before its proof opens, in ms. */
const restMs = 500;

/** The editor behind `TextEditor`, kept in step with its properties. */
export function useTextEditor(props: Omit<TextEditorProps, 'ref'>) {
  const { shape, text, bindings, lang, readOnly = false } = props;
  const latest = useRef(props);
  const [hands] = useState(() => new LatestHands());
  const [held] = useState(() => new HeldFigures(newId));
  const [echo] = useState(() => new Echo());
  const [query, setQuery] = useState<FigureQuery | null>(null);
  const [asked, setAsked] = useAsked();
  const { proof, setProof, proofKeys } = useProof();
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => held.hold(bindings), [held, bindings]);

  const extensions = useMemo(
    () =>
      textExtensions(shape, hands, held, {
        newId,
        asked: setAsked,
        queried: setQuery,
        proveFigure: (figure) => setProof({ ...figure, asked: true }),
      }),
    [shape, hands, held, setAsked, setProof],
  );
  const editor = useEditor(
    {
      extensions,
      content: toEditor(text, shape),
      editable: !readOnly,
      injectCSS: false,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editorProps: {
        transformPastedHTML: cleanPastedHtml,
        transformPasted: (slice, view) => (shape === 'one' ? asOneLine(slice, view.state.schema) : slice),
        handleDOMEvents: proofKeys,
      },
      onFocus: ({ editor }) => setActiveEditor(editor),
      onBlur: () => latest.current.onBlur?.(),
      onUpdate: ({ editor }) => {
        setProof(null);
        const words = textOf(editor, shape);
        echo.said(JSON.stringify(words));
        latest.current.onChange(words, held.shownIn(words));
      },
    },
    [extensions],
  );

  const active = useActiveEditor() === editor;
  useOffer('editor.figure', active && !readOnly ? () => askForFigure(editor.view) : null);
  const signs = useTextSigns({
    editor,
    asked,
    setAsked,
    amounts: props.amounts ?? null,
    remarked: props.remarked ?? noPassage,
    active: active && !readOnly,
  });
  useEffect(() => () => forgetEditor(editor), [editor]);
  useWordsFromOutside(editor, echo, text, shape);

  const closeProof = () => setProof(null);
  const { putIn, replace, open, renew, takeNewer, ...figures } = useTextFigures({
    editor,
    held,
    shape,
    lang,
    newId,
    onReworded: closeProof,
  });
  useEffect(() => putsFigures(editor, (offer) => putIn(editor.state.selection, offer)));
  useEffect(() => {
    const { placeholder, onLeave = null } = props;
    hands.set({ placeholder, leave: onLeave, openFigure: open, renewFigure: (figure) => void renew(figure) });
  });
  useLook(editor, props);
  const bindingOf = (id: string) => held.get(id);
  const building = useFigureBuilding({ editor, putIn, replace, bindingOf, newId });

  return {
    ...figures,
    editor,
    query,
    asked,
    signs,
    proof,
    building,
    bindingOf,
    closeProof,
    takeNewer,
    takeKeys: (menuKeys: MenuKeys | null) => hands.set({ menuKeys }),
    leaveMenu: () => leaveQuery(editor.view),
  };
}

const none: readonly string[] = [];
const noPassage: readonly Passage[] = [];

/** The proof of the figure that the pointer rests on, or that a key asks for. */
function useProof() {
  const [proof, setProof] = useState<Proof | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const proofKeys = {
    mouseover: (view: EditorView, event: MouseEvent) => {
      const figure = figureAt(view, event.target);
      clearTimeout(rest.current);
      if (figure) rest.current = setTimeout(() => setProof({ ...figure, asked: false }), restMs);
      return false;
    },
    mousedown: () => {
      clearTimeout(rest.current);
      setProof(null);
      return false;
    },
  };
  return { proof, setProof, proofKeys };
}

/** A new text from outside, as after an undo, replaces what is shown. */
function useWordsFromOutside(editor: Editor, echo: Echo, text: readonly Block[], shape: Shape): void {
  // By its words: a drawing for another reason brings the same text again, and must not take what was typed since.
  const outside = JSON.stringify(text);
  useEffect(() => {
    const present = JSON.stringify(textOf(editor, shape));
    if (!echo.isNews(outside, present)) return;
    editor.chain().setMeta('addToHistory', false).setContent(toEditor(text, shape), { emitUpdate: false }).run();
    // oxlint-disable-next-line react/exhaustive-deps -- the text is told by its words
  }, [editor, outside, shape]);
}

/** Name, language, figures that are behind and placeholder, as the properties say. */
function useLook(editor: Editor, props: Omit<TextEditorProps, 'ref'>): void {
  const { shape, label, lang, placeholder, readOnly = false, newer = none } = props;
  const t = useText();
  useEffect(() => {
    editor.setOptions({
      editable: !readOnly,
      editorProps: {
        ...editor.options.editorProps,
        attributes: {
          role: 'textbox',
          'aria-label': label,
          'aria-multiline': String(shape === 'many'),
          lang,
          spellcheck: 'true',
        },
      },
    });
  }, [editor, readOnly, label, lang, shape]);

  const newerKey = newer.join();
  useEffect(() => {
    const titles = { live: t('editor.liveFigure'), newer: t('editor.newerFigure') };
    setFigureStates(editor.view, { newer: new Set(newerKey === '' ? [] : newerKey.split(',')), titles });
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language only
  }, [editor, newerKey, lang]);

  useEffect(() => {
    // A placeholder that changes with the kind of point is drawn by the next transaction.
    editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false));
  }, [editor, placeholder]);
}

function textOf(editor: Editor, shape: Shape): Block[] {
  const json = editor.getJSON();
  return shape === 'one' ? [blockFromEditor(json, newId)] : fromEditor(json, newId);
}
