import { describe, expect, it } from 'vitest';
import { clockOf, inProgrammeOrder, minuteOfDay, outsideVisit, overlaps } from './programme';

const item = (id: string, day: string, starts: string | null, ends: string | null) => ({ id, day, starts, ends });

describe('a programme', () => {
  it('finds items that take the same time, each pair once', () => {
    const items = [
      item('long', '2024-11-25', '10:00', '12:00'),
      item('second', '2024-11-25', '11:45', '12:30'),
      item('third', '2024-11-25', '12:30', '13:00'),
      item('inside', '2024-11-25', '10:30', '11:00'),
      item('other day', '2024-11-26', '10:00', '12:00'),
      item('no end', '2024-11-25', '10:00', null),
    ];
    expect(overlaps(items)).toEqual([
      { first: 'long', second: 'inside', minutes: 30 },
      { first: 'long', second: 'second', minutes: 15 },
    ]);
  });

  it('finds items outside the days of the visit', () => {
    const items = [item('before', '2024-11-24', null, null), item('in', '2024-11-25', null, null)];
    expect(outsideVisit(items, { starts: '2024-11-25', ends: '2024-11-27' }).map((i) => i.id)).toEqual(['before']);
    expect(outsideVisit(items, { starts: null, ends: null })).toEqual([]);
  });

  it('puts meetings in the order of time, those without a place in it last', () => {
    const items = [item('i1', '2024-11-26', '09:00', null), item('i2', '2024-11-25', '15:00', null)];
    const meetings = [
      { id: 'loose', itemId: null, position: 1 },
      { id: 'later', itemId: 'i1', position: 2 },
      { id: 'sooner', itemId: 'i2', position: 3 },
    ];
    expect(inProgrammeOrder(meetings, items).map((m) => m.id)).toEqual(['sooner', 'later', 'loose']);
  });

  it('writes and reads times of the day', () => {
    expect(minuteOfDay('14:05')).toBe(845);
    expect(clockOf(845)).toBe('14:05');
    expect(clockOf(5000)).toBe('23:59');
  });
});
