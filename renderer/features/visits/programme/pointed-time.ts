import { stepMinutes } from './use-item-keys';

/** What the pointer is over in the timetable, whose days are the elements with `data-day`. */

/** The minute of the day at a height of the window, in steps; `hours` are those that are drawn. */
export function pointedMinute(grid: HTMLElement | null, hours: { from: number; to: number }, y: number): number {
  const box = grid?.querySelector('[data-day]')?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return 0;
  const minute = hours.from * 60 + ((y - box.top) / box.height) * (hours.to - hours.from) * 60;
  return Math.round(minute / stepMinutes) * stepMinutes;
}

/** The day that stands there; null beside all of them. */
export function pointedDay(grid: HTMLElement | null, x: number): string | null {
  const columns = [...(grid?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
  const found = columns.find((column) => {
    const { left, right } = column.getBoundingClientRect();
    return x >= left && x < right;
  });
  return found?.dataset['day'] ?? null;
}
