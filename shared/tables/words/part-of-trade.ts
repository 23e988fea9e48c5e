import type { PlaceFound } from '../../places/places-in-text';

/** What a place stands behind whose trade another has a part of, folded. */
const BEHIND = new RegExp(
  [
    ' in (?:the )?(?:\\S+ ){0,3}?(?:trade|exports?|imports?|turnover) of(?: the)?',
    ' among (?:the )?(?:\\S+ ){0,3}?(?:partners|destinations|markets|suppliers|buyers|customers) (?:of|for)(?: the)?',
    ' во? (?:\\S+ ){0,3}?(?:торговле|экспорте|импорте|товарообороте|обороте)(?: (?:республики|товаров))?',
    ' среди (?:\\S+ ){0,3}?(?:партнеров|покупателей|поставщиков)',
    ' у (?:\\S+ ){0,3}?(?:торгівлі|експорті|імпорті|товарообороті)',
    ' dans (?:le|les|l) (?:\\S+ )?(?:commerce|exportations|importations|echanges)(?: exterieurs?)? (?:de|du|des|d)(?: la| le| l)?',
    ' en (?:el|las?) (?:\\S+ )?(?:comercio|exportaciones|importaciones)(?: exterior(?:es)?)? (?:de|del)(?: la)?',
    ' n(?:o|as?) (?:\\S+ )?(?:comercio|exportacoes|importacoes)(?: exterior(?:es)?)? d[eoa]',
    ' (?:am|an den|im|in den) (?:\\S+ )?(?:aussenhandel|exporten|importen|ausfuhren|einfuhren)(?: (?:von|der|des))?',
  ]
    .map((pattern) => `${pattern}$`)
    .join('|'),
  'u',
);
const IN = / (?:in|among)(?: the)?$/;
const OWN_TRADE =
  /^(?: s)? (?:\S+ ){0,2}?(?:trade|exports?|imports?|turnover|partners|destinations|markets|suppliers)(?: |$)/;

/**
 * "The place of Pakistan in the foreign trade of Belarus", "Доля Пакистана в экспорте Беларуси": the trade is that of the second, and
 * the first is whom it is with. Null where a text of two places says no such thing.
 */
export function partOfTrade(
  folded: string,
  [first, second]: readonly PlaceFound[],
): { reporter: PlaceFound; partner: PlaceFound } | null {
  if (first === undefined || second === undefined || second.ref.level === 'world') return null;
  const between = ` ${folded.slice(first.end, second.start).trim()}`.trimEnd();
  const own = IN.test(between) && OWN_TRADE.test(folded.slice(second.end));
  return own || BEHIND.test(between) ? { reporter: second, partner: first } : null;
}
