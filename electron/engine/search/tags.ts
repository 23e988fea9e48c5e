/**
 * Facts of a record that lists are narrowed by, kept in the index as words that nobody types: the sign of the facet and
 * the value in hexadecimal. So a search and its filters are one question to the index.
 */

export const facets = {
  kinds: 'k',
  topics: 't',
  places: 'p',
  clearances: 'c',
  markings: 'm',
  languages: 'l',
  owners: 'o',
} as const;
export type Facet = keyof typeof facets;

const mark = 'q';

export function tagOf(facet: Facet, value: string): string {
  return mark + facets[facet] + Buffer.from(value, 'utf8').toString('hex');
}

/** The range of words that are tags of a facet: from the first, up to but without the second. */
export function tagRange(facet: Facet): [string, string] {
  const start = mark + facets[facet];
  return [start, `${start}g`];
}

export function valueOf(tag: string): string {
  return Buffer.from(tag.slice(2), 'hex').toString('utf8');
}

/** At least one of the values, in the language of FTS5. */
export function tagCondition(facet: Facet, values: readonly string[]): string {
  return `tags : (${values.map((value) => tagOf(facet, value)).join(' OR ')})`;
}
