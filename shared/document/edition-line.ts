/** The line of a cover that names version and time: the id under which it stands in the section with this id. */
export function editionLineId(section: string): string {
  return `${section}/value-3`;
}
