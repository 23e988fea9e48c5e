import { useDeferredValue, useRef } from 'react';
import { useText } from '../../../app/texts/texts';
import { useOwnCountry } from '../own-country';
import type { VisitData } from '../use-visit';
import { daysShown, hoursShown } from './day-layout';
import { DayColumn } from './DayColumn';
import { HourGutter } from './HourGutter';
import { Legend } from './Legend';
import { timeElsewhere } from '../../../../shared/visits/other-time';
import { otherSide } from '../zone-names';
import { cssVariables } from '../../../ui/css-variables';
import css from './timetable.module.css';
import { useItemDrag } from './use-item-drag';

/** So many of a day are seen in most windows before one scrolls. */
const hoursSeenFirst = 6;

export interface TimetableProps {
  data: VisitData;
  selected: string | null;
  onSelect: (itemId: string) => void;
}

/** The programme day by day over the hours of both capitals; items are moved, stretched and drawn by the pointer. */
export function Timetable({ data, selected, onSelect }: TimetableProps) {
  const t = useText();
  const own = useOwnCountry();
  const { visit, items } = data;
  const days = daysShown(visit, items);
  const hours = hoursShown(items);
  const grid = useRef<HTMLDivElement>(null);
  // What is seen without scrolling is painted first; the rest of a programme of hundreds follows in the next frame.
  const whole = useDeferredValue(true, false);
  const drag = useItemDrag({ visitId: visit.id, grid, hours, onSelect });
  const first = days[0];
  const twoZones = first !== undefined && timeElsewhere(first, '12:00', visit.zone, visit.otherZone)?.clock !== '12:00';
  const other = otherSide(visit, own);
  return (
    <section className={css['timetable']} aria-label={t('visits.programme')}>
      <Legend />
      {first === undefined ? (
        <p className={css['noDays']}>{t('visits.noDays')}</p>
      ) : (
        <div className={css['scroll']} tabIndex={-1}>
          <div
            className={css['grid']}
            ref={grid}
            style={cssVariables({
              '--days': days.length,
              '--hours': hours.to - hours.from,
              '--wide': twoZones ? 1 : 0,
            })}
          >
            <HourGutter visit={visit} other={other} day={first} hours={hours} twoZones={twoZones} />
            {days.map((day, at) => (
              <DayColumn
                key={day}
                column={at + 2}
                day={day}
                hours={hours}
                until={whole ? Infinity : hours.from + hoursSeenFirst}
                data={data}
                selected={selected}
                drag={drag}
                onSelect={onSelect}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
