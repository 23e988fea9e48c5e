import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { HouseWord } from '../../shared/contract/house-words';
import { miswritten, type Miswritten } from '../../shared/wording/house-words';
import { useOffer } from '../app/offers';
import { useAnswer } from '../app/queries';
import { useText } from '../app/texts/texts';
import { Button } from '../ui/Button';
import { useActiveEditor } from './active-editor';
import css from './HouseWordHint.module.css';

interface HouseWordHintProps {
  editor: Editor;
  lang: string;
}

/** More are one glance too many: the check of the pack lists them all. */
const SHOWN = 3;

/** Under a text: what of it the desk writes otherwise, with the right words one key away. */
export function HouseWordHint({ editor, lang }: HouseWordHintProps) {
  const t = useText();
  const words = useAnswer('settings.houseWords', {}).data;
  const active = useActiveEditor() === editor;
  useRedrawn(editor);
  const places = words === undefined || words.length === 0 ? [] : placesIn(editor, words, lang);
  const mendable = places.filter(({ instead }) => instead !== '');
  const mend = () => replace(editor, mendable);
  useOffer('edit.house-words', active && mendable.length > 0 ? mend : null);
  if (places.length === 0) return null;
  const shown = [...new Map(places.map((place) => [`${place.written} ${place.instead}`, place])).values()];
  return (
    <p className={css['hint']} role="status">
      {shown.slice(0, SHOWN).map(({ written, instead, word }) => (
        <span key={`${written} ${instead}`} title={word.reason}>
          {instead === '' ? t('editor.neverWritten', { written }) : t('editor.writtenSo', { written, instead })}
        </span>
      ))}
      {mendable.length > 0 && (
        <Button variant="link" keys="Ctrl+Shift+H" onClick={mend}>
          {t('editor.houseWords')}
        </Button>
      )}
    </p>
  );
}

interface Placed extends Miswritten {
  from: number;
  to: number;
}

/** Places in the editor's own counting; words that are parted by a mark or a figure are not one. */
function placesIn(editor: Editor, words: readonly HouseWord[], lang: string): Placed[] {
  const places: Placed[] = [];
  editor.state.doc.descendants((node, position) => {
    if (!node.isText) return;
    for (const place of miswritten(node.text ?? '', words, lang))
      places.push({ ...place, from: position + place.start, to: position + place.end });
  });
  return places;
}

function replace(editor: Editor, places: readonly Placed[]): void {
  const { tr } = editor.state;
  for (const { from, to, instead } of places.toReversed()) tr.insertText(instead, from, to);
  editor.view.dispatch(tr);
  editor.view.focus();
}

/** Draws anew with every change of the editor's text. */
function useRedrawn(editor: Editor): void {
  const [, draw] = useState(0);
  useEffect(() => {
    const changed = () => draw((times) => times + 1);
    editor.on('update', changed);
    return () => {
      editor.off('update', changed);
    };
  }, [editor]);
}
