import { fold } from '../../places/fold';
import { headText } from './columns';
import type { ValueGuess } from './values';

/**
 * "Total traditional" beside coffee and coal, below "Principal traditional export products": the total of what the title speaks of,
 * and not of all goods.
 */
export function namedTotals(values: readonly ValueGuess[], titles: readonly string[]): ValueGuess[] {
  const goods = values.filter(({ left, facts }) => left === null && facts.product !== null);
  if (goods.length < 2) return [...values];
  const told = new Set(titles.flatMap((title) => fold(title).split(' ')));
  return values.map((value) => {
    const { left, total, column, facts } = value;
    const head = headText(column);
    if (left !== null || (facts.product === null ? !total : facts.product.name !== head)) return value;
    const name = KIND.exec(head.replaceAll(' / ', ' ').trim())?.[1] ?? '';
    const word = fold(name);
    if (word.length < 5 || GENERAL.test(word) || !told.has(word)) return value;
    return { ...value, facts: { ...facts, product: { classification: null, edition: null, code: null, name } } };
  });
}

const KIND = /^total (\p{L}+)$/iu;
/** Words of titles that say nothing of the goods. */
const GENERAL =
  /^(?:exp|imp|trade|comerc|commerc|handel|ausfuhr|einfuhr|goods|merchandi|product|commodit|value|valor|world|general|princip|annual|month|year|mill|mundo|bienes|mercanc|espor|ihracat|ithalat)/;
