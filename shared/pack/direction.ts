/** Which way the lines of a language run. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ur|fa|he|ps)\b/.test(language) ? 'rtl' : 'ltr';
}

/** Whether a language is written in Arabic script, which has signs of its own. */
export function isInArabicScript(language: string): boolean {
  return directionOf(language) === 'rtl' && !/^he\b/.test(language);
}
