/** Titles that records of a pack begin with, in the language of the pack; people change them. */
export interface DefaultTitles {
  steering: string;
}

const byLanguage: Readonly<Record<string, DefaultTitles>> = {
  ru: { steering: 'Общая справка к визиту' },
  ur: { steering: 'رہنما بریف' },
};
const english: DefaultTitles = { steering: 'Steering brief' };

/** The titles in a language given as a tag; English where there are none. */
export function defaultTitles(language: string): DefaultTitles {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
