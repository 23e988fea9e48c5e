/** Which way the lines of a language run. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|ur|fa|he|ps)\b/.test(language) ? 'rtl' : 'ltr';
}
