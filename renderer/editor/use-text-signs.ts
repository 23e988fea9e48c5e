import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { amountKey } from '../../shared/document/typed-amounts';
import { useOffer } from '../app/offers';
import { useText } from '../app/texts/texts';
import { chainHere } from './block-commands';
import type { Passage } from './chosen-passage';
import { askForFigure } from './figure-trigger';
import { insertTable } from './table-commands';
import { newNote, setSigns, type Asked } from './text-signs';

export interface OwnAmounts {
  /** The amounts that somebody answers for, as typed. */
  known: readonly string[];
  /** Remembers another, with why. */
  own: (text: string, reason: string) => void;
}

interface TextSigns {
  editor: Editor;
  asked: Asked | null;
  setAsked: (asked: Asked | null) => void;
  amounts: OwnAmounts | null;
  remarked: readonly Passage[];
  /** Whether the commands of the menu are this editor's. */
  active: boolean;
}

/** Footnotes and typed amounts of one editor: what is asked about, and what is done about it. */
export function useTextSigns({ editor, asked, setAsked, amounts, remarked, active }: TextSigns) {
  const t = useText();
  const known = amounts === null ? null : amounts.known.map(amountKey).join('\n');
  useEffect(() => {
    const owned = known === null ? null : new Set(known === '' ? [] : known.split('\n'));
    setSigns(editor.view, { owned, title: t('editor.unbacked'), remarked });
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language, which draws all anew
  }, [editor, known, JSON.stringify(remarked)]);
  const many = editor.schema.nodes['table'] !== undefined;
  useOffer('editor.note', active ? () => setAsked(newNote(editor.view)) : null);
  useOffer('editor.table', active && many ? () => insertTable(editor) : null);

  const leave = () => {
    setAsked(null);
    editor.view.focus();
  };
  return {
    leave,
    /** The words of the footnote asked about; none takes it away. */
    writeNote: (words: string) => {
      if (asked?.kind !== 'note') return;
      const text = words.trim();
      const note = { type: 'note', attrs: { text } };
      const chain = chainHere(editor);
      if (asked.at === null && text !== '') chain.insertContentAt(editor.state.selection.to, note).run();
      else if (asked.at !== null) {
        const range = { from: asked.at, to: asked.at + 1 };
        if (text === '') chain.deleteRange(range).run();
        else chain.insertContentAt(range, note).run();
      }
      setAsked(null);
    },
    /** Puts a figure in where the amount stands: it is chosen as after "=". */
    findFigure: () => {
      if (asked?.kind !== 'amount') return;
      setAsked(null);
      chainHere(editor).deleteRange({ from: asked.from, to: asked.to }).run();
      askForFigure(editor.view);
    },
    own: (reason: string) => {
      if (asked?.kind !== 'amount' || reason.trim() === '') return;
      amounts?.own(asked.text, reason.trim());
      leave();
    },
  };
}

export function useAsked() {
  return useState<Asked | null>(null);
}
