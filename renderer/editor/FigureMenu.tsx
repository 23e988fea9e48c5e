import type { Editor } from '@tiptap/react';
import { useEffect, useId, useState } from 'react';
import type { Output } from '../../shared/contract/contract';
import { useAnswer } from '../app/queries';
import { useText } from '../app/texts/texts';
import { KeyCap } from '../ui/KeyCap';
import { Anchored } from './Anchored';
import css from './FigureMenu.module.css';
import type { FigureQuery } from './figure-trigger';

type FigureOffer = Output<'figures.find'>[number];

/** What the menu does with a key, and what is asked for at that moment; true where it used the key. */
export type MenuKeys = (event: KeyboardEvent, asked: FigureQuery) => boolean;

interface FigureMenuProps {
  editor: Editor;
  query: FigureQuery;
  lang: string;
  /** Takes what the menu does with keys, as the caret stays in the text; true where a key was used. */
  onKeys: (pressed: MenuKeys | null) => void;
  onChoose: (offer: FigureOffer) => void;
  /** Takes the best for these words as soon as it is found. */
  onAwait: (words: string) => void;
  onLeave: () => void;
}

/** Figures and formulas for the words behind "=": arrows choose, Enter or Tab puts in, Esc leaves the words as typed. */
export function FigureMenu({ editor, query, lang, onKeys, onChoose, onAwait, onLeave }: FigureMenuProps) {
  const t = useText();
  const name = useId();
  const [chosen, setChosen] = useState({ words: query.words, index: 0 });
  const {
    data: offers = none,
    isPlaceholderData,
    isFetching,
  } = useAnswer('figures.find', { text: query.words, language: lang, limit: 12 }, { keepBefore: true });
  // What is on screen may still be the answer to fewer words: it must not be taken for the right one.
  const early = isPlaceholderData || (isFetching && offers.length === 0);
  // Other words begin at the top again.
  const active = chosen.words === query.words ? Math.min(chosen.index, Math.max(0, offers.length - 1)) : 0;

  useEffect(() => {
    const setAt = (index: number) => setChosen({ words: query.words, index });
    onKeys((event, asked) => {
      const takes = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
      const offer = offers[active];
      if (event.key === 'Escape') onLeave();
      else if (takes && (early || asked.words !== query.words)) onAwait(asked.words);
      else if (offer === undefined) return false;
      else if (event.key === 'ArrowDown') setAt((active + 1) % offers.length);
      else if (event.key === 'ArrowUp') setAt((active - 1 + offers.length) % offers.length);
      else if (takes) onChoose(offer);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    });
    return () => onKeys(null);
  });

  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', name);
    if (offers.length > 0) dom.setAttribute('aria-activedescendant', `${name}-${active}`);
    document.querySelector(`#${CSS.escape(`${name}-${active}`)}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, name, active, offers.length]);

  const anchor = editor.view.coordsAtPos(Math.min(query.from, editor.state.doc.content.size));
  return (
    <Anchored anchor={anchor}>
      <div className={css['menu']}>
        {offers.length === 0 ? (
          <p className={css['nothing']} id={name} role="status">
            {isFetching ? t('editor.looking') : t('editor.noFigure')}
          </p>
        ) : (
          <div role="listbox" aria-label={t('editor.figures')} id={name} className={css['list']}>
            {offers.map((offer, index) => (
              <div
                key={`${offer.kind} ${offer.label} ${offer.text}`}
                id={`${name}-${index}`}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                className={css['offer']}
                onPointerDown={(event) => {
                  event.preventDefault();
                  if (!early) onChoose(offer);
                }}
              >
                <span className={css['text']}>{offer.text}</span>
                <span className={css['label']}>{offer.label}</span>
                <span className={css['source']}>{sourceOf(offer)}</span>
              </div>
            ))}
          </div>
        )}
        <p className={css['keys']}>
          <KeyCap keys="Enter" /> {t('editor.putIn')} <KeyCap keys="Esc" /> {t('editor.leave')}
        </p>
      </div>
    </Anchored>
  );
}

const none: readonly FigureOffer[] = [];

function sourceOf({ readings }: FigureOffer): string {
  const source = readings[0]?.source;
  if (!source) return '';
  return [source.publisher ?? source.fileName, source.dataset]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
