import { describe, expect, it } from 'vitest';
import { viewOf, viewText } from './view';

describe('views of the figures', () => {
  it('are read from a target and written into one', () => {
    for (const text of [
      'table',
      'changes',
      'rivals',
      'rivals:12',
      'claims',
      'claims:abc',
      'pair',
      'pair:PAK',
      'pair:PAK:BLR',
      'pair:PAK:BLR:2019',
      'pair:PAK:BLR::fiscal-year:gregorian:07-01:06-30',
    ]) {
      expect(viewText(viewOf(text))).toBe(text);
    }
    expect(viewOf('pair::BLR')).toEqual({ kind: 'pair', place: null, other: 'BLR', year: null, track: null });
    expect(viewOf(undefined)).toEqual({ kind: 'table' });
    expect(viewOf('anything:else')).toEqual({ kind: 'table' });
    expect(viewOf('pair:PAK:BLR:xx')).toMatchObject({ year: null });
  });
});
