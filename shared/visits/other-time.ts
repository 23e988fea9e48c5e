import { clockOf } from '../checks/programme';
import { dateFormat } from '../periods/date-format';

const DAY = 24 * 60;

/**
 * The time in `other` when it is `clock` on `day` in `zone`: `HH:MM`, and by how many days its date differs. Zones are
 * IANA names; null for a zone that is not known.
 */
export function timeElsewhere(
  day: string,
  clock: string,
  zone: string,
  other: string,
): { clock: string; days: number } | null {
  const there = offset(other, day);
  const here = offset(zone, day);
  if (here === null || there === null) return null;
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) + there - here;
  const days = Math.floor(minute / DAY);
  return { clock: clockOf(minute - days * DAY), days };
}

/** Minutes by which a zone is ahead of UTC at noon of a day; null for a zone that is not known. */
function offset(zone: string, day: string): number | null {
  try {
    const format = dateFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(new Date(`${day}T12:00:00Z`)).find((part) => part.type === 'timeZoneName')?.value;
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '') ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}

/** The time of now in a zone, `HH:MM`; empty for a zone that is not known. */
export function clockNow(zone: string, now: Date): string {
  try {
    return dateFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);
  } catch {
    return '';
  }
}

/** The city that names a zone: `Asia/Karachi` is Karachi. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
