import { describe, expect, it } from 'vitest';
import { readClock } from './read-clock';
import { readItem } from './read-item';

describe('a typed time', () => {
  it('is taken in the ways that people write it', () => {
    expect(['14:30', '1430', '14.30', '9', '09', '930'].map(readClock)).toEqual([
      '14:30',
      '14:30',
      '14:30',
      '09:00',
      '09:00',
      '09:30',
    ]);
    expect(readClock('  ')).toBe(null);
    expect(['25:00', '12:60', 'noon', '12345'].map(readClock)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('a typed item', () => {
  it('has times, title and place', () => {
    expect(readItem('14:30–15:30 Business Forum, Convention hall')).toEqual({
      starts: '14:30',
      ends: '15:30',
      title: 'Business Forum',
      place: 'Convention hall',
    });
    expect(readItem('930-1015 Call on the Minister')).toMatchObject({ starts: '09:30', ends: '10:15', place: '' });
    expect(readItem('9 to 10 Talks, agenda and list, Room 2')).toMatchObject({
      starts: '09:00',
      ends: '10:00',
      title: 'Talks, agenda and list',
      place: 'Room 2',
    });
  });

  it('may have no time, and none without a title', () => {
    expect(readItem('Welcome ceremony')).toEqual({ starts: null, ends: null, title: 'Welcome ceremony', place: '' });
    expect(readItem('45 minutes of rest')).toMatchObject({ starts: null, title: '45 minutes of rest' });
    expect(readItem('14:30')).toMatchObject({ starts: null, title: '14:30' });
    expect(readItem(' ')).toBe(null);
  });
});
