import { readClock } from './read-clock';

/** A line typed into the programme. */
export interface TypedItem {
  starts: string | null;
  ends: string | null;
  title: string;
  place: string;
}

const times = /^(\d{1,2}(?:[:.h]?\d{2})?)(?:\s*(?:-|–|—|to)\s*(\d{1,2}(?:[:.h]?\d{2})?))?\s+(?=\S)/u;

/**
 * Reads `14:30–15:30 Business Forum, Convention hall`: the times before the first blank, the place behind the last comma.
 * Null where no title is left. A number that is no time is part of the title.
 */
export function readItem(typed: string): TypedItem | null {
  const text = typed.trim();
  const found = times.exec(text);
  const starts = readClock(found?.[1] ?? '') ?? null;
  const ends = readClock(found?.[2] ?? '') ?? null;
  const rest = found !== null && starts !== null ? text.slice(found[0].length) : text;
  const comma = rest.lastIndexOf(',');
  const title = (comma < 0 ? rest : rest.slice(0, comma)).trim();
  const place = comma < 0 ? '' : rest.slice(comma + 1).trim();
  return title === '' ? null : { starts, ends: starts === null ? null : ends, title, place };
}
