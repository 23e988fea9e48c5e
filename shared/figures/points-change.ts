/**
 * The change of a share, in percentage points: `s_t - s_{t-1}`. Differences of shares are points, never per cent.
 *
 * @param now per cent
 * @param before per cent
 */
export function pointsChange(now: number, before: number): number {
  return now - before;
}
