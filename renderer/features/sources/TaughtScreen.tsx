import { useState } from 'react';
import type { AliasRow, RecipeRow } from '../../../shared/contract/recipes';
import { useAct, useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { toast } from '../../ui/toast-store';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Fields } from '../../ui/Fields';
import { Frame } from '../../ui/Frame';
import { SectionHead, ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { TextField } from '../../ui/TextField';
import { PlaceChoice } from './PlaceChoice';
import css from './sources.module.css';

/** What the desk has taught: recipes by which tables are read, and what names of places stand for. */
export function TaughtScreen() {
  const t = useText();
  const { go } = useNavigation();
  const recipes = useAnswer('sources.recipes', {}).data ?? [];
  const aliases = useAnswer('sources.aliases', {}).data ?? [];
  const save = useAct('sources.exportRecipes');
  const load = useAct('sources.importRecipes');
  const exportTo = async (ids: string[], name: string) => {
    const path = await window.chancery.chooseTarget(`${name}.json`, 'json');
    const saved = path === null ? null : await save.run({ ids, path });
    if (saved !== null) toast(t('sources.recipesSaved', { count: saved.recipes }));
  };
  const importFrom = async () => {
    const [path] = await window.chancery.chooseFiles();
    const taken = path === undefined ? null : await load.run({ path });
    if (taken === null) return;
    undoToast(t('sources.recipesTaken', { count: taken.recipes, here: taken.here, aliases: taken.aliases }));
  };
  return (
    <Frame id="sources.taught" label={t('sources.taught')}>
      <ThingHead title={t('sources.taught')}>
        <Button onClick={() => void importFrom()}>{t('sources.loadRecipes')}</Button>
        {recipes.length + aliases.length > 0 && (
          <Button onClick={() => void exportTo([], t('sources.recipesFile'))}>{t('sources.saveRecipes')}</Button>
        )}
        <Button variant="quiet" onClick={() => go({ area: 'sources' })}>
          {t('sources.back')}
        </Button>
      </ThingHead>
      <Scroll>
        <SectionHead title={t('sources.recipes')} count={recipes.length} />
        {recipes.length === 0 && <Empty>{t('sources.noRecipes')}</Empty>}
        <ul>
          {recipes.map((recipe) => (
            <RecipeItem key={recipe.id} recipe={recipe} onSave={() => void exportTo([recipe.id], recipe.name)} />
          ))}
        </ul>
        <SectionHead title={t('sources.aliases')} count={aliases.length} />
        {aliases.length === 0 && <Empty>{t('sources.noAliases')}</Empty>}
        <ul>
          {aliases.map((alias) => (
            <AliasItem key={alias.id} alias={alias} />
          ))}
        </ul>
      </Scroll>
    </Frame>
  );
}

function RecipeItem({ recipe, onSave }: { recipe: RecipeRow; onSave: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const rename = useAct('sources.renameRecipe');
  const remove = useAct('sources.deleteRecipe');
  const { id, name, told, heads, uses, updated } = recipe;
  const drop = async () => {
    if ((await remove.run({ id })) !== null) undoToast(t('sources.recipeDeleted', { name }));
  };
  return (
    <li className={css['taught']} aria-label={name}>
      <div className={css['taughtWords']}>
        <Fields>
          <TextField
            label={t('sources.recipeName')}
            value={name}
            most={200}
            onChange={(to) => void rename.run({ id, name: to })}
          />
        </Fields>
        <p className={css['note']}>
          {[
            t('sources.toldCount', { count: told }),
            heads.length > 0 ? t('sources.heads', { heads: heads.slice(0, 6).join(', ') }) : '',
            dayText(updated, language, 'short'),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p className={css['note']}>
          {uses.length === 0 ? t('sources.unused') : t('sources.usedBy')}{' '}
          {uses.slice(0, 8).map(({ sourceId, fileName }) => (
            <Button key={sourceId} variant="link" onClick={() => go({ area: 'sources', id: sourceId })}>
              {fileName}
            </Button>
          ))}
        </p>
      </div>
      <Button
        variant="link"
        aria-label={t('sources.fileVerb', { verb: t('sources.save'), file: name })}
        onClick={onSave}
      >
        {t('sources.save')}
      </Button>
      <Button
        variant="link"
        aria-label={t('sources.fileVerb', { verb: t('sources.remove'), file: name })}
        onClick={() => void drop()}
      >
        {t('sources.remove')}
      </Button>
    </li>
  );
}

function AliasItem({ alias }: { alias: AliasRow }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const set = useAct('sources.setAlias');
  const remove = useAct('sources.deleteAlias');
  const { id, text, means, placeName } = alias;
  const meaning = means === 'place' ? (placeName ?? '') : t(means === 'group' ? 'sources.aGroup' : 'sources.noPlace');
  const drop = async () => {
    if ((await remove.run({ id })) !== null) undoToast(t('sources.aliasDeleted', { text }));
  };
  return (
    <li className={css['taught']} aria-label={text}>
      <div className={css['taughtWords']}>
        <p>
          <bdi className={css['strong']}>{text}</bdi> {t('sources.standsFor', { meaning })}
        </p>
        {open && (
          <PlaceChoice
            text={text}
            onChoose={(to) => {
              setOpen(false);
              void set.run(to);
            }}
          />
        )}
      </div>
      <Button variant="link" aria-label={t('sources.changeWhat', { what: text })} onClick={() => setOpen(!open)}>
        {t('sources.change')}
      </Button>
      <Button
        variant="link"
        aria-label={t('sources.fileVerb', { verb: t('sources.remove'), file: text })}
        onClick={() => void drop()}
      >
        {t('sources.remove')}
      </Button>
    </li>
  );
}
