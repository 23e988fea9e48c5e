/** Languages in which the program can speak to people. */
export type Language = 'en';

const known: readonly Language[] = ['en'];

/** The language of the program for a tag such as `en-GB`; English for one that it does not speak. */
export function pickLanguage(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0];
  return known.find((language) => language === base) ?? 'en';
}
