import { describe, expect, it } from 'vitest';
import { Echo } from './echo';

describe('words that come back', () => {
  it('do not replace what was typed since', () => {
    const echo = new Echo();
    echo.said('a');
    echo.said('ab');
    echo.said('abc');
    expect(echo.isNews('ab', 'abc')).toBe(false);
    expect(echo.isNews('abc', 'abc')).toBe(false);
  });

  it('replace it when somebody else changed them, also back to what was said long ago', () => {
    const echo = new Echo();
    echo.said('a');
    expect(echo.isNews('a', 'a')).toBe(false);
    echo.said('ab');
    expect(echo.isNews('ab', 'ab')).toBe(false);
    expect(echo.isNews('a', 'ab')).toBe(true);
    expect(echo.isNews('other', 'a')).toBe(true);
  });

  it('wait where words of one’s own are not saved yet, and come where nothing waits', () => {
    const echo = new Echo();
    expect(echo.isNews('a', 'a')).toBe(false);
    echo.said('ab');
    expect(echo.isNews('other', 'ab')).toBe(false);
    expect(echo.isNews('ab', 'ab')).toBe(false);
    expect(echo.isNews('other', 'ab')).toBe(true);
    echo.said('others');
    echo.said('other');
    expect(echo.isNews('third', 'other')).toBe(true);
  });
});
