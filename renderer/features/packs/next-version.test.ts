import { describe, expect, it } from 'vitest';
import { nextVersion } from './next-version';

const third = { version: 3, variant: 'officials' as const, at: '2024-11-20' };
const unchanged = [{ code: 'pack-changed', state: 'ok' as const }];
const changed = [{ code: 'pack-changed', state: 'warn' as const }];

describe('the version of the next file', () => {
  it('is the first, or one more than the last', () => {
    expect(nextVersion([], 'officials', '2024-11-01', [])).toBe(1);
    expect(
      nextVersion([third, { version: 2, variant: 'principal', at: '2024-11-18' }], 'officials', '2024-11-01', changed),
    ).toBe(4);
  });

  it('is the last again where nothing changed, in the visit or its outline, for the same variant', () => {
    expect(nextVersion([third], 'officials', '2024-11-01', unchanged)).toBe(3);
    expect(nextVersion([third], 'officials', '2024-11-21', unchanged)).toBe(4);
    expect(nextVersion([third], 'principal', '2024-11-01', unchanged)).toBe(4);
  });
});
