import { wordNumber } from '../figures/wording';
import { pickLanguage, type Language } from './language';

/**
 * Names of what one action did, as undo and redo tell them: `Undo: import of 63 figures`. A step is named by the method
 * that made it and by what it was about.
 */

/** What a step's name may be made of: `title` of the record, `count` of records. */
export type StepParams = Readonly<Record<string, string | number>>;

type Name = (params: StepParams) => string;

/**
 * The name of a step in a language, in small letters as after a colon; an unknown method is "last change".
 * A language that has no names yet is answered in English.
 */
export function stepName(name: string, params: StepParams, language: string): string {
  const names = byLanguage[pickLanguage(language)];
  return (names[name] ?? names['unknown'] ?? unnamed)(params);
}

/** Whether the step of a method has a name of its own. */
export function isNamed(name: string): boolean {
  return name !== 'unknown' && english[name] !== undefined;
}

const unnamed: Name = () => 'last change';

/** `new point “Our trade …”`, without the title where it isn't known. */
function about(what: string): Name {
  return ({ title }) => (typeof title === 'string' && title !== '' ? `${what} “${shortened(title)}”` : what);
}

/** `import of 63 figures`; the plural alone where the number isn't known. */
function counted(before: string, one: string, many: string): Name {
  return ({ count }) =>
    typeof count === 'number'
      ? `${before} ${wordNumber(count, 0, 'en')} ${count === 1 ? one : many}`
      : `${before} ${many}`;
}

/** `deletion of point “Our trade …”`, or of `3 points`. */
function aboutOrCounted(before: string, one: string, many: string): Name {
  return (params) =>
    (typeof params['count'] === 'number' ? counted(before, one, many) : about(`${before} ${one}`))(params);
}

function shortened(title: string): string {
  return title.length <= 40 ? title : `${title.slice(0, 39).trimEnd()}…`;
}

const english: Readonly<Record<string, Name>> = {
  unknown: unnamed,
  'settings.update': () => 'change of settings',
  'markings.setScheme': about('markings of'),
  'markings.mapForeign': about('rank of marking'),
  'settings.setReading': () => 'change of limits on reading files',
  'settings.setHouseWord': about('house word'),
  'settings.removeHouseWord': about('deletion of house word'),
  'settings.nameProduct': about('name of product'),
  'templates.add': about('house template'),
  'templates.map': about('styles of house template'),
  'templates.rename': about('name of house template'),
  'templates.remove': about('removal of house template'),

  'points.create': about('new point'),
  'points.update': about('edit of point'),
  'points.delete': aboutOrCounted('deletion of', 'point', 'points'),
  'points.duplicate': about('copy of point'),
  'points.ownAmount': about('amount without a source in point'),
  'points.restore': about('earlier words of point'),
  'points.remark': about('comment on point'),
  'points.answerRemark': about('answer to a comment on point'),
  'points.resolveRemark': about('resolving of a comment on point'),
  'points.removeRemark': about('deletion of a comment on point'),
  'points.ask': about('request to clear point'),
  'points.answer': about('clearance of point'),
  'points.keepAnswer': about('keeping of the clearance of point'),

  'topics.create': about('new topic'),
  'topics.rename': about('new name of topic'),
  'topics.move': about('moving of topic'),
  'topics.merge': about('merging of topic'),
  'topics.delete': about('deletion of topic'),

  'points.translate': about('translation of point'),
  'points.setOriginal': about('link of translation'),
  'points.broughtUpToDate': about('bringing up to date of translation'),
  'library.merge': about('merging into point'),
  'library.apart': about('telling apart of point'),

  'library.change': counted('change of', 'point', 'points'),
  'library.replace': counted('replacing in', 'point', 'points'),
  'library.saveSearch': about('saved search'),
  'library.deleteSearch': about('deletion of saved search'),

  'texts.readAs': about('reading of changes in'),
  'people.create': about('new person'),
  'people.update': about('edit of'),
  'people.delete': about('deletion of'),
  'people.setPhoto': about('photo of'),
  'people.merge': about('merging into'),
  'people.apart': about('telling apart of'),
  'people.setCountry': about('edit of country'),
  'people.takeList': counted('taking over of', 'person', 'people'),

  'figures.leaveOut': () => 'choice of sentences',
  'figures.writeAnew': () => 'edit of sentences',

  'sources.accept': counted('import of', 'figure', 'figures'),
  'sources.import': counted('import of', 'figure', 'figures'),
  'sources.acceptMany': counted('import of', 'file', 'files'),
  'sources.paste': about('import of'),
  'sources.reread': about('correction of'),
  'sources.renameRecipe': about('name of recipe'),
  'sources.deleteRecipe': about('deletion of recipe'),
  'sources.importRecipes': counted('taking over of', 'recipe', 'recipes'),
  'sources.setAlias': about('meaning of'),
  'sources.deleteAlias': about('forgetting of'),
  'sources.answer': about('answer about'),
  'sources.update': about('edit of'),
  'sources.delete': about('deletion of'),

  'figures.createClaim': about('new claim of'),
  'figures.updateClaim': about('edit of the claim of'),
  'figures.deleteClaim': about('deletion of the claim of'),
  'figures.setCifFactor': () => 'change of the CIF/FOB factor',

  'figures.create': about('new figure'),
  'figures.update': about('edit of figure'),
  'figures.delete': about('deletion of figure'),

  'texts.import': about('text'),
  'texts.paste': about('text'),
  'texts.update': about('edit of text'),
  'texts.take': counted('taking over', 'thing from a text', 'things from a text'),
  'texts.takePoint': about('point from a text'),

  'visits.create': about('new visit'),
  'visits.update': about('edit of visit'),
  'visits.delete': about('deletion of visit'),
  'visits.createSample': () => 'sample visit',
  'visits.deleteSample': () => 'deletion of the sample',
  'visits.addItem': about('new programme item'),
  'visits.updateItem': about('edit of programme item'),
  'visits.removeItem': about('deletion of programme item'),
  'visits.shiftProgramme': () => 'move of the programme',
  'visits.issueProgramme': ({ number }) => `programme v${number ?? ''}`,
  'visits.addDelegates': counted('import of', 'member of a delegation', 'members of a delegation'),
  'visits.seat': () => 'order at the table',
  'visits.addSigning': about('new text to be signed'),
  'visits.updateSigning': about('edit of text to be signed'),
  'visits.moveSigning': () => 'order of the texts to be signed',
  'visits.removeSigning': about('deletion of text to be signed'),
  'visits.savePreset': about('kind of visit'),
  'visits.removePreset': about('deletion of kind of visit'),
  'visits.copy': about('new visit'),
  'visits.confirmCarried': counted('confirmation of', 'thing', 'things'),
  'visits.addDelegate': about('new member of a delegation'),
  'visits.updateDelegate': about('edit of a member of a delegation'),
  'visits.moveDelegate': () => 'order of a delegation',
  'visits.removeDelegate': about('removal from a delegation'),
  'visits.addMeeting': about('new meeting'),
  'visits.addBilateral': about('new meeting'),
  'visits.updateMeeting': about('edit of meeting'),
  'visits.removeMeeting': about('deletion of meeting'),
  'visits.addBrief': about('new brief'),
  'visits.updateBrief': about('edit of brief'),
  'visits.ownAmount': about('amount without a source in brief'),
  'visits.writeText': about('text of brief'),
  'visits.removeBrief': about('deletion of brief'),
  'visits.moveBrief': () => 'order of the briefs',
  'visits.addObjective': () => 'new objective',
  'visits.updateObjective': () => 'edit of an objective',
  'visits.moveObjective': () => 'order of the objectives',
  'visits.removeObjective': () => 'deletion of an objective',
  'visits.addPoint': about('point put into a brief'),
  'visits.updateUse': about('edit of a point in its brief'),
  'visits.pushWording': about('words of a brief given to the library'),
  'visits.moveUse': () => 'order of the points',
  'visits.removeUse': about('point taken out of a brief'),

  'commitments.add': about('new commitment'),
  'commitments.update': about('edit of commitment'),
  'commitments.remove': about('deletion of commitment'),

  'contributions.add': about('new contribution'),
  'contributions.update': about('edit of contribution'),
  'contributions.remove': about('deletion of contribution'),
  'contributions.land': about('returned form'),
  'contributions.take': counted('taking over', 'point from a form', 'points from a form'),

  'records.save': about('record of'),
  'records.tell': about('what was made of'),

  'packs.fix': about('mending of what a check found in'),
  'packs.accept': about('warning taken as it is in'),
  'editions.setFate': aboutOrCounted('fate of', 'copy', 'copies'),
  'packs.create': about('new pack'),
  'packs.update': about('edit of pack'),
  'packs.copy': about('copy of a pack'),
  'packs.delete': about('deletion of pack'),
  'packs.movePart': () => 'order of the pack',
  'packs.setPart': about('change of a part of the pack'),
  'packs.addPart': about('new part of the pack'),
  'packs.removePart': about('deletion of a part of the pack'),
};

const byLanguage: Readonly<Record<Language, Readonly<Record<string, Name>>>> = { en: english };
