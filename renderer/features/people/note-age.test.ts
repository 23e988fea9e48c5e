import { describe, expect, it } from 'vitest';
import { isOld } from './note-age';

describe('a personality note', () => {
  it('is old after six months', () => {
    expect(isOld('2024-05-25', '2024-11-25')).toBe(false);
    expect(isOld('2024-05-24', '2024-11-25')).toBe(true);
    expect(isOld(null, '2024-11-25')).toBe(false);
  });
});
