import { english } from './names-latin';
import { russian } from './names-russian';
import type { TextLanguage } from './reading';
import type { LanguageRules } from './rules';

/** The rules of a language; a text in a language of other letters is read for what is the same everywhere. */
export function rulesFor(language: TextLanguage): LanguageRules {
  return language === 'ru' ? russian : english;
}
