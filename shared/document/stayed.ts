/** Of what stands in both lists, the longest run that kept its order; whoever is in both and not here was moved. */
export function stayed(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, at) => [id, at]));
  const common = after.filter((id) => places.has(id));
  /** Index in `common` of the last of the best run of each length, and who stands before each. */
  const tails: number[] = [];
  const previous: (number | null)[] = [];
  const place = (at: number | undefined) => places.get(common[at ?? -1] ?? '') ?? -1;
  common.forEach((_, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(tails[middle]) < place(at)) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? null : (tails[low - 1] ?? null);
    tails[low] = at;
  });
  const kept = new Set<string>();
  for (let at: number | null = tails.at(-1) ?? null; at !== null; at = previous[at] ?? null) {
    const id = common[at];
    if (id !== undefined) kept.add(id);
  }
  return kept;
}
