import type { Visit } from '../../../../shared/contract/visits';
import { alpha2 } from '../../../ui/countries';
import { timeElsewhere, zoneCity } from '../../../../shared/visits/other-time';
import { cssVariables } from '../../../ui/css-variables';
import css from './timetable.module.css';

export interface HourGutterProps {
  visit: Pick<Visit, 'host' | 'zone' | 'otherZone'>;
  /** The other side's country. */
  other: string | null;
  day: string;
  hours: { from: number; to: number };
  twoZones: boolean;
}

/** The hours where the visit is, and beside them those of the other capital. */
export function HourGutter({ visit, other, day, hours, twoZones }: HourGutterProps) {
  const shown = Array.from({ length: hours.to - hours.from - 1 }, (_, i) => hours.from + 1 + i);
  const short = (place: string | null, zone: string) =>
    (place === null ? null : alpha2(place)) ?? zoneCity(zone).slice(0, 3);
  return (
    <>
      <div className={`${css['gutter']} ${css['head']}`}>
        <span className={css['gutterHour']}>
          <b title={visit.zone}>{short(visit.host, visit.zone)}</b>
          {twoZones && <i title={visit.otherZone}>{short(other === visit.host ? null : other, visit.otherZone)}</i>}
        </span>
      </div>
      <div className={css['gutter']}>
        {shown.map((hour) => {
          const clock = `${String(hour).padStart(2, '0')}:00`;
          const there = timeElsewhere(day, clock, visit.zone, visit.otherZone)?.clock ?? '';
          return (
            <span
              key={hour}
              className={`${css['gutterHour']} ${css['placed']}`}
              style={cssVariables({ '--minute': (hour - hours.from) * 60 })}
            >
              <b>{clock.slice(0, 2)}</b>
              {twoZones && <i>{there.endsWith(':00') ? there.slice(0, 2) : there}</i>}
            </span>
          );
        })}
      </div>
    </>
  );
}
