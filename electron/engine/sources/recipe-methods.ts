import type { recipeMethods } from '../../../shared/contract/recipes';
import { likePlaces } from '../../../shared/places/like-places';
import { countTold } from '../../../shared/tables/recipe';
import type { Methods } from '../methods';
import { placeList, shippedPlaces } from '../shipped';
import { deleteRecord, saveRecord } from '../store/records';
import { saveAlias } from './aliases';
import { exportRecipes, importRecipes } from './recipe-files';
import { aliasRecords, recipeById, recipesIn, recipeUses } from './recipe-queries';

const SUGGESTED = 12;

export const recipes: Methods<typeof recipeMethods> = {
  'sources.recipes'({ db }) {
    const uses = recipeUses(db);
    return recipesIn(db).map(({ id, name, updated, body }) => ({
      id,
      name,
      updated,
      publisher: body.match.publisher,
      told: countTold(body),
      heads: body.tables[0]?.columns.map(({ match }) => match.words).filter((words) => words !== '') ?? [],
      uses: uses.get(id) ?? [],
    }));
  },

  'sources.renameRecipe'(writing, { id, name }) {
    writing.named({ title: name }, id);
    saveRecord(writing, 'recipe', id, { name });
    return {};
  },

  'sources.deleteRecipe'(writing, { id }) {
    writing.named({ title: recipeById(writing.db, id).name });
    deleteRecord(writing, 'recipe', id);
    return {};
  },

  'sources.exportRecipes': (sliced, order) => exportRecipes(sliced, order),

  'sources.importRecipes': (sliced, order) => importRecipes(sliced, order),

  'sources.aliases'({ db, resources }) {
    const { nameOf } = shippedPlaces(resources);
    return aliasRecords(db).map(({ id, updated, text, means, code }) => ({
      id,
      updated,
      text,
      means,
      code,
      placeName: code === null ? null : nameOf(code, 'en'),
    }));
  },

  'sources.setAlias'(writing, alias) {
    writing.named({ title: alias.text });
    return { id: saveAlias(writing, alias) };
  },

  'sources.deleteAlias'(writing, { id }) {
    const known = aliasRecords(writing.db).find((alias) => alias.id === id);
    writing.named({ title: known?.text ?? '' });
    deleteRecord(writing, 'alias', id);
    return {};
  },

  'sources.likePlaces': ({ resources }, { text, language }) =>
    likePlaces(placeList(resources), text, language, SUGGESTED),
};
