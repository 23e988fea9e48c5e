/**
 * Fewest countries that a list of partners must name to be taken for all of them. A desk's table of some neighbours, or of
 * the ten largest, tells neither what a country trades in all nor a partner's place: shares, ranks and concentration of
 * it would be of the list. The number is our own choice; databases name a hundred and more.
 */
const LEAST_COUNTRIES = 30;

/** Least part of the total that listed countries come to where they are all that matter, whatever their number. */
const LEAST_PART = 0.9;

/**
 * Whether a list of countries stands for all partners.
 *
 * @param total what the same source gives for the world, or null where it gives none
 */
export function areAllPartners(values: readonly number[], total: number | null): boolean {
  if (values.length >= LEAST_COUNTRIES) return true;
  return total !== null && total > 0 && values.reduce((sum, value) => sum + value, 0) >= LEAST_PART * total;
}
