import { describe, expect, it } from 'vitest';
import { capitalZone } from './capital-zones';

describe('the zone of a capital', () => {
  it('is one that the computer knows', () => {
    for (const place of ['PAK', 'BLR', 'KAZ', 'UZB', 'USA', 'RUS', 'BRA', 'NPL', 'AUS']) {
      const timeZone = capitalZone(place) ?? 'none';
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), place).not.toThrow();
    }
    expect(capitalZone('BLR')).toBe('Europe/Minsk');
    expect(capitalZone('AUS')).toBe('Australia/Sydney');
  });

  it('is none for groups, the world and nothing', () => {
    expect([capitalZone('WLD'), capitalZone('EU'), capitalZone(null)]).toEqual([null, null, null]);
  });
});
