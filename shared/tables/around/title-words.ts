import { isCurrency, isMoney } from '../../units/currencies';
import { readUnit } from '../../units/units';
import type { Facts } from '../proposal';
import { PLACES_OF } from '../words/goods-of-title';
import { measureIn } from '../words/measure-words';

/** What the words of a title settle: what its table measures, and which way the goods went. */

/** "Top Export Partners" over a table: which way the goods went, that elsewhere heads a column of their names; "EU importers from Uganda". */
export function flowOfPartners(folded: string): Facts['flow'] {
  const found =
    /^(?:top|main|leading|largest|major)(?: \d+)? (export|import) (?:partners|destinations|markets|sources|origins)$/.exec(
      folded,
    );
  if (found !== null) return found[1] === 'export' ? 'export' : 'import';
  const place = PLACES_OF.exec(folded)?.[1];
  if (place !== undefined) return place.startsWith('destin') ? 'export' : 'import';
  const top = /(?:top|main|leading|largest|biggest|major)(?: \d+)? (importers|exporters) (?:of|by) /.exec(folded)?.[1];
  if (top !== undefined) return top === 'importers' ? 'import' : 'export';
  const traders = /(?:^| )(importers|exporters) (?:of (?:[\p{L}-]+ ){1,4})?(?:from|to) /u.exec(folded)?.[0] ?? '';
  return /importers.* from $/.test(traders) ? 'import' : /exporters.* to $/.test(traders) ? 'export' : null;
}

/** A title that begins with prices: not "exports at constant prices". */
const PRICES =
  /^\s*(?:table \S+\s+)?(?:(?:average|mean|unit|import|export|wholesale|world|monthly|annual) )*(?:prices?|unit values?|средние (?:контрактные )?цены|цены|prix (?:moyens?|unitaires?)|precios|preços)\b/iu;

/** "In value and quantity": the columns say which of both they are. */
const WORTH =
  /\b(?:values?|valeurs?|valor(?:es)?|montants?|montos?|wert)\b|стоимост|сумм|αξία|αξια|金额|金額|금액|قيمة|القيمة|مالیت/iu;

/** What a label that stands for a measure names: "Indicator: Export/import ratio" is a ratio. */
export function measureNamed(text: string): Facts['measure'] {
  const named = measureIn(text)?.measure ?? null;
  return named === 'rate' || named === 'rank' || named === 'count' ? named : measureOf(text).measure;
}

/** A measure that a title settles; `value` is what figures are anyway. */
export function measureOf(text: string): { measure: Facts['measure'] } {
  if (readUnit(text).measure === 'rate') return { measure: 'rate' };
  const found = measureIn(text)?.measure ?? null;
  const settled =
    found === 'gdp' ||
    found === 'population' ||
    ((found === 'quantity' || found === 'weight') && !WORTH.test(text)) ||
    (found === 'rate' && PRICES.test(text)) ||
    (found === 'growth' && /%|percent|per cent|rate|процент|темп|taux|tasa|taxa|quote|率/i.test(text)) ||
    (found === 'share' &&
      !isCurrency(readUnit(text).unit) &&
      /%|percent|per cent|процент|prozent|por ?cent|pour ?cent|yuzde|比重|비중|\bof gdp\b/i.test(text)) ||
    (found === 'index' && !/^(?:index|contents)\b/i.test(text));
  return { measure: settled ? found : null };
}

/**
 * The unit that a text around a table says; a file's name says one of money where it has brackets around it: "India-Kazakhstan trade
 * (US$ mn)".
 */
export function unitOfText(
  text: string,
  folded: string,
  isName: boolean,
): { unit: string | null; scale: number | null } {
  if (RANKED.test(folded) || THRESHOLD.test(folded)) return NO_UNIT;
  if (isName) {
    const bracketed = readUnit(/\(([^()]*)\)/.exec(text)?.[1] ?? MONEY_NAMED.exec(text)?.[1] ?? '');
    return isCurrency(bracketed.unit) ? bracketed : NO_UNIT;
  }
  const said = readUnit(text);
  // A paragraph speaks of units of anything.
  return text.length > LONGEST_TITLE && said.unit !== null && !isMoney(said.unit) ? NO_UNIT : said;
}

const LONGEST_TITLE = 150;

/** `trade_usd_mn`: money and how it is counted, one behind the other in the name of a file. */
const MONEY_NAMED = /(?:^| )((?:us\$?|[a-z]{3}) (?:mn|mln|mio|million|bn|bln|billion|thousand|crore|lakh))(?: |$)/i;

/** "Minimum value of a record: USD 1.000": what was left out, and not in what the rest is counted. */
const THRESHOLD =
  /(?:^| )(?:minim(?:um|al|o|a)|maxim(?:um|al|o|a)|thresholds?|at least|less than|umbral|seuil|limiar|mindest\S*|не менее|свыше|порог\S*)(?: |$)/;

/** "Top 25 countries based on 2017 dollar value": what ranks them, and not in what they are counted. */
const RANKED = /^(?:the )?(?:top|leading|largest) .* (?:based on|ranked by|ranked on|by) .*value$/;
const NO_UNIT = { unit: null, scale: null };
