import { describe, expect, it } from 'vitest';
import { firstPartner } from './first-partner';

const group = (value: string | null, figures: number) => ({ value, name: value ?? '', figures });

describe('the first partner of a country', () => {
  it('is the one that reports most of those it trades with, else the one with most figures', () => {
    const partners = [group('WLD', 900), group(null, 90), group('ARG', 60), group('BLR', 29), group('FRA', 59)];
    expect(firstPartner('PAK', partners, ['PAK', 'DEU', 'BLR', 'ARG'])).toBe('BLR');
    expect(firstPartner('PAK', partners, ['PAK'])).toBe('ARG');
    expect(firstPartner('PAK', [group('WLD', 3)], ['PAK', 'BLR'])).toBe('BLR');
    expect(firstPartner('PAK', [], ['PAK'])).toBeNull();
  });
});
