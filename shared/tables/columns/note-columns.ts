import { fold } from '../../places/fold';
import { lastHead, type ColumnSight } from './columns';
import { isGoods, isServices } from '../words/goods-services';

/** Columns of codes that others word: "Index" beside "Index Label", `kind` beside `kind_name`. */
export function codesOf(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const heads = new Map(columns.map((column) => [headOf(column), column]));
  return new Set(
    columns.filter((column) => {
      const head = headOf(column);
      if (heads.has(`${head} label`)) return true;
      const next = columns.find(({ col }) => col === column.col + 1);
      if (next !== undefined && numbersNext(column, next)) return true;
      return WORDINGS.some((wording) => {
        const names = heads.get(`${head} ${wording}`);
        return names !== undefined && wordsEach(column, names);
      });
    }),
  );
}

const WORDINGS = ['name', 'desc', 'description', 'nombre', 'nome', 'libelle', 'bezeichnung'];

function headOf(column: ColumnSight): string {
  return fold(lastHead(column).replaceAll('_', ' '));
}

/** Whether each code stands beside one name only and each name beside one code, in more rows than there are codes. */
function wordsEach(codes: ColumnSight, names: ColumnSight): boolean {
  const byRow = new Map(names.cells.map(({ cell }) => [cell.row, cell.shown]));
  const pairs = new Set(codes.cells.map(({ cell }) => JSON.stringify([cell.shown, byRow.get(cell.row) ?? null])));
  return (
    codes.variety >= 2 && pairs.size === codes.variety && pairs.size === names.variety && codes.filled > pairs.size
  );
}

/** Whole numbers, each in many rows and always beside the same words: the codes of those, and no figures. */
function numbersNext(column: ColumnSight, next: ColumnSight): boolean {
  const { variety, filled, cells } = column;
  const whole = cells.every(({ cell }) => typeof cell.value === 'number' && Number.isInteger(cell.value));
  return whole && variety >= 3 && filled >= variety * 5 && next.counts.text > filled * 0.9 && wordsEach(column, next);
}

/** Words behind the head of a column of figures that make it the head of what is noted of them. */
const NOTED =
  /^(?:footnotes?|notes?|flags?|missing(?: values?)?|status|remarks?|comments?|symbols?|note de bas de page|valeur manquante|notas?)$/;

/** `Y2020F`, `Y2020N` beside `Y2020`. */
const YEAR_NOTED = /^y(?:19|20)\d\d[fn]$/;

/** "US$ Footnote", "US$ Missing value" beside "US$": what is noted of those figures, and no labels of the rows. */
export function notesOf(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const heads = columns.map((column) => fold(lastHead(column)));
  return new Set(
    columns.filter((_, at) => {
      const own = heads[at] ?? '';
      if (YEAR_NOTED.test(own) && heads.includes(own.slice(0, -1))) return true;
      return heads.some((head) => head !== '' && own.startsWith(`${head} `) && NOTED.test(own.slice(head.length + 1)));
    }),
  );
}

/** "Goods" and "Services" beside each other: over numbers, amounts of both, and no codes of the goods. */
export function goodsBesideServices(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const under = (isNamed: (folded: string) => boolean) => columns.filter((column) => isNamed(fold(lastHead(column))));
  const [goods, services] = [under(isGoods), under(isServices)];
  return new Set(goods.length === 0 || services.length === 0 ? [] : [...goods, ...services]);
}

/** `S1`, `S13`, `S1M`: sectors of the national accounts, in which no goods are sorted. */
export function codesInstitutions({ distinct }: ColumnSight): boolean {
  return distinct.length > 0 && distinct.every((text) => /^(?:S1[0-9A-Z]{0,4}|S2|_Z)$/.test(text));
}
