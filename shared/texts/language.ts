import type { TextLanguage } from './reading';

/** Letters that Urdu has and Arabic hasn't, and the other way round. */
const URDU = /[ٹڈڑںےہھگچپژیک]/g;
const ARABIC = /[ةىيكأإؤئ]/g;

/** The language of a text by its letters; English where nothing speaks for another of those that are read. */
export function languageOf(text: string): TextLanguage {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const eastern = count(/\p{Script=Arabic}/gu);
  const slavic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (eastern > latin && eastern > slavic) return count(URDU) >= count(ARABIC) ? 'ur' : 'ar';
  return slavic > latin ? 'ru' : 'en';
}
