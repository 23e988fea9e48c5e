/**
 * Further dimensions of a figure: what its file tells figures apart by besides country, flow, goods, measure and time, such
 * as the means of transport; each a name with a value. The store keeps them as JSON text.
 */
export type Further = Readonly<Record<string, string>>;

/** Nothing further, as the store keeps it. */
const nothingFurther = '{}';

/** Further dimensions as the store keeps them: by sorted name, so that the same ones are the same text. */
export function furtherText(further: Further): string {
  return JSON.stringify(Object.fromEntries(Object.entries(further).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** Further dimensions from the text that the store keeps. */
export function furtherIn(text: string): Record<string, string> {
  return text === nothingFurther ? {} : (JSON.parse(text) as Record<string, string>);
}

/**
 * What tells a figure apart, in a few words: `Sea, Karachi`. A value that says little by itself stands behind its name:
 * `Mode: 1`.
 */
export function wordFurther(further: Further): string {
  return Object.entries(further)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (/\p{L}{3}|\p{Script=Han}/u.test(value) ? value : `${name}: ${value}`))
    .join(', ');
}
