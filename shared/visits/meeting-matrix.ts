import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import type { Visit } from '../contract/visits';
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

/** Kinds of visit on which each meeting may be with another country. */
const many: readonly Visit['kind'][] = ['margins', 'multilateral', 'forum'];

/** The country that meetings of a visit are with where nobody says otherwise, as seen from `own`; null: any. */
export function usualCountry(
  { kind, host, guest }: Pick<Visit, 'kind' | 'host' | 'guest'>,
  own: string | null,
): string | null {
  if (many.includes(kind)) return null;
  return guest === own ? host : guest;
}

/**
 * All meetings by time and by country. The country of a meeting is the one that was set, else that for which its first
 * counterpart acts (`placeOf` by id of the person), else the `usual` one.
 */
export function meetingMatrix(
  meetings: readonly Meeting[],
  items: readonly ProgrammeItem[],
  placeOf: (personId: string) => string | null,
  nameOf: NameOf,
  usual: string | null,
): MeetingMatrix {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byTime = inProgrammeOrder(meetings, items).map((meeting): PlacedMeeting => {
    const [counterpart] = meeting.counterparts;
    const country = meeting.place ?? (counterpart === undefined ? null : placeOf(counterpart)) ?? usual;
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
