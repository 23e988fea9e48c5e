/** What becomes of a field of a letterhead: its number goes on being counted, its words stay as they are, or it goes. */
export type FieldFate = { kind: 'counted'; instruction: 'PAGE' | 'NUMPAGES' } | { kind: 'words' } | { kind: 'gone' };

/** Fields that speak of the template's own file, its author or the day of its printing: in a pack they would be wrong or tell too much. */
const personal =
  /^(?:DATE|TIME|SAVEDATE|CREATEDATE|PRINTDATE|FILENAME|FILESIZE|AUTHOR|USERNAME|USERINITIALS|USERADDRESS|LASTSAVEDBY|TEMPLATE|EDITTIME|REVNUM|INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|MACROBUTTON|FILLIN|ASK|COMMENTS|KEYWORDS|NUMWORDS|NUMCHARS)$/;

/** By the first word of its instruction (ISO/IEC 29500-1, 17.16.5). */
export function fateOf(instruction: string): FieldFate {
  const name =
    instruction
      .trim()
      .split(/[\s\\]/)[0]
      ?.toUpperCase() ?? '';
  if (name === 'PAGE' || name === 'NUMPAGES') return { kind: 'counted', instruction: name };
  if (name === 'SECTIONPAGES') return { kind: 'counted', instruction: 'NUMPAGES' };
  return personal.test(name) ? { kind: 'gone' } : { kind: 'words' };
}

/** A field that is open while the runs of a text are read. */
export interface OpenField {
  instruction: string;
  /** Null while its instruction is being read. */
  fate: FieldFate | null;
}

const pageWords =
  /^[\s\p{P}\p{S}]*(?:(?:page|p|pg|seite|s|blatt|side|sida|sivu|bladzijde|pagina|página|pág|strona|str|strana|lk|lpp|psl|oldal|sayfa|стр|страница|старонка|с|сторінка|σελίδα|صفحہ|صفحة|ص|עמוד)?)[\s\p{P}\p{S}]*(?:(?:of|from|von|av|af|van|sur|de|di|z|od|iz|из|з|от|από|از|من|מתוך|\/|\|)?)[\s\p{P}\p{S}]*$/iu;

/** Whether words beside a number of a page say no more than that it is one. */
export function isPageWords(text: string): boolean {
  return pageWords.test(text);
}
