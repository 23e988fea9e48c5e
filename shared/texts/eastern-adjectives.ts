import { fold } from '../places/fold';
import type { Place } from '../places/place';

/** Adjectives in Urdu and Arabic that no rule makes from the country's name; folded. */
const IRREGULAR: Readonly<Record<string, string>> = {
  USA: 'امريكي اميركي',
  GBR: 'برطانوي بريطاني',
  SAU: 'سعودي',
  ARE: 'اماراتي',
  TUR: 'ترك تركي',
  AFG: 'افغان افغاني',
  KAZ: 'قازق كازاخي كازاخستاني',
  UZB: 'ازبك اوزبكي',
  TKM: 'تركمان تركماني',
  TJK: 'تاجك طاجيكي',
  KGZ: 'كرغيز قيرغيزي',
  IND: 'بهارتي هندي',
  CHN: 'چيني صيني',
  PSE: 'فلسطيني',
  DEU: 'جرمن الماني',
  NLD: 'ولنديزي هولندي',
  CHE: 'سوئس سويسري',
  JPN: 'جاپاني ياباني',
  BLR: 'بيلاروسي بيلاروسي',
  FRA: 'فرانسيسي فرنسي',
  MYS: 'ملائيشين ملائي ماليزي',
  IDN: 'انڈونيشين انڈونيشيائي اندونيسي',
  AZE: 'آذري آذربائيجاني اذربيجاني اذري',
  BGD: 'بنغلاديشي بنغالي',
  LKA: 'سريلنكي',
  NOR: 'نارويجن نرويجي',
  SWE: 'سويڈش سويدي',
  DNK: 'ڈينش دنماركي',
  POL: 'پولش بولندي',
  RUS: 'روسي',
  KOR: 'كوريائي كوري',
  EGY: 'مصري',
  MAR: 'مراكشي مغربي',
  SEN: 'سنغالي',
  KEN: 'كينيائي كيني',
  ETH: 'ايتهوپيائي اثيوبي حبشي',
  BRA: 'برازيلين برازيلي',
  AUS: 'آسٹريلين آسٹريلوي استرالي',
  CAN: 'كينيڈين كندي',
  HUN: 'ہنگرين مجري هنغاري',
  GRC: 'يوناني',
  AUT: 'آسٹرين نمساوي',
  CZE: 'چيك تشيكي',
  ARM: 'آرمينيائي ارميني',
  GEO: 'جارجين جورجي',
  SGP: 'سنغافوري سنگاپوري',
  THA: 'تهائي تايلاندي تايلندي',
  VNM: 'ويتنامي فيتنامي',
  PHL: 'فلپائني فلبيني',
  JOR: 'اردني',
  OMN: 'عماني',
  KWT: 'كويتي',
  QAT: 'قطري',
  BHR: 'بحريني',
  YEM: 'يمني',
  IRQ: 'عراقي',
  SYR: 'شامي سوري',
  LBN: 'لبناني',
  TUN: 'تونسي',
  DZA: 'جزائري',
  LBY: 'ليبي',
  SDN: 'سوڈاني سوداني',
};

/** An Arabic word as it is, and without what is written together with it: and, in, by, for, like; the article. */
export function arabicForms(folded: string): string[] {
  if (!/^[\u0600-\u06ff]/.test(folded)) return [folded];
  const forms = [folded];
  const bare = /^(?:و|ف|ب|ك|ل|وب|ول|لل|ولل)(?=[\u0600-\u06ff ]{3,}$)/.exec(folded)?.[0];
  if (bare !== undefined) forms.push(folded.slice(bare.length));
  if (bare !== undefined && bare.endsWith('لل')) forms.push(`ال${folded.slice(bare.length)}`);
  for (const form of forms.slice()) if (/^ال[\u0600-\u06ff]{2,}/.test(form)) forms.push(form.slice(2));
  return forms;
}

/** Names whose adjective is a word of other use: مالي is financial as well. */
const ALSO_WORDS = new Set(['مال']);

/** Adjectives by their folded forms: بيلاروسي, بيلاروسيه, بيلاروسيين. */
export function easternAdjectives(countries: readonly Place[]): Map<string, string> {
  const adjectives = new Map<string, string>();
  const add = (base: string, code: string) => {
    for (const ending of ['', 'ه', 'ين', 'ون', 'ان', 'تين']) {
      const form = base.endsWith('ي') || ending === '' ? base + ending : '';
      if (form.length >= 3 && !adjectives.has(form)) adjectives.set(form, code);
    }
  };
  for (const { code } of countries)
    for (const word of (IRREGULAR[code] ?? '').split(' ')) if (word !== '') add(fold(word), code);
  for (const { code, names } of countries)
    for (const name of [...(names['ar'] ?? []), ...(names['ur'] ?? [])]) {
      const folded = fold(name);
      if (folded.includes(' ')) continue;
      const base = folded.replace(/^ال/, '').replace(/(?:يا|ا|ه|ي)$/, '');
      if (base.length >= 3 && !ALSO_WORDS.has(base)) add(`${base}ي`, code);
    }
  return adjectives;
}
