import { lastHead, type ColumnSight } from './columns';

/**
 * Heads that stand one column beside what they head: programs that take the first field of a row for its name, where rows
 * have one field more than there are heads, write them so. Nothing else shows it: each column is full of what the head
 * beside it says.
 */

/** What a head promises of the cells below it, as far as it can be tested. */
const PROMISES: readonly (readonly [head: RegExp, holds: (text: string) => boolean])[] = [
  [/iso(?:3|2)?(?:code)?$|^iso/i, (text) => /^[A-Z][A-Z0-9]{1,2}$/.test(text)],
  [/^(?:ref|calendar)?[ _]?year$/i, (text) => /^(?:19|20)\d\d$/.test(text)],
  [/^(?:ref|trade)?[ _]?month$/i, (text) => /^(?:0?[1-9]|1[0-2]|52)$/.test(text)],
  [/^is(?=[A-Z])/, (text) => /^(?:true|false|[01])$/i.test(text)],
  [/flow[ _]?code$/i, (text) => /^(?:[1-4]|[MX]|R[MX])$/.test(text)],
  [/(?:desc|description|[ _]?name)$/i, (text) => /\p{L}{3}/u.test(text) && !/^(?:true|false)$/i.test(text)],
  [
    /(?:reporter|partner2?|mot|mos|qty[ _]?unit|country)[ _]?code$/i,
    (text) => /^-?\d{1,4}$|^[A-Z]{2,3}$/.test(text) && !/^(?:19|20)\d\d$/.test(text),
  ],
  [/(?:value|wgt|weight|qty|quantity)$/i, (text) => /^-?\p{Nd}[\p{Nd}.,'’\s\u066b\u066c]*(?:e[+-]?\d+)?$/iu.test(text)],
];

/** Heads that promise something, of which so many must be there to tell. */
const LEAST = 6;
const MOST_OWN = 0.5;
const LEAST_SHIFTED = 0.9;

/** The columns under the heads that are theirs. */
export function shiftedHeads(columns: readonly ColumnSight[]): ColumnSight[] {
  const tested = columns.flatMap((column, at) => {
    const holds = PROMISES.find(([head]) => head.test(lastHead(column).trim()))?.[1];
    return holds === undefined ? [] : [{ at, holds }];
  });
  if (tested.length < LEAST) return [...columns];
  const keeping = (by: number) => {
    const kept = tested.map(({ at, holds }) => keeps(columns[at + by], holds)).filter((kept) => kept !== null);
    return kept.length < LEAST ? 0 : kept.filter(Boolean).length / kept.length;
  };
  const by = [-1, 1].find((step) => keeping(step) >= LEAST_SHIFTED);
  if (by === undefined || keeping(0) > MOST_OWN) return [...columns];
  return columns.map((column, at) => ({ ...column, heads: columns[at - by]?.heads ?? [] }));
}

/** Whether what a column holds is what a head promises; null where it holds nothing. */
function keeps(column: ColumnSight | undefined, holds: (text: string) => boolean): boolean | null {
  const texts = column?.distinct.filter((text) => text !== '' && text !== 'N/A') ?? [];
  return texts.length === 0 ? null : texts.filter(holds).length >= texts.length * 0.9;
}
