import { fold } from '../places/fold';
import { lastHead, type ColumnSight } from './columns';

/** Columns of codes that others word: "Index" beside "Index Label". */
export function codesOf(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const heads = new Set(columns.map((column) => fold(lastHead(column))));
  return new Set(columns.filter((column) => heads.has(`${fold(lastHead(column))} label`)));
}

/** Words behind the head of a column of figures that make it the head of what is noted of them. */
const NOTED =
  /^(?:footnotes?|notes?|flags?|missing(?: values?)?|status|remarks?|comments?|symbols?|note de bas de page|valeur manquante|notas?)$/;

/** "US$ Footnote", "US$ Missing value" beside "US$": what is noted of those figures, and no labels of the rows. */
export function notesOf(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const heads = columns.map((column) => fold(lastHead(column)));
  return new Set(
    columns.filter((_, at) => {
      const own = heads[at] ?? '';
      return heads.some((head) => head !== '' && own.startsWith(`${head} `) && NOTED.test(own.slice(head.length + 1)));
    }),
  );
}
