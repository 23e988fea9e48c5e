import type { PackContent } from './content';
import { defaultTitles } from './default-titles';
import { packWords } from './words';

const languages = ['en', 'ru', 'ur'] as const;

type InEach = Readonly<Record<(typeof languages)[number], string>>;

function inEach(wordsIn: (language: string) => string): InEach {
  return { en: wordsIn('en'), ru: wordsIn('ru'), ur: wordsIn('ur') };
}

const packTitle = inEach((language) => packWords(language).packTitle);
const steering = inEach((language) => defaultTitles(language).steering);

/** Levels of a visit as kinds of visit bring them along, or as they are mostly written. */
const levels: readonly InEach[] = [
  { en: 'Official', ru: 'официальный', ur: 'سرکاری' },
  { en: 'State', ru: 'государственный', ur: 'ریاستی' },
  { en: 'Working', ru: 'рабочий', ur: 'ورکنگ' },
  { en: 'Private', ru: 'частный', ur: 'نجی' },
];

/**
 * The content of a pack with what the program itself has worded, and nobody has changed since, in the language of the pack: its
 * title, that of the steering brief, the level of the visit. What somebody wrote stays as it is.
 */
export function inPackLanguage(content: PackContent): PackContent {
  const { pack, visit, briefs } = content;
  const said = (words: string, all: readonly InEach[]) => wordsIn(pack.language, words, all);
  return {
    ...content,
    pack: { ...pack, title: said(pack.title, [packTitle]) },
    visit: { ...visit, level: said(visit.level, levels) },
    briefs: briefs.map((brief) => ({ ...brief, title: said(brief.title, [steering]) })),
  };
}

function wordsIn(language: string, written: string, all: readonly InEach[]): string {
  const own = languages.find((one) => one === language.split('-')[0]) ?? 'en';
  const lower = written.toLowerCase();
  return all.find((words) => languages.some((one) => words[one].toLowerCase() === lower))?.[own] ?? written;
}
