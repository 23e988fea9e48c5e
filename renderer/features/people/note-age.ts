import { today } from '../../app/texts/dates';

const monthsFresh = 6;

/** Whether a note of an ISO day is older than six months; one without a day is not. */
export function isOld(asOf: string | null, now: string = today()): boolean {
  if (asOf === null) return false;
  const until = new Date(`${asOf}T00:00:00Z`);
  until.setUTCMonth(until.getUTCMonth() + monthsFresh);
  return until.toISOString().slice(0, 10) < now;
}
