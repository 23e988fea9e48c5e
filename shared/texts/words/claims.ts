import type { Flow, Measure } from '../../figures/figure';

/** Words that say which way goods go; turnover where both. */
export const FLOWS: readonly (readonly [RegExp, Flow])[] = [
  [/\bexport(?:s|ed)?\b|экспорт\p{L}*|برآمدات|صادرات|الصادرات/giu, 'export'],
  [/\bimport(?:s|ed)?\b(?! requirement)|импорт\p{L}*|درآمدات|واردات|الواردات/giu, 'import'],
  [
    /\b(?:turnover|trade(?! (?:barriers?|ministers?|ministry|unions?|fairs?|deals?|policy|representative|and)))\b|товарооборот\p{L}*|взаимн\p{L}+ торговл\p{L}*|объ[её]м торговли|باہمی تجارت\p{L}*|تجارتی حجم|دوطرفہ تجارت|تجارت کا حجم|التبادل التجاري|حجم التجارة|حجم التبادل/giu,
    'turnover',
  ],
];

/** How a sentence begins that says of the one before it that it is untrue. */
export const REBUTS =
  /^(?:[—–-]\s*)?(?:a:\s*)?(?:no[,.] )?(?:(?:that|this|it) (?:is|was) (?:simply |just |absolutely |completely )?(?:not (?:true|correct|so|the case)|false|untrue|wrong|incorrect)|(?:нет, )?это (?:не так|неправда|не соответствует|ложь|неверно|выдумк)|یہ (?:درست نہیں|غلط)|هذا غير صحيح)/iu;

/** How a sentence begins that says who said what stands before it. */
export const SAID_BEFORE =
  /^(?:об этом|о том|с таким заявлением)(?![\p{L}])|^(?:this|that) was (?:stated|said|announced|disclosed|revealed|reported) (?:\p{L}+ ){0,2}by|^یہ بات|^جاء ذلك/iu;

/** What else a figure may measure, by words of its sentence. */
export const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/\bgdp\b|gross domestic product|\bввп\b|جی ڈی پی|الناتج المحلي/iu, 'gdp'],
];
