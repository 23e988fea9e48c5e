import type { PointOffer } from '../reading';

/** Headings of old briefs by the kind of point that stands under them; nearest first. */
export const HEADINGS: readonly (readonly [RegExp, PointOffer['point']])[] = [
  [
    /^(?:if (?:raised|asked|pressed)|to use if raised|responsive(?: (?:lines?|points?))?|defensives?(?: (?:lines?|points?|brief))?|reactive(?: lines?)?|they (?:may|will) raise|their likely points?|в случае постановки|если (?:поднимут|спросят|затронут).*)$/iu,
    'if-raised',
  ],
  [/^(?:q(?:uestions)? ?(?:&|and) ?a(?:nswers)?|вопросы и ответы)$/iu, 'question'],
  [/^(?:press (?:lines?|points?)|media lines?|for the press|для прессы|для печати)$/iu, 'press'],
  [/^(?:tactical(?: points)?|handling|тактика)$/iu, 'tactical'],
  [
    /^(?:(?:key |our )?(?:points? to make|talking points|speaking points|key messages|lines? to take|points? to raise|messages|arguments to use)|points|тезисы.*|основные тезисы|предлагаемые тезисы.*)$/iu,
    'to-make',
  ],
  [
    /^(?:background(?:[\s:,(–—-].{0,40})?|context|scene setter|state of relations|bilateral relations|facts|(?:historical )?note|справка.*|справочно.*|общая информация)$/iu,
    'background',
  ],
];

/** A background that may not be told. */
export const NOT_DISCLOSED =
  /not (?:to be|for) (?:disclosed|disclosure|release)|not for use|не для (?:оглашения|разглашения|использования)/iu;

/** A line that is a marking and nothing else. */
export const MARKINGS =
  /^(?:(?:uk |eu |nato )?(?:unclassified|unmarked|official(?:[- ]sensitive)?|internal|restricted|confidential|secret|top secret|protected|restreint ue.*|sbu|cui|для служебного пользования|дсп|секретно|конфиденциально))$/iu;
