import { useEffect, useId, useLayoutEffect, useState } from 'react';
import { useAnswer } from '../app/queries';
import { useText } from '../app/texts/texts';
import css from './FigureMenu.module.css';
import { FigureRow } from './FigureRow';
import { sourceOf, type FigureMenuProps, type FigureOffer } from './figure-menu';
import { MenuFoot } from './MenuFoot';
import { useMenuList } from './menu-list';

/** Figures and formulas: arrows choose, Enter or Tab puts in, Ctrl+Enter changes first, Esc leaves the words as typed. */
export function SearchMenu({
  editor,
  query,
  lang,
  onKeys,
  onChoose,
  onBuild,
  onDraft,
  onAwait,
  onLeave,
}: FigureMenuProps) {
  const t = useText();
  const name = useId();
  const [chosen, setChosen] = useState({ words: query.words, index: 0 });
  // Words that Ctrl+Enter was pressed behind before it was known what they find.
  const [hurried, setHurried] = useState<string | null>(null);
  const {
    data: offers = none,
    isPlaceholderData,
    isFetching,
  } = useAnswer('figures.find', { text: query.words, language: lang, limit: 12 }, { keepBefore: true });
  const pair = pairOf(offers);
  const count = offers.length + (pair === null ? 0 : 1);
  // What is on screen may still be the answer to fewer words: it must not be taken for the right one.
  const early = isPlaceholderData || (isFetching && offers.length === 0);
  // Other words begin at the top again.
  const active = chosen.words === query.words ? Math.min(chosen.index, Math.max(0, count - 1)) : 0;

  useEffect(() => {
    if (hurried === null || early) return;
    setHurried(null);
    const [best] = offers;
    if (hurried === query.words && best !== undefined) onBuild(best);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the answer to these words is there
  }, [hurried, early, query.words]);
  // Before anybody sees the answer, so that a key is never taken for the one before.
  useLayoutEffect(() => {
    const setAt = (index: number) => setChosen({ words: query.words, index });
    onKeys((event, asked) => {
      const takes = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
      const builds = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      const offer = offers[active];
      if (event.key === 'Escape') onLeave();
      else if (takes && (early || asked.words !== query.words)) (builds ? setHurried : onAwait)(asked.words);
      else if (count === 0) return false;
      else if (event.key === 'ArrowDown') setAt((active + 1) % count);
      else if (event.key === 'ArrowUp') setAt((active - 1 + count) % count);
      else if (takes && offer === undefined && pair !== null) onDraft(pair.place, pair.other);
      else if (builds && offer !== undefined) onBuild(offer);
      else if (takes && offer !== undefined) onChoose(offer);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    });
    return () => onKeys(null);
  });
  useMenuList(editor, name, active, count);

  return (
    <div className={css['menu']}>
      {offers.length === 0 ? (
        <p className={css['nothing']} id={name} role="status">
          {isFetching ? t('editor.looking') : t('editor.noFigure')}
        </p>
      ) : (
        <div role="listbox" aria-label={t('editor.figures')} id={name} className={css['list']}>
          {offers.map((offer, index) => (
            <FigureRow
              key={`${offer.kind} ${offer.label} ${offer.text}`}
              id={`${name}-${index}`}
              active={index === active}
              text={offer.text}
              label={offer.label}
              source={sourceOf(offer.readings)}
              onChoose={() => !early && onChoose(offer)}
            />
          ))}
          {pair !== null && (
            <FigureRow
              id={`${name}-${offers.length}`}
              active={active === offers.length}
              text={t('editor.draft')}
              label={t('editor.draftOf')}
              onChoose={() => onDraft(pair.place, pair.other)}
            />
          )}
        </div>
      )}
      <MenuFoot builds={offers.length > 0} />
    </div>
  );
}

const none: readonly FigureOffer[] = [];

/** The two countries that the best offer is of. */
function pairOf([first]: readonly FigureOffer[]): { place: string; other: string } | null {
  const key = first?.composition?.key;
  if (!key || key.reporter === null || key.partner === null || key.partner === 'WLD') return null;
  return { place: key.reporter, other: key.partner };
}
