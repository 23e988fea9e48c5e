import type { Period } from './period';

/** Whole years from the beginning of one period to that of a later one; negative where it is the earlier. */
export function yearsBetween(earlier: Period, later: Period): number {
  return Number(later.from.slice(0, 4)) - Number(earlier.from.slice(0, 4));
}

/** The first day of a period `years` years before one that begins on `from`. */
export function beginningBefore(from: string, years: number): string {
  return `${String(Number(from.slice(0, 4)) - years).padStart(4, '0')}${from.slice(4)}`;
}

/**
 * A period as written, so many years earlier: `2019` of `2020`, `FY2018-19` of `FY2019-20`, `FY2018-19-Q2`, `BS2074-75`,
 * `2023-01/2023-06`, `latest-1` of `latest`.
 */
export function writtenBefore(written: string, years: number): string {
  const moving = /^latest(?:-(\d+))?$/.exec(written);
  if (moving !== null) {
    const back = Number(moving[1] ?? 0) + years;
    return back === 0 ? 'latest' : `latest-${back}`;
  }
  const back = (year: string) => Number(year) - years;
  // `FY2019-20`, `FY2019-20-Q2`, `BS2075-76`: the year and the two figures of the one after it.
  const fiscal = /^([A-Z]{2})(\d{4})-\d\d(?=$|-)/;
  if (fiscal.test(written))
    return written.replace(fiscal, (_, kind: string, year: string) => {
      const end = String((back(year) + 1) % 100).padStart(2, '0');
      return `${kind}${back(year)}-${end}`;
    });
  return written.replace(/(?<!\d)(\d{4})(?!\d)/g, (year) => String(back(year)));
}
