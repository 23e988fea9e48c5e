import { clockNow } from '../../../shared/visits/other-time';
import { useOffer } from '../../app/offers';
import { useOnScreen, type Fact } from '../../app/on-screen';
import { useText, type Say } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { useOwnCountry } from './own-country';
import { useMinute } from './use-minute';
import type { VisitData } from './use-visit';
import { otherSide, useZoneNames } from './zone-names';

/** One key leads to the call note of the other side. */
export function useCallNote(data: VisitData | undefined): void {
  const own = useOwnCountry();
  const { go } = useNavigation();
  const other = data === undefined ? null : otherSide(data.visit, own);
  useOffer('visits.call-note', other === null ? null : () => go({ area: 'visits', note: other }));
}

/** Marking, what is open and the two clocks, for the window's bars. */
export function useVisitBars(data: VisitData | undefined): void {
  const t = useText();
  const { go } = useNavigation();
  const now = useMinute();
  const names = useZoneNames(data?.visit ?? noZones);
  const facts: Fact[] = [];
  if (data !== undefined) {
    const { visit, readiness } = data;
    const open = readiness.filter((line) => line.state !== 'ok').length;
    const overview = () => go({ area: 'visits', id: visit.id });
    if (open > 0) facts.push({ text: t('visits.open', { count: open }), warn: true, run: overview });
    if (visit.zone !== visit.otherZone) facts.push({ text: clocks(visit, names, now, t) });
  }
  useOnScreen({ marking: data?.visit.marking ?? null, facts });
}

const noZones = { host: null, guest: null, zone: 'UTC', otherZone: 'UTC' };

function clocks(
  { zone, otherZone }: VisitData['visit'],
  names: { here: string; there: string },
  now: Date,
  t: Say,
): string {
  return t('visits.clocks', { ...names, hereTime: clockNow(zone, now), thereTime: clockNow(otherZone, now) });
}
