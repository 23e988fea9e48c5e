/** Measures and truth values as Word files write them, transitional or strict (ISO/IEC 29500-1, 22.9.2). */

const perUnit: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
  pc: 240,
  pi: 240,
};

/** Twips: a bare number, or one with a unit (`612pt`); null for what is none. */
export function twipsOf(written: string | undefined): number | null {
  const found = /^\s*([+-]?\d+(?:\.\d+)?)\s*(pt|in|cm|mm|pc|pi)?\s*$/.exec(written ?? '');
  if (found === null) return null;
  const value = Number(found[1]) * (found[2] === undefined ? 1 : (perUnit[found[2]] ?? 1));
  return Number.isFinite(value) && Math.abs(value) < 1_000_000 ? Math.round(value) : null;
}

/** Half points: a bare number, or one with a unit. */
export function halfPointsOf(written: string | undefined): number | null {
  if (written !== undefined && /[a-z]/.test(written)) {
    const twips = twipsOf(written);
    return twips === null ? null : Math.round(twips / 10);
  }
  return twipsOf(written);
}

/** A whole number; null for what is none. */
export function wholeOf(written: string | undefined): number | null {
  return written !== undefined && /^\s*[+-]?\d{1,9}(?:\.\d+)?\s*$/.test(written) ? Math.round(Number(written)) : null;
}

/** Whether a switch is on: it is where nothing else is written. */
export function isOn(written: string | undefined): boolean {
  return written === undefined || !['0', 'false', 'off'].includes(written.trim().toLowerCase());
}

/** Six hexadecimal digits in capitals; null for `auto` and whatever else is no colour. */
export function hexOf(written: string | undefined): string | null {
  return written !== undefined && /^[0-9a-f]{6}$/i.test(written) ? written.toUpperCase() : null;
}
