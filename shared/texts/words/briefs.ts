import type { PointOffer } from '../reading';

/** Headings of old briefs by the kind of point that stands under them; nearest first. */
export const HEADINGS: readonly (readonly [RegExp, PointOffer['point']])[] = [
  [
    /^(?:(?:only )?if (?:raised|asked|pressed|they raise)(?: by .*)?|to (?:use|be used) if raised|responsive(?: (?:lines?|points?))?|defensives?(?: (?:lines?|points?|brief))?|reactive(?: lines?)?|contingency (?:points?|lines?)|(?:points? |issues |questions |matters )?(?:they|he|she|the other side|hosts?|guests?|interlocutors?)(?: are| is)? (?:may|might|will|likely to) (?:be )?raised?|(?:points? |issues |questions |matters )?(?:likely|expected) to (?:be raised|come up)(?: by .*)?|(?:points?|issues|questions) (?:that )?(?:may|might) be raised(?: by .*)?|their (?:likely )?(?:points?|asks?|objectives?|position|interests|demands)|(?:what )?(?:to )?watch out for|(?:suggested|proposed|recommended) (?:response|reply|answer)s?|(?:возможные )?вопросы(?:, которые)? (?:может|могут|может быть|со стороны|собеседника).*|возможные вопросы.*|позиция (?:другой|противоположной|принимающей|их|\p{L}+ой) стороны|наша позиция,? \(?если .*|в случае (?:постановки|если).*|если (?:поднимут|поднимет|спросят|спросит|затронут|будет поднят).*|при постановке вопрос\p{L}*.*|ответ(?:ы)? на возможные вопросы|اگر (?:پوچھا|اٹھایا) جائے|في حال (?:طرح|السؤال).*)$/iu,
    'if-raised',
  ],
  [/^(?:q(?:uestions)? ?(?:&|and) ?a(?:nswers)?|вопросы и ответы)$/iu, 'question'],
  [/^(?:press (?:lines?|points?)|media lines?|for the press|для прессы|для печати)$/iu, 'press'],
  [
    /^(?:tactical(?: (?:points|notes?))?|handling(?: (?:points|notes?|advice))?|red lines?|sensitive|sensitivit(?:y|ies)|sensitive (?:issues|points)|(?:points|issues|topics|subjects) (?:not to (?:be )?raised?|to avoid)|(?:do|please) not raise|avoid|тактика|красные линии|чувствительные (?:вопросы|темы|моменты)|не поднимать|не затрагивать.*)$/iu,
    'tactical',
  ],
  [
    /^(?:(?:key |our )?(?:points? to (?:make|be made)|talking points|speaking (?:points|notes?)|key (?:messages|points|lines|asks)|core (?:script|points|messages)|top lines|main (?:messages|points)|lines? to take|points? (?:to|for) (?:raise|raising|discussion)|messages|asks|arguments to use)|points|(?:основные |предлагаемые )?тезисы.*|поставить вопросы.*|предлагается (?:отметить|поднять|сказать).*|основные положения для беседы|گفتگو کے نکات|نقاط (?:الحديث|للحديث|الطرح))$/iu,
    'to-make',
  ],
  [
    /^(?:background(?:[\s:,(–—-].{0,40})?|context|scene setter|state of relations|bilateral relations|facts|(?:historical )?note|key facts(?: and figures)?|further (?:information|reading)|(?:краткая )?справка.*|справочно.*|(?:общая|справочная|дополнительная) информация|پس منظر|خلفية)$/iu,
    'background',
  ],
];

/** A background that may not be told. */
export const NOT_DISCLOSED =
  /not (?:to be|for) (?:disclosed|disclosure|release)|not for use|не для (?:оглашения|разглашения|использования)/iu;

/** A line that is a marking and nothing else. */
export const MARKINGS =
  /^(?:(?:uk |eu |nato )?(?:unclassified|unmarked|official(?:[- ]sensitive)?|internal|restricted|confidential|secret|top secret|protected|limited(?: distribution)?|restreint ue.*|confidentiel ue.*|secret ue.*|très secret ue.*|sensitive(?: but unclassified)?|sbu|cui|for official use only|fouo|для служебного пользования|дсп|секретно|совершенно секретно|конфиденциально|خفیہ|صیغہ راز|سري|سري للغاية))(?: ?(?:\/\/[\p{L} ,/]{2,40}|-(?:noforn|limited|personal|commercial|staff|(?:\p{L}+ )?eyes only|rel(?:easable)? to .{2,30})))?$/iu;
