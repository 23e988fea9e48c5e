import { describe, expect, it } from 'vitest';
import { queryBefore } from './figure-trigger';

describe('what "=" begins', () => {
  it('is a query at a word’s start, in any script', () => {
    expect(queryBefore('Trade was =exports Bel', false)).toBe('exports Bel');
    expect(queryBefore('=экспорт', false)).toBe('экспорт');
    expect(queryBefore('(=e', false)).toBe('e');
  });

  it('is none inside a word, before a number, or after a blank', () => {
    expect(queryBefore('a=b', false)).toBeNull();
    expect(queryBefore('x =5', false)).toBeNull();
    expect(queryBefore('x = y', false)).toBeNull();
    expect(queryBefore('x =', false)).toBeNull();
  });

  it('opens by its key before anything is typed', () => {
    expect(queryBefore('x =', true)).toBe('');
    expect(queryBefore('x = y', true)).toBeNull();
  });

  it('ends where a sentence begins', () => {
    expect(queryBefore(`=${'word '.repeat(13)}`, false)).toBeNull();
  });
});
