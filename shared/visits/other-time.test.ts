import { describe, expect, it } from 'vitest';
import { timeElsewhere, zoneCity } from './other-time';

describe('the time elsewhere', () => {
  it('is that of the same moment, with summer time and half hours', () => {
    expect(timeElsewhere('2024-11-25', '11:00', 'Asia/Karachi', 'Europe/Minsk')).toEqual({ clock: '09:00', days: 0 });
    expect(timeElsewhere('2024-11-25', '00:30', 'Asia/Karachi', 'America/New_York')).toEqual({
      clock: '14:30',
      days: -1,
    });
    expect(timeElsewhere('2024-07-01', '23:30', 'Europe/London', 'Asia/Kathmandu')).toEqual({
      clock: '04:15',
      days: 1,
    });
    expect(timeElsewhere('2024-07-01', '12:00', 'UTC', 'UTC')).toEqual({ clock: '12:00', days: 0 });
  });

  it('is none in a zone that is not known', () => {
    expect(timeElsewhere('2024-07-01', '12:00', 'UTC', 'Nowhere/Land')).toBe(null);
    expect(zoneCity('America/New_York')).toBe('New York');
  });
});
