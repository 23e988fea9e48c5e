import { describe, expect, it } from 'vitest';
import { brief, packContent, part, visit } from '../../../test/support/pack-content';
import { addableParts, placeFor } from './addable-parts';

const { outline } = packContent().pack;

describe('what can be put into an outline', () => {
  it('is what it lacks: delegations, commitments, a brief, the fact sheet of the other side', () => {
    const records = { visit: visit(), briefs: [brief(), brief({ id: 'other' })] };
    const drawn = addableParts(outline, records, 'PAK').filter(({ kind }) => kind !== 'text');
    expect(drawn).toEqual([
      { kind: 'delegations' },
      { kind: 'seating' },
      { kind: 'margins' },
      { kind: 'signing' },
      { kind: 'commitments' },
      { kind: 'names' },
      { kind: 'brief', briefId: 'other' },
      { kind: 'fact-sheet', place: 'BLR', other: 'PAK', year: null },
      { kind: 'media', texts: {}, facts: {} },
      { kind: 'admin', facts: {} },
      { kind: 'carrying' },
    ]);
  });

  it('is nothing but further texts where it has all, whatever year its fact sheet ends with', () => {
    const whole = [
      ...outline,
      part('d', { kind: 'delegations' }),
      part('s', { kind: 'seating' }),
      part('m', { kind: 'margins' }),
      part('g', { kind: 'signing' }),
      part('c', { kind: 'commitments' }),
      part('w', { kind: 'names' }),
      part('f', { kind: 'fact-sheet', place: 'BLR', other: 'PAK', year: 2020 }),
      part('p', { kind: 'media', texts: {}, facts: {} }),
      part('n', { kind: 'admin', facts: {} }),
      part('x', { kind: 'carrying' }),
      part('y', { kind: 'carrying' }),
    ];
    const more = addableParts(whole, { visit: visit(), briefs: [brief()] }, 'PAK');
    expect(more.filter(({ kind }) => kind !== 'text')).toEqual([]);
  });

  it('has no fact sheet while a side is not known', () => {
    const records = { visit: visit({ guest: null }), briefs: [] };
    expect(addableParts([], records, 'PAK').some(({ kind }) => kind === 'fact-sheet')).toBe(false);
  });

  it('has a carrying sheet before all, and another behind all', () => {
    const sheet = { kind: 'carrying' } as const;
    expect(placeFor(sheet, outline, outline[0]?.id ?? null)).toBeNull();
    const with1 = [part('x', sheet), ...outline];
    expect(placeFor(sheet, with1, 'x')).toBe(outline.at(-1)?.id);
    expect(placeFor({ kind: 'seating' }, with1, 'x')).toBe('x');
  });
});
