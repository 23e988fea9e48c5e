import { Extension } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isFormula } from '../../shared/figures/formula/is-formula';

/** Words typed after "=" for which a figure is looked for: where they stand, with the sign, and what they are. */
export interface FigureQuery {
  from: number;
  to: number;
  words: string;
}

interface TriggerState {
  query: FigureQuery | null;
  /** Where somebody said Esc: that sign is a sign. */
  left: number | null;
  /** Where the menu was asked for by its key, so that it opens before a letter is typed. */
  asked: number | null;
  /** Words that were taken before their figure was found: where they stand by now, by a name of their own. */
  awaited: ReadonlyMap<string, { from: number; to: number }>;
}

interface TriggerOptions {
  /** The query, or null when there is none any more. */
  changed(query: FigureQuery | null): void;
  /** A key while there is a query; true where it was used. */
  pressed(event: KeyboardEvent, query: FigureQuery): boolean;
}

const key = new PluginKey<TriggerState>('figureTrigger');
type Message =
  { kind: 'leave' } | { kind: 'ask'; at: number } | { kind: 'await'; name: string } | { kind: 'arrived'; name: string };

/** As long as a query may get before it is taken for a sentence. */
const longest = 60;
/** A formula may be longer: its brackets and arrows are of no sentence. */
const longestFormula = 240;
const sign = /(?:^|[\s([{«„“"'\u00a0])=([^=\n]*)$/u;

/** The words after a sign at a word's start that the cursor stands behind; null where there are none. */
export function queryBefore(text: string, asked: boolean): string | null {
  const words = sign.exec(text)?.[1];
  if (words === undefined || words.length > (isFormula(words) ? longestFormula : longest)) return null;
  if (/^\p{L}/u.test(words) || isFormula(words)) return words;
  return asked && !/^\s/u.test(words) ? words : null;
}

export const FigureTrigger = Extension.create<TriggerOptions>({
  name: 'figureTrigger',

  addOptions() {
    return { changed: () => undefined, pressed: () => false };
  },

  addProseMirrorPlugins() {
    const { changed, pressed } = this.options;
    return [
      new Plugin<TriggerState>({
        key,
        state: { init: () => ({ query: null, left: null, asked: null, awaited: new Map() }), apply: next },
        props: {
          handleKeyDown(view, event) {
            const query = queryOf(view.state);
            if (query === null || event.isComposing) return false;
            return pressed(event, query);
          },
        },
        view: () => ({
          update(view, before) {
            const [now, then] = [queryOf(view.state), queryOf(before)];
            if (now?.words !== then?.words || now?.from !== then?.from) changed(now);
          },
          destroy: () => changed(null),
        }),
      }),
    ];
  },
});

/** The words behind the sign that the caret stands at; null where nothing is asked for. */
export function queryOf(state: EditorState): FigureQuery | null {
  return key.getState(state)?.query ?? null;
}

/** Leaves the query: the sign and the words stay as typed. */
export function leaveQuery(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, { kind: 'leave' } satisfies Message));
}

/** Takes the words before their figure is found: one writes on, and it takes their place when it comes. */
export function awaitFigure(view: EditorView, name: string): void {
  view.dispatch(view.state.tr.setMeta(key, { kind: 'await', name } satisfies Message));
}

/** Where awaited words stand now; null where they were deleted. They are awaited no more. */
export function arrivedAt(view: EditorView, name: string): { from: number; to: number } | null {
  const range = key.getState(view.state)?.awaited.get(name) ?? null;
  view.dispatch(view.state.tr.setMeta(key, { kind: 'arrived', name } satisfies Message));
  return range;
}

/** Asks for a figure at the cursor, as if "=" had been typed at a word's start. */
export function askForFigure(view: EditorView): void {
  const { state } = view;
  if (queryOf(state) !== null) return;
  const { from, $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const gap = before === '' || /[\s\u00a0([{«„“"']$/u.test(before) ? '' : ' ';
  const tr = state.tr.insertText(`${gap}=`);
  view.dispatch(tr.setMeta(key, { kind: 'ask', at: from + gap.length } satisfies Message).scrollIntoView());
  view.focus();
}

function next(transaction: Transaction, before: TriggerState, _old: EditorState, state: EditorState): TriggerState {
  const message = transaction.getMeta(key) as Message | undefined;
  const awaited = nextAwaited(transaction, before, message);
  if (message?.kind === 'leave' || message?.kind === 'await')
    return { query: null, left: before.query?.from ?? before.left, asked: null, awaited };
  const kept = (position: number | null) => (position === null ? null : transaction.mapping.map(position, -1));
  const asked = message?.kind === 'ask' ? message.at : kept(before.asked);
  const left = kept(before.left);
  const query = found(state, asked);
  if (query === null || query.from === left)
    return { query: null, left, asked: query === null ? null : asked, awaited };
  // A sign that stood there before is not one that somebody types now.
  const typed = transaction.docChanged || message?.kind === 'ask' || before.query !== null;
  return { query: typed ? query : null, left, asked, awaited };
}

function nextAwaited(
  { mapping, docChanged }: Transaction,
  before: TriggerState,
  message: Message | undefined,
): TriggerState['awaited'] {
  if (!docChanged && message?.kind !== 'await' && message?.kind !== 'arrived') return before.awaited;
  const awaited = new Map(before.awaited);
  if (message?.kind === 'arrived') awaited.delete(message.name);
  if (message?.kind === 'await' && before.query !== null)
    awaited.set(message.name, { from: before.query.from, to: before.query.to });
  for (const [name, { from, to }] of awaited) {
    const range = { from: mapping.map(from, 1), to: mapping.map(to, -1) };
    if (range.from < range.to) awaited.set(name, range);
    else awaited.delete(name);
  }
  return awaited;
}

function found(state: EditorState, asked: number | null): FigureQuery | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const at = before.lastIndexOf('=');
  if (at === -1) return null;
  const from = $from.start() + at;
  const words = queryBefore(before, asked === from);
  return words === null ? null : { from, to: $from.pos, words };
}
