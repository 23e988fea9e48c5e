import { describe, expect, it } from 'vitest';
import { daysShown, hoursShown, layDay } from './day-layout';

const item = (id: string, starts: string | null, ends: string | null) => ({ id, starts, ends });

describe('a day of the programme', () => {
  it('sets items that take the same time side by side', () => {
    const placed = layDay([
      item('a', '10:00', '12:00'),
      item('b', '10:30', '11:00'),
      item('c', '11:00', '11:30'),
      item('d', '12:00', '13:00'),
      item('untimed', null, null),
    ]);
    expect(placed.map(({ item: { id }, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 1, 2],
      ['d', 0, 1],
    ]);
  });

  it('gives an item without an end, or with a wrong one, half an hour', () => {
    expect(layDay([item('a', '10:00', null), item('b', '14:00', '13:00')]).map(({ from, to }) => to - from)).toEqual([
      30, 30,
    ]);
  });

  it('shows working hours, and more where items need it', () => {
    expect(hoursShown([])).toEqual({ from: 8, to: 19 });
    expect(hoursShown([item('a', '06:10', '07:00'), item('b', '21:00', '23:30')])).toEqual({ from: 6, to: 24 });
  });

  it('shows the days of the visit and those of items outside it', () => {
    expect(daysShown({ starts: '2024-11-29', ends: '2024-12-01' }, [{ day: '2024-12-24' }])).toEqual([
      '2024-11-29',
      '2024-11-30',
      '2024-12-01',
      '2024-12-24',
    ]);
    expect(daysShown({ starts: null, ends: null }, [])).toEqual([]);
  });
});
