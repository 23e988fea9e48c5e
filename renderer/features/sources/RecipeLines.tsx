import type { RecipeUse } from '../../../shared/contract/sources';
import { wordProblem } from '../../../shared/sentences/reasons';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import { Problem } from '../../ui/Problem';
import { placeName } from './places';
import css from './sources.module.css';

interface RecipeLinesProps {
  recipe: RecipeUse;
  /** Reads the file without it; null where nothing can be changed. */
  onLeave: (() => void) | null;
}

/** By which recipe a file was read, and where the two did not meet. */
export function RecipeLines({ recipe, onLeave }: RecipeLinesProps) {
  const t = useText();
  const language = useLanguage();
  const place = (code: string) => placeName(code, language, t('sources.world'));
  return (
    <ul>
      <li className={css['line']}>
        <Problem state="ok" what={t('sources.readAsBefore', { name: recipe.name, count: recipe.corrections.length })}>
          {onLeave !== null && (
            <Button variant="link" onClick={onLeave}>
              {t('sources.readWithout')}
            </Button>
          )}
        </Problem>
      </li>
      {recipe.notes.map((note) => (
        <li key={JSON.stringify(note)} className={css['line']}>
          <Problem state="warn" what={wordProblem(note, place, language)} where={<bdi>{note.sheet}</bdi>} />
        </li>
      ))}
    </ul>
  );
}

/** The recipes that there are, to read a file by another. */
export function RecipeMenu({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string) => void }) {
  const t = useText();
  const recipes = useAnswer('sources.recipes', {}).data ?? [];
  if (recipes.length === 0) return null;
  const items = recipes.map(({ id, name }) => ({
    id,
    label: name,
    reason: id === chosen ? t('sources.recipeInUse') : null,
    run: () => onChoose(id),
  }));
  return <MenuButton label={t('sources.loadRecipe')} items={items} variant="quiet" />;
}
