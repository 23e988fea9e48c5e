const BEGIN = String.raw`^[^\p{L}\p{N}]*`;
const either = (...lists: string[]) => lists.join('|');

/** Lines that belong to the page and not to the report, whatever follows. */
const STRONG = either(
  'read (?:more|also|next|full)|also read|see also|related (?:news|stories|articles|posts)|more (?:on this|from|stories)|you may also|recommended for|most (?:read|popular)|follow us|subscribe|sign up|download|share (?:this|on|via)|copyright|©|all rights reserved|advertis|sponsored|click here|join (?:us on|our)|leave a (?:reply|comment)|e-?mail this|published in|reporting by|edited by|editing by|writing by|compiled by|with (?:additional )?(?:reporting|inputs?) (?:by|from)|note to editors|for (?:more|further) information|press (?:contact|office contact)|media (?:contact|enquir|inquir)|tel(?:ephone)?\\.?[ :+]*\\d|phone[ :+]*\\d|fax[ .:+]*\\d|pr ?no\\b|p\\.r\\.|file no|handout no|ref(?:erence)?\\.? ?(?:no|:)|no\\.? ?f\\.?|terms of|privacy policy|log ?in',
  'читайте|читать также|смотрите также|подпис(?:ывайтесь|аться)|поделит|материалы по теме|новости по теме|также по теме|телефон|тел\\.|факс|исх\\.|наш телеграм|следите за|при (?:использовании|цитировании)|перепечатка|все права|скачать|ещё по теме|еще по теме|распечатать|самое читаемое|последние новости',
  'مزید پڑھ|یہ بھی پڑھ|مزید خبریں|متعلقہ خبریں|شیئر کریں|فالو کریں|سبسکرائب|فون|رابطہ|ای میل|جملہ حقوق|کاپی رائٹ|تبصرے|پرنٹ|اشتہار|ہمیں فالو|خبر نمبر|پریس ریلیز نمبر|ہینڈ آؤٹ',
  'اقرأ|إقرأ|شاهد أيض|مواضيع ذات|أخبار ذات|للمزيد|تابعنا|تابعونا|شارك|اشترك|هاتف|للتواصل|اتصل|البريد|حقوق النشر|جميع الحقوق|الوسوم|كلمات مفتاحية|إعلان|تعليقات|طباعة|رقم (?:الملف|البيان|الخبر)|بيان رقم|ذات صلة',
);
/** Words that are a line's label, before a colon or alone. */
const LABELS = either(
  'related|tags?|topics?|categor(?:y|ies)|comments?|print|(?:file )?photos?|image|pic(?:ture)?s?|video|caption|credit|source|contact|disclaimer|watch|listen|home|latest news|breaking|trending|cell|mob(?:ile)?|story by|by',
  'теги|рубрик\\p{L}*|фото|видео|источник|источник фото|реклама|комментарии|автор|редактор|контакты|главная|опубликовано|обсудить',
  'تصویر|ویڈیو|ٹیگز?|ماخذ',
  'صورة|الصورة|فيديو|المصدر|الصور',
);

/** Lines that belong to the page and not to the report, whole. */
export const ASIDE = new RegExp(
  either(
    `${BEGIN}(?:${STRONG})`,
    `${BEGIN}(?:${LABELS})\\s*(?:[:|–—-]|\\(|$)`,
    String.raw`^by (?:our |staff |\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}.]+$)`,
    String.raw`${BEGIN}(?:https?://|www\.)\S*\s*$`,
    String.raw`^[^\p{L}]*$`,
    String.raw`${BEGIN}\S+@\S+\.\S+[^\p{L}\p{N}]*$`,
  ),
  'iu',
);

/** Who writes for the paper itself, where an agency may stand. */
export const BYLINE =
  /نمائند|رپورٹر|نیوز ڈیسک|ڈیسک|وقائع نگار|مانیٹرنگ|خبر نگار|^(?:our |staff |special |web |news )|correspondent|reporter|desk|bureau|корр\.|корреспондент|соб\.|مراسل|خاص/iu;

/** The countries of national agencies, whose own ministers they name without them. */
export const agencyCountries: Readonly<Record<string, string>> = {
  APP: 'PAK',
  INP: 'PAK',
  NNI: 'PAK',
  PPI: 'PAK',
  BelTA: 'BLR',
  TASS: 'RUS',
  Xinhua: 'CHN',
  Anadolu: 'TUR',
  IRNA: 'IRN',
  SPA: 'SAU',
  WAM: 'ARE',
  KUNA: 'KWT',
  QNA: 'QAT',
  PTI: 'IND',
  ANI: 'IND',
  БЕЛТА: 'BLR',
  ТАСС: 'RUS',
  'РИА Новости': 'RUS',
  Синьхуа: 'CHN',
  'اے پی پی': 'PAK',
  'این این آئی': 'PAK',
  'آئی این پی': 'PAK',
  واس: 'SAU',
  وام: 'ARE',
  كونا: 'KWT',
  بترا: 'JOR',
  شينخوا: 'CHN',
};

/** Agencies that stand in a dateline or at an end: as written, and as they are named. */
export const agencies: readonly (readonly [RegExp, string])[] = [
  ['APP', 'APP'],
  ['INP', 'INP'],
  ['NNI', 'NNI'],
  ['PPI', 'PPI'],
  ['Online', 'Online'],
  ['AP', 'AP'],
  ['AFP', 'AFP'],
  ['Reuters', 'Reuters'],
  ['Xinhua', 'Xinhua'],
  ['BelTA|BELTA', 'BelTA'],
  ['TASS', 'TASS'],
  ['Interfax', 'Interfax'],
  ['Anadolu(?: Agency)?|AA', 'Anadolu'],
  ['IRNA', 'IRNA'],
  ['SPA', 'SPA'],
  ['WAM', 'WAM'],
  ['KUNA', 'KUNA'],
  ['QNA', 'QNA'],
  ['PTI', 'PTI'],
  ['ANI', 'ANI'],
  ['UrduPoint[^/,)]*', 'UrduPoint'],
  ['БЕЛТА|БелТА', 'БЕЛТА'],
  ['ТАСС', 'ТАСС'],
  ['Интерфакс[^,.)/]*', 'Интерфакс'],
  ['РИА Новости', 'РИА Новости'],
  ['Sputnik|Спутник', 'Sputnik'],
  ['Синьхуа', 'Синьхуа'],
  ['اے پی پی', 'اے پی پی'],
  ['این این آئی', 'این این آئی'],
  ['آئی این پی', 'آئی این پی'],
  ['رويترز', 'رويترز'],
  ['واس', 'واس'],
  ['وام', 'وام'],
  ['كونا', 'كونا'],
  ['بترا', 'بترا'],
  ['شينخوا', 'شينخوا'],
  ['د ب أ', 'د ب أ'],
  ['أ ف ب|فرانس برس', 'فرانس برس'],
].map(
  ([written = '', name = '']) =>
    [new RegExp(`(?:^|[\\s(\\[/—–-])(${written})(?=$|[\\s)\\].,:;/—–-])`, 'u'), name] as const,
);
