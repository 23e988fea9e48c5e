import { IconAlertTriangle } from '@tabler/icons-react';
import { overlaps } from '../../../../shared/checks/programme';
import { shortTransfers } from '../../../../shared/checks/transfers';
import { useLanguage, useText } from '../../../app/texts/texts';
import type { VisitData } from '../use-visit';
import { layDay } from './day-layout';
import { EventBox } from './EventBox';
import { weekdayText } from './weekday';
import { cssVariables } from '../../../ui/css-variables';
import css from './timetable.module.css';
import type { ItemDrag } from './use-item-drag';

export interface DayColumnProps {
  day: string;
  /** Which column of the grid it is. */
  column: number;
  hours: { from: number; to: number };
  /** The hour from which on nothing is drawn yet; infinite where all is. */
  until: number;
  data: VisitData;
  selected: string | null;
  drag: ItemDrag;
  onSelect: (itemId: string) => void;
}

/** One day: its head, the items without a time, and the others at their hours. */
export function DayColumn({ day, column, hours, until, data, selected, drag, onSelect }: DayColumnProps) {
  const t = useText();
  const language = useLanguage();
  const { visit } = data;
  const items = data.items.filter((item) => item.day === day);
  const shown = drag.preview(data.items).filter((item) => item.day === day);
  const outside = (visit.starts !== null && day < visit.starts) || (visit.ends !== null && day > visit.ends);
  const untimed = items.filter((item) => item.starts === null);
  const drawn = drag.drawn?.day === day ? drag.drawn : null;
  const laid = layDay(shown).filter(({ from }) => from < until * 60);
  const clashes = overlaps(shown);
  const late = shortTransfers(shown);
  const changes = new Map(data.programme.changes.map((change) => [change.id, change.how]));
  const titles = new Map(items.map((item) => [item.id, item.title]));
  return (
    <>
      <div className={css['head']} style={{ gridColumn: column, gridRow: 1 }}>
        <b>{weekdayText(day, language)}</b>
        <span className={css['count']}>{t('visits.items', { count: items.length })}</span>
        {outside && (
          <span className={css['outside']}>
            <IconAlertTriangle size={12} stroke={1.5} aria-hidden />
            {t('visits.outsideVisit')}
          </span>
        )}
      </div>
      <div
        className={css['day']}
        style={{ gridColumn: column }}
        data-day={day}
        onPointerDown={(event) => drag.beginDrawing(event, day)}
      >
        {Array.from({ length: hours.to - hours.from - 1 }, (_, i) => (
          <i key={i} className={css['hourLine']} style={cssVariables({ '--minute': (i + 1) * 60 })} aria-hidden />
        ))}
        {untimed.length > 0 && (
          <ul className={css['untimed']} aria-label={t('visits.withoutTime')}>
            {untimed.map((item) => (
              <EventBox
                key={item.id}
                item={item}
                data={data}
                selected={item.id === selected}
                change={changeWords(item.id)}
                onSelect={onSelect}
              />
            ))}
          </ul>
        )}
        <ul className={css['events']} aria-label={weekdayText(day, language)}>
          {laid.map(({ item, from, to, lane, lanes }) => (
            <EventBox
              key={item.id}
              item={item}
              data={data}
              selected={item.id === selected}
              drag={drag}
              place={{ from: from - hours.from * 60, to: to - hours.from * 60, lane, lanes }}
              clash={clashWords(item.id)}
              change={changeWords(item.id)}
              onSelect={onSelect}
            />
          ))}
        </ul>
        {drawn !== null && (
          <div
            className={css['drawn']}
            style={cssVariables({ '--minute': drawn.from - hours.from * 60, '--length': drawn.to - drawn.from })}
            aria-hidden
          />
        )}
      </div>
    </>
  );

  function clashWords(id: string): { short: string; whole: string } | null {
    const found = clashes.find((clash) => clash.second === id);
    if (found === undefined) return lateWords(id);
    const { minutes } = found;
    const whole = t('visits.overlapWith', { minutes, title: titles.get(found.first) ?? '' });
    return { short: t('visits.overlapShort', { minutes }), whole };
  }

  function lateWords(id: string): { short: string; whole: string } | null {
    const found = late.find(({ second }) => second === id);
    if (found === undefined) return null;
    const { first, second, needed, free } = found;
    const title = titles.get(first) ?? '';
    return {
      short: t('visitWork.tooShortShort', { needed, free }),
      whole: t(first === second ? 'visitWork.movementTooShort' : 'visitWork.tooShort', { needed, free, title }),
    };
  }

  function changeWords(id: string): string | null {
    const how = changes.get(id);
    const { replaces } = data.programme;
    if (how === undefined || replaces === null) return null;
    return t(how === 'new' ? 'visitWork.newSince' : 'visitWork.changedSince', { number: replaces });
  }
}
