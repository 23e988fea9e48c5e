import { useEditor, type Editor } from '@tiptap/react';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { bindingIds, type Block } from '../../shared/document/rich-text';
import type { Binding } from '../../shared/figures/binding';
import { isFormula } from '../../shared/figures/formula/is-formula';
import type { Output } from '../../shared/contract/contract';
import { useOffer } from '../app/offers';
import { act } from '../app/queries';
import { useNavigation } from '../app/use-navigation';
import { useText } from '../app/texts/texts';
import { insertDraft, liveDraft } from './draft-content';
import type { FigureOffer, MenuKeys } from './figure-menu';
import { useFigureBuilding } from './figure-building';
import { forgetEditor, setActiveEditor, useActiveEditor } from './active-editor';
import { BlockIds } from './block-ids';
import type { Passage } from './chosen-passage';
import { Echo } from './echo';
import { EditorKeys } from './editor-keys';
import { figureAt, insertFigure, rewordFigures } from './figure-commands';
import { FigureStatesExtension, setFigureStates } from './figure-states';
import {
  arrivedAt,
  askForFigure,
  awaitFigure,
  FigureTrigger,
  leaveQuery,
  queryOf,
  type FigureQuery,
} from './figure-trigger';
import { blockFromEditor, fromEditor } from './from-editor';
import { knownBinding, rememberBindings } from './known-bindings';
import { cleanPastedHtml } from './paste';
import { content, type Shape } from './schema';
import type { TextEditorProps } from './TextEditor';
import { toEditor } from './to-editor';
import { asOneLine } from './one-line';
import { openTarget } from './figure-target';
import { TextSigns } from './text-signs';
import { useAsked, useTextSigns } from './use-text-signs';

type NewReading = Output<'figures.read'>;

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
  const { shape, text, bindings, label, lang, placeholder, readOnly = false, newer = none } = props;
  const t = useText();
  const { go } = useNavigation();
  const latest = useRef(props);
  const held = useRef(new Map<string, Binding>());
  const echo = useRef(new Echo());
  const menuKeys = useRef<MenuKeys | null>(null);
  const [query, setQuery] = useState<FigureQuery | null>(null);
  const [asked, setAsked] = useAsked();
  const [proof, setProof] = useState<Proof | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = props;
  });
  useHeldBindings(held, bindings);

  const openFigure = (id: string) => {
    const target = openTarget(held.current.get(id) ?? null);
    if (target) go(target);
  };

  const extensions = useMemo(
    () => [
      ...content(shape),
      UndoRedo,
      Placeholder.configure({ placeholder: () => latest.current.placeholder, showOnlyCurrent: false }),
      BlockIds.configure({ newId, adopt: (id) => adopt(held.current, id) }),
      FigureStatesExtension,
      TextSigns.configure({ asked: setAsked }),
      FigureTrigger.configure({
        changed: setQuery,
        pressed: (event, asked) => menuKeys.current?.(event, asked) ?? false,
      }),
      EditorKeys.configure({
        shape,
        leave: (towards) => {
          const { onLeave } = latest.current;
          onLeave?.(towards);
          return onLeave !== undefined && onLeave !== null;
        },
        openFigure: (id) => openFigureRef.current(id),
        proveFigure: (figure) => setProof({ ...figure, asked: true }),
        renewFigure: (id) => renewRef.current(id),
      }),
    ],
    [shape, setAsked],
  );
  const renewRef = useRef<(id: string) => void>(() => undefined);
  const openFigureRef = useRef(openFigure);
  useEffect(() => {
    openFigureRef.current = openFigure;
  });

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
        handleDOMEvents: {
          mouseover: (view, event) => {
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
        },
      },
      onFocus: ({ editor }) => setActiveEditor(editor),
      onBlur: () => latest.current.onBlur?.(),
      onUpdate: ({ editor }) => {
        setProof(null);
        const words = textOf(editor, shape);
        echo.current.said(JSON.stringify(words));
        const shown = new Set(bindingIds(words));
        latest.current.onChange(
          words,
          [...held.current.values()].filter((binding) => shown.has(binding.id)),
        );
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
  useEffect(() => () => clearTimeout(rest.current), []);

  // By its words: a drawing for another reason brings the same text again, and must not take what was typed since.
  const outside = JSON.stringify(text);
  useEffect(() => {
    const present = JSON.stringify(textOf(editor, shape));
    if (!echo.current.isNews(outside, present)) return;
    editor.chain().setMeta('addToHistory', false).setContent(toEditor(text, shape), { emitUpdate: false }).run();
    // oxlint-disable-next-line react/exhaustive-deps -- the text is told by its words
  }, [editor, outside, shape]);

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

  const putIn = (range: { from: number; to: number }, offer: FigureOffer) => {
    const binding: Binding = { id: newId(), ...boundOf(offer) };
    hold(held.current, [binding]);
    insertFigure(editor.view, range, binding.id, offer.text);
  };
  const replace = (id: string, offer: FigureOffer) => {
    hold(held.current, [{ id, ...boundOf(offer) }]);
    setProof(null);
    rewordFigures(editor.view, id, offer.text);
  };
  const takeNewer = (id: string, reading: NewReading) => {
    const binding = held.current.get(id);
    if (!binding || reading.text === null) return;
    hold(held.current, [{ ...binding, readings: reading.readings }]);
    setProof(null);
    rewordFigures(editor.view, id, reading.text);
  };
  const renew = async (id: string) => {
    const known = held.current.get(id);
    if (!known) return;
    const { id: _, ...binding } = known;
    const reading = await act('figures.read', { binding });
    if (reading?.newer && !editor.isDestroyed) takeNewer(id, reading);
  };
  useEffect(() => {
    renewRef.current = (id) => void renew(id);
  });
  const building = useFigureBuilding({
    editor,
    putIn,
    replace,
    bindingOf: (id) => held.current.get(id) ?? null,
    newId,
  });

  return {
    editor,
    query,
    asked,
    signs,
    proof,
    building,
    draft: async (place: string, other: string) => {
      const name = newId();
      awaitFigure(editor.view, name);
      const draft = await act('figures.draft', { place, other, language: lang });
      if (editor.isDestroyed) return;
      const range = arrivedAt(editor.view, name);
      if (range === null || draft === null || draft.length === 0) return;
      const { paragraphs, bindings: made } = liveDraft(shape === 'one' ? draft.slice(0, 1) : draft, newId);
      hold(held.current, made);
      insertDraft(editor, range, paragraphs);
    },
    takeKeys: (pressed: MenuKeys | null) => {
      menuKeys.current = pressed;
    },
    bindingOf: (id: string) => held.current.get(id) ?? null,
    closeProof: () => setProof(null),
    leaveMenu: () => leaveQuery(editor.view),
    choose: (offer: FigureOffer) => {
      const asked = queryOf(editor.state);
      if (asked) putIn(asked, offer);
    },
    chooseLater: async (words: string) => {
      const name = newId();
      awaitFigure(editor.view, name);
      const best = await bestFor(words, lang);
      if (editor.isDestroyed) return;
      const range = arrivedAt(editor.view, name);
      if (range && best) putIn(range, best);
    },
    takeNewer,
  };
}

const none: readonly string[] = [];
const noPassage: readonly Passage[] = [];

/** What of an offer a text keeps. */
function boundOf({ expression, selectors, wording, readings, allowed }: FigureOffer): Omit<Binding, 'id'> {
  return { expression, selectors, wording, readings, ...(allowed !== undefined && { allowed }) };
}

/** What a formula gives, or the best figure for words; null where there is none, so that what was typed stays. */
async function bestFor(words: string, lang: string): Promise<FigureOffer | null> {
  if (!isFormula(words)) return (await act('figures.find', { text: words, language: lang, limit: 1 }))?.[0] ?? null;
  const figure = (await act('figures.formula', { text: words, language: lang }))?.figure ?? null;
  return figure === null || figure.text === null ? null : { ...figure, text: figure.text };
}

function textOf(editor: Editor, shape: Shape): Block[] {
  const json = editor.getJSON();
  return shape === 'one' ? [blockFromEditor(json, newId)] : fromEditor(json, newId);
}

/** Keeps every binding that was ever here, so that undoing a deletion brings the figure back whole. */
function useHeldBindings(held: RefObject<Map<string, Binding>>, bindings: readonly Binding[]): void {
  useEffect(() => hold(held.current, bindings), [held, bindings]);
}

function hold(held: Map<string, Binding>, bindings: readonly Binding[]): void {
  for (const binding of bindings) held.set(binding.id, binding);
  rememberBindings(bindings);
}

/** A figure that is pasted keeps its binding where this text has it, and gets a copy of it where another text has. */
function adopt(held: Map<string, Binding>, id: string): string | null {
  if (held.has(id)) return id;
  const binding = knownBinding(id);
  if (binding === null) return null;
  const copy = { ...binding, id: newId() };
  hold(held, [copy]);
  return copy.id;
}
