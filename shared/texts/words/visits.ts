/** Words of a visit, and how it is called. */
export const VISIT =
  /\bvisit(?:s|ed|ing)?\b|\barriv(?:e|es|ed|al)\b|\btour\b|визит\p{L}*|прибы\p{L}+|поездк\p{L}*|دورہ|دورے|پہنچ\p{L}*|زيارة|زيارته|زيارتها|وصل|يزور/iu;
export const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\bstate visit|государственн\p{L}+ визит\p{L}*|سرکاری و ریاستی|زيارة دولة/iu, 'State'],
  [
    /\bofficial (?:\w+[- ]){0,3}visit|официальн\p{L}+ (?:\p{L}+ )?визит\p{L}*|سرکاری دور\p{L}*|زيارة رسمية/iu,
    'Official',
  ],
  [/\bworking visit|рабоч\p{L}+ визит\p{L}*|ورکنگ وزٹ|زيارة عمل/iu, 'Working'],
];
/** Offices whose holders have visits named after them, the highest first. */
export const HIGHEST = [
  'president',
  'king',
  'emir',
  'sultan',
  'crown prince',
  'prime minister',
  'premier',
  'chancellor',
  'speaker',
  'minister',
  'foreign secretary',
];

/** Sentences that tell who else took part in the meeting told of before. */
export const ATTENDS =
  /\b(?:also attended|attended the (?:meeting|talks|call)|(?:were|was) (?:also )?(?:present|in attendance)|(?:took part|participated) in the (?:meeting|talks|discussions|negotiations)|took part\.)|(?:во? |на )?(?:встрече|переговорах|беседе) (?:также )?(?:участвовал|присутствовал|приняли участие|принял участие|принимали участие)\p{L}*|участие (?:во встрече|в переговорах|в беседе) приняли|также присутствовал\p{L}*|بھی (?:موجود|شریک)|(?:حضر|شارك في) (?:اللقاء|الاجتماع|المباحثات)/iu;

/** Right before the country that somebody visits. */
export const VISIT_TO =
  /(?:(?:visits?|visited|visiting|trip to|visit to|tour (?:to|of))(?: the)?|посет(?:ит|ил|ила|ят)|(?:визит\p{L}*|поездк\p{L}*) в)\s*$/iu;

/** Heads of offices that are held abroad. */
export const POSTED = /^(?:ambassador|high commissioner|charge|consul|посол|консул|سفير|سفيرة)$/u;

/** Words between a meeting and what comes after it. */
export const GOES_ON =
  /\b(?:and|but|before|then) (?:(?:he|she|they) )?(?:will|is to|are to|is due|leaves?|leaving|flying|travels?)\b|(?:^|[\s,])(?:а|и|после чего|затем) (?:затем |также )?(?:будет|посетит|направится|отправится|вылетит|прибудет)/iu;

/** What stands behind whoever receives a visitor. */
export const RECEIVES =
  /^,? (?:(?:also|would|will|has|warmly) ){0,2}(?:welcom|invit|receiv|host)|^,? (?:также )?(?:пригласил|принял|примет)/iu;

/** What stands right before the one who comes, and right behind him. */
export const COMES_BEFORE =
  /(?:\b(?:visit|tour|arrival) (?:of|by)(?: the)?|визит\p{L}*|приезд\p{L}*|прибыти\p{L}*|زيارة|وصول)\s*$/iu;
export const COMES_BEHIND =
  /^(?:['’]s (?:\p{L}+ ){0,2}visit|(?:,? \p{L}+){0,2},? (?:visit|arriv|will pay|pay)|,? (?:прибы(?!вш)|посет|приед)| کا دور| کے دور| پہنچ)/iu;
