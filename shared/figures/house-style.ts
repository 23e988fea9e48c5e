import { z } from 'zod';

/** How a ministry writes numbers in running text. Decimal mark and grouping follow the language of the text. */
export const houseStyle = z.strictObject({
  /** `sign`: US$ 51.3 million; `code`: USD 51.3 million; `short`: $51.3m; `eu`: €51.3 million, USD 51.3 million. */
  money: z.enum(['sign', 'code', 'short', 'eu']),
  /** `western`: thousand, million, billion; `indian`: lakh and crore. */
  counting: z.enum(['western', 'indian']),
  /** `spaced`: 12 %; `closed`: 12%; `words`: 12 per cent. */
  percent: z.enum(['spaced', 'closed', 'words']),
  /** Digits of Arabic and Urdu: 0-9, or the letters' own. */
  digits: z.enum(['western', 'own']),
});
export type HouseStyle = z.infer<typeof houseStyle>;

/** What one figure does otherwise. */
export const styleChoice = houseStyle.partial();
export type StyleChoice = z.infer<typeof styleChoice>;

export const usualStyle: HouseStyle = { money: 'sign', counting: 'western', percent: 'spaced', digits: 'western' };

/** The house's style with what one figure does otherwise. */
export function styleWith(house: HouseStyle, own: StyleChoice | undefined): HouseStyle {
  if (own === undefined) return house;
  return {
    money: own.money ?? house.money,
    counting: own.counting ?? house.counting,
    percent: own.percent ?? house.percent,
    digits: own.digits ?? house.digits,
  };
}
