import type { Period } from '../periods/period';
import { writtenBefore } from '../periods/years';
import { latestYear, lineOf } from './line';
import type { Line } from './line';
import { isComplete, trackOf, yearOf, yearTrack } from './pair-term';
import type { PairTerm, TrackId } from './pair-term';

/** What is asked of a country pair. */
export interface Asked {
  place: string;
  other: string;
  /** Null: the latest complete year that both report. */
  year: number | null;
  /** Null: calendar years, or what there is most of. */
  track: TrackId | null;
  /** How many years a table has at most. */
  count: number;
}

/** A part of the year of which there are figures. */
export interface Track {
  id: TrackId;
  /** One of its periods, for the words. */
  example: Period;
  years: number[];
}

/** What every table of a country pair rests on: the kind of period, the year, and the four lines. */
export interface Frame {
  track: TrackId;
  tracks: Track[];
  year: number | null;
  columns: { year: number; period: Period }[];
  /** The period before the last, whether it has a column or not: growth of all else is on it. */
  before: Period | null;
  /** Of the place by its own report, and of the other by its own. */
  exports: Line;
  imports: Line;
  otherExports: Line;
  otherImports: Line;
  /** Periods that had not ended when their file was taken: they stand beside no complete one. */
  incomplete: Period[];
}

/** Chooses kind of period, year and series from everything that the two places report of their trade. */
export function frameOf(terms: readonly PairTerm[], { place, other, track: askedTrack, year, count }: Asked): Frame {
  const tracks = tracksOf(terms);
  const track = chosenTrack(tracks, askedTrack);
  const linesAt = (wanted: number | null) => {
    const line = (reporter: string, partner: string, flow: Line['flow']) =>
      lineOf(terms, { reporter, partner, flow }, track, wanted === null ? null : { last: wanted, count });
    return {
      exports: line(place, other, 'export'),
      imports: line(place, other, 'import'),
      otherExports: line(other, place, 'export'),
      otherImports: line(other, place, 'import'),
    };
  };
  const furthest = linesAt(year);
  const last =
    year ?? latestYear(furthest.exports, furthest.otherExports) ?? latestYear(furthest.imports, furthest.otherImports);
  // What reaches furthest says which year is shown; what is shown of it may be fuller elsewhere.
  const { exports, imports, otherExports, otherImports } = linesAt(last);
  // A table begins with the first year of which anything is reported.
  const reported = [exports, imports, otherExports, otherImports].flatMap(({ years }) => [...years.keys()]);
  const first = last === null ? 0 : Math.max(last - count + 1, Math.min(last, ...reported));
  const example = tracks.find(({ id }) => id === track)?.example ?? null;
  const columns =
    last === null || example === null
      ? []
      : Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, period: movedTo(example, first + i) }));
  const before = last === null || example === null ? null : movedTo(example, last - 1);
  const incomplete = terms.filter((t) => trackOf(t.period) === track && !isComplete(t)).map(({ period }) => period);
  const each = [...new Map(incomplete.map((period) => [period.written, period])).values()];
  const lines = { exports, imports, otherExports, otherImports };
  return { track, tracks, year: last, columns, before, ...lines, incomplete: each };
}

function tracksOf(terms: readonly PairTerm[]): Track[] {
  const found = new Map<TrackId, { example: Period; years: Set<number> }>();
  for (const term of terms) {
    const id = trackOf(term.period);
    if (id === null || !isComplete(term)) continue;
    const known = found.get(id) ?? { example: term.period, years: new Set<number>() };
    known.years.add(yearOf(term.period));
    found.set(id, known);
  }
  return [...found]
    .map(([id, { example, years }]) => ({ id, example, years: [...years].toSorted((a, b) => b - a) }))
    .toSorted((a, b) => Number(b.id === yearTrack) - Number(a.id === yearTrack) || b.years.length - a.years.length);
}

function chosenTrack(tracks: readonly Track[], asked: TrackId | null): TrackId {
  return tracks.find(({ id }) => id === asked)?.id ?? tracks[0]?.id ?? yearTrack;
}

/** The period of the same track that begins in another year. */
function movedTo(example: Period, year: number): Period {
  const by = year - yearOf(example);
  const moved = (date: string) => {
    const to = String(Number(date.slice(0, 4)) + by);
    const day = date.slice(5);
    return `${to}-${day === '02-29' ? '02-28' : day}`;
  };
  const [from, to] = [moved(example.from), moved(example.to)];
  return { ...example, from, to, written: writtenBefore(example.written, -by) };
}
