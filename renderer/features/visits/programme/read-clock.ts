/**
 * A time of the day as people type it: `14:30`, `1430`, `14.30`, `9`. Gives `HH:MM`, null for nothing typed, undefined
 * for what is no time.
 */
export function readClock(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text);
  const hours = Number(found?.[1]);
  const minutes = Number(found?.[2] ?? '0');
  if (found === null || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
