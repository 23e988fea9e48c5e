import type { Visit } from '../../../shared/contract/visits';
import { capitalZone } from '../../../shared/places/capital-zones';

type Sides = Pick<Visit, 'host' | 'guest'>;
type Zones = Pick<Visit, 'zone' | 'otherZone'>;

/** The zones of both capitals: where the visit happens, at the host's, and the other one. */
export function zonesOf({ host, guest }: Sides, own: string | null): Zones {
  const home = capitalZone(own) ?? 'UTC';
  const zone = capitalZone(host) ?? home;
  return { zone, otherZone: capitalZone(guest) ?? home };
}

/** The zones of a visit whose sides changed: each follows its side unless somebody has chosen it. */
export function followZones(before: Visit, after: Visit, own: string | null): Zones {
  const [old, now] = [zonesOf(before, own), zonesOf(after, own)];
  const follow = (zone: keyof Zones) =>
    after[zone] === before[zone] && before[zone] === old[zone] ? now[zone] : after[zone];
  return { zone: follow('zone'), otherZone: follow('otherZone') };
}
