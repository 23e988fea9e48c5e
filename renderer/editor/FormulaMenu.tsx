import { useEffect, useId, useLayoutEffect, useState } from 'react';
import { wordFormulaProblem } from '../../shared/sentences/formula-problems';
import { wordRefusal } from '../../shared/sentences/refusals';
import { useAnswer } from '../app/queries';
import { useLanguage, useText } from '../app/texts/texts';
import { chainHere } from './block-commands';
import css from './FigureMenu.module.css';
import { FigureRow } from './FigureRow';
import { sourceOf, type FigureMenuProps } from './figure-menu';
import { MenuFoot } from './MenuFoot';
import { useMenuList } from './menu-list';

/** A formula as it is typed: what it gives, or what is wrong with it and where, and what could come next. */
export function FormulaMenu({ editor, query, lang, onKeys, onChoose, onBuild, onAwait, onLeave }: FigureMenuProps) {
  const t = useText();
  const name = useId();
  const language = useLanguage();
  const [chosen, setChosen] = useState({ words: query.words, index: 0 });
  // Words that Tab was pressed behind before it was known what could come next.
  const [hurried, setHurried] = useState<string | null>(null);
  const { data, isPlaceholderData } = useAnswer(
    'figures.formula',
    { text: query.words, language: lang },
    { keepBefore: true },
  );
  const figure = data?.figure ?? null;
  const completions = isPlaceholderData ? [] : (data?.completions ?? []);
  const active = chosen.words === query.words ? Math.min(chosen.index, Math.max(0, completions.length - 1)) : 0;

  const complete = (index: number) => {
    const next = completions[index];
    if (!next) return;
    // The words stand behind the sign.
    const range = { from: query.from + 1 + next.from, to: query.to };
    chainHere(editor).insertContentAt(range, next.text, { updateSelection: true }).run();
  };
  useEffect(() => {
    if (hurried === null || isPlaceholderData) return;
    setHurried(null);
    if (hurried === query.words) complete(0);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the answer to these words is there
  }, [hurried, isPlaceholderData, query.words]);
  // Before anybody sees the answer, so that a key is never taken for the one before.
  useLayoutEffect(() => {
    onKeys((event, asked) => {
      const fresh = asked.words === query.words && !isPlaceholderData && data !== undefined;
      const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const builds = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (event.key === 'Escape') onLeave();
      else if (move !== 0 && completions.length > 0)
        setChosen({ words: query.words, index: (active + move + completions.length) % completions.length });
      else if (event.key === 'Tab' && !event.shiftKey) {
        if (fresh) complete(active);
        else setHurried(asked.words);
      } else if (event.key === 'Enter' && !builds && !fresh) onAwait(asked.words);
      else if (event.key === 'Enter' && figure !== null && fresh) {
        if (builds) onBuild({ ...figure, text: figure.text ?? '' });
        else if (figure.text !== null) onChoose({ ...figure, text: figure.text });
        else onBuild({ ...figure, text: '' });
      } else if (event.key === 'Enter') complete(active);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    });
    return () => onKeys(null);
  });
  useMenuList(editor, name, active, completions.length);

  const problem = data?.problem ?? null;
  return (
    <div className={css['menu']}>
      {figure !== null && (
        <p className={css['result']}>
          <b>{figure.text ?? t('editor.refused', { why: wordRefusal(figure.refused ?? 'missing', language) })}</b>
          <span>{figure.label}</span>
          <span>{sourceOf(figure.readings)}</span>
        </p>
      )}
      {problem !== null && (
        <p className={css['nothing']} role="status">
          {wordFormulaProblem(problem, language)}
          {!problem.unfinished && <code className={css['where']}>{pointed(query.words, problem.at)}</code>}
        </p>
      )}
      {completions.length > 0 && (
        <div role="listbox" aria-label={t('editor.next')} id={name} className={css['list']}>
          {completions.map(({ text }, index) => (
            <FigureRow
              key={text}
              id={`${name}-${index}`}
              active={index === active}
              text=""
              label={text}
              onChoose={() => complete(index)}
            />
          ))}
        </div>
      )}
      <MenuFoot builds={figure !== null} completes={completions.length > 0} />
    </div>
  );
}

/** The formula with a mark before the place that is wrong. */
function pointed(words: string, at: number): string {
  return `${words.slice(0, at)}▸${words.slice(at)}`;
}
