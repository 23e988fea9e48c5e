/** The version that a place in a pack names: `editions:3`; null where it names a part. */
export function editionsAt(at: string | null): number | null {
  const found = /^editions:(\d+)$/.exec(at ?? '');
  return found === null ? null : Number(found[1]);
}
