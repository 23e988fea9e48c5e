import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { en } from './en';

/** The one catalogue of what the interface says, and the two ways to read it: in a component and outside of one. */

type Plural = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type Singular<K extends string> = K extends `${infer Base}${Plural}` ? Base : K;
type Catalogue = typeof en;

/** `area.text`; a text with forms for several numbers (`open_one`, `open_other`) is named without the ending. */
export type TextKey = {
  [A in keyof Catalogue & string]: `${A}.${Singular<keyof Catalogue[A] & string>}`;
}[keyof Catalogue & string];

/** What stands in `{{name}}`; `count` chooses the form. */
export type TextParams = Readonly<Record<string, string | number>>;
export type Say = (key: TextKey, params?: TextParams) => string;

const FALLBACK = 'en';
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Languages that the interface speaks, named in themselves. */
export const interfaceLanguages = [{ code: 'en', name: 'English' }] as const;

void i18next.init({
  lng: FALLBACK,
  fallbackLng: FALLBACK,
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

/**
 * The texts in the language of the interface, for a component: it draws itself anew when the language changes. The
 * same function while it does not.
 */
export function useText(): Say {
  return saying(useLanguage());
}

/** A function a language, made once. Lists of hundreds of lines ask it in each, so it keeps what needs no filling in. */
const sayings = new Map<string, Say>();

function saying(language: string): Say {
  const known = sayings.get(language);
  if (known !== undefined) return known;
  const fixed = i18next.getFixedT(language);
  const whole = new Map<TextKey, string>();
  const made: Say = (key, params) => {
    if (params !== undefined) return fixed(key, params);
    const words = whole.get(key) ?? fixed(key);
    whole.set(key, words);
    return words;
  };
  sayings.set(language, made);
  return made;
}

/** The texts for code outside of components, such as the native menu. */
export const say: Say = (key, params = {}) => i18next.t(key, params);

export function speak(language: string): void {
  void i18next.changeLanguage(language);
}

/** The language that the interface speaks now. */
export function useLanguage(): string {
  return useSyncExternalStore(onLanguage, currentLanguage);
}

function onLanguage(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => i18next.off('languageChanged', tell);
}

export function currentLanguage(): string {
  return i18next.language;
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
