/** Words by which the columns of a list of people are known, in folded form, and signs that are no part of a name. */

export type ColumnRole = 'name' | 'own-script' | 'place' | 'office' | 'organisation' | 'since' | 'number' | 'other';

export const HEADS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:no|nr|n|s no|sr no|number|№|#|п п|номер)$/u, 'number'],
  [
    /(?:own|native|local|original) (?:script|language|name)|in (?:own|original) script|на родном языке|оригинал/u,
    'own-script',
  ],
  [
    /organi[sz]ation|ministry|agency|institution|company|employer|affiliation|ведомство|организация|министерство|учреждение/u,
    'organisation',
  ],
  [/office|post\b|position|title|designation|rank|role|function|должность|пост|عهده|منصب/u, 'office'],
  [/country|state\b|nation|delegation|страна|государство|делегация|ملك|الدوله/u, 'place'],
  [/since|from|appointed|in office|с какого|назначен/u, 'since'],
  [/name|person|participant|member|delegate|имя|фамилия|фио|ф и о|участник|نام|الاسم/u, 'name'],
];

/** Before a name: numbers, bullets, courtesies. */
export const BEFORE_NAME = /^\s*(?:[-–—•·▪*]\s*|\(?\d{1,3}[.)]\s*|\d{1,3}\s+(?=\p{L}))/u;
export const COURTESIES =
  /^(?:(?:h\.?\s?e\.?|his excellency|her excellency|the (?:rt\.? )?hon(?:ou?rable|\.)?|rt\.? hon\.?|mr\.?|mrs\.?|ms\.?|miss|sir|dame|lord|г-н|г-жа|господин|госпожа|е\.?\s?п\.?|جناب|السيد|السيدة)(?=[\s.,])[\s.,]*)+/iu;

/** A line that says whose delegation follows. */
export const DELEGATION = /delegation|side\b|team\b|participants|делегация|сторона|участники|وفد/iu;
