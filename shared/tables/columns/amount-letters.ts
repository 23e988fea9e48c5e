import { lastHead, type ColumnSight } from './columns';

const AMOUNT_LETTERS: Readonly<Record<string, string>> = { Q: 'Quantity', V: 'Value' };

/** `Q` and `V` in as many columns each: quantities and values. */
export function amountLetters(columns: readonly ColumnSight[]): ColumnSight[] {
  const count = (letter: string) => columns.filter((column) => lastHead(column).trim() === letter).length;
  if (count('Q') < 1 || count('Q') !== count('V')) return [...columns];
  return columns.map((column) => {
    const word = AMOUNT_LETTERS[lastHead(column).trim()];
    const last = column.heads.at(-1);
    if (word === undefined || last === undefined) return column;
    return { ...column, heads: [...column.heads.slice(0, -1), { ...last, text: word }] };
  });
}
