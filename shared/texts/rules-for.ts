import { arabic, urdu } from './names-eastern';
import { english } from './names-latin';
import { russian } from './names-russian';
import type { TextLanguage } from './reading';
import type { LanguageRules } from './rules';

/** The rules of a language. */
export function rulesFor(language: TextLanguage): LanguageRules {
  switch (language) {
    case 'en':
      return english;
    case 'ru':
      return russian;
    case 'ur':
      return urdu;
    case 'ar':
      return arabic;
  }
}
