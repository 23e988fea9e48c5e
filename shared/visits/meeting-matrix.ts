import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import { inProgrammeOrder } from '../checks/programme';

/** A meeting with its place in the programme and the country that it is with. */
export interface PlacedMeeting {
  meeting: Meeting;
  item: ProgrammeItem | null;
  /** Code; null: nobody has said. */
  country: string | null;
}

/** One country's meetings, and those of each day among them. */
export interface CountryRow {
  country: string | null;
  meetings: PlacedMeeting[];
  byDay: PlacedMeeting[][];
}

export interface MeetingMatrix {
  byTime: PlacedMeeting[];
  /** Days on which there is a meeting. */
  days: string[];
  /** By name of the country; those whose country nobody has said come last. */
  countries: CountryRow[];
}

/** Names by which a country row is sorted. */
export type NameOf = (country: string) => string;

/**
 * All meetings by time and by country. The country of a meeting is the one that was set, else that for which its first
 * counterpart acts: `placeOf` by id of the person.
 */
export function meetingMatrix(
  meetings: readonly Meeting[],
  items: readonly ProgrammeItem[],
  placeOf: (personId: string) => string | null,
  nameOf: NameOf,
): MeetingMatrix {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byTime = inProgrammeOrder(meetings, items).map((meeting): PlacedMeeting => {
    const [counterpart] = meeting.counterparts;
    const country = meeting.place ?? (counterpart === undefined ? null : placeOf(counterpart));
    return { meeting, item: meeting.itemId === null ? null : (byId.get(meeting.itemId) ?? null), country };
  });
  const days = [...new Set(byTime.flatMap(({ item }) => (item === null ? [] : [item.day])))].toSorted();
  const named = [...new Set(byTime.map(({ country }) => country))].toSorted((a, b) =>
    a === null ? 1 : b === null ? -1 : nameOf(a).localeCompare(nameOf(b)),
  );
  const countries = named.map((country) => {
    const own = byTime.filter((one) => one.country === country);
    return { country, meetings: own, byDay: days.map((day) => own.filter(({ item }) => item?.day === day)) };
  });
  return { byTime, days, countries };
}
