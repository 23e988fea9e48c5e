/** Some fields of a record; undefined says nothing. */
export type Given<T, Needed extends keyof T = never> = { [K in keyof T]?: T[K] | undefined } & { [K in Needed]: T[K] };

/** The fields of a new record: as given, else as usual. */
export function filled<T extends object>(usual: T, given: Given<T>): T {
  const said = Object.entries<unknown>({ ...given }).filter(([, value]) => value !== undefined);
  return { ...usual, ...Object.fromEntries(said) };
}
