const made = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter of dates for a language and a form, made once: to make one takes a hundred times as long as to use it.
 * @throws RangeError for a language or a time zone that is none
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, options);
  made.set(key, format);
  return format;
}
