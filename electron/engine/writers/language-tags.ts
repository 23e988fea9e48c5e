/** The languages for which the likeliest region is not the one that a ministry means. */
const ownRegions: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A language tag with a region (`ur` becomes `ur-PK`): Word checks spelling only where the region is named. */
export function withRegion(language: string): string {
  const own = ownRegions[language];
  if (own !== undefined) return own;
  const locale = new Intl.Locale(language);
  if (locale.region !== undefined) return language;
  const region = locale.maximize().region;
  return region === undefined ? language : `${language}-${region}`;
}
