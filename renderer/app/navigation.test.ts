import { describe, expect, it } from 'vitest';
import { canGo, current, goTo, lastIn, replace, samePlace, settle, startAt, step } from './navigation';

const start = startAt({ area: 'visits' });

describe('the trail of places', () => {
  it('goes back and forward through where one was', () => {
    const there = goTo(goTo(start, { area: 'points', id: 'p1' }), { area: 'sources', id: 's1' });
    expect(current(step(there, -1))).toEqual({ area: 'points', id: 'p1' });
    expect(current(step(step(there, -1), 1))).toEqual({ area: 'sources', id: 's1' });
  });

  it('forgets what lay forward when one goes elsewhere', () => {
    const back = step(goTo(start, { area: 'points' }), -1);
    const elsewhere = goTo(back, { area: 'people' });
    expect(canGo(elsewhere, 1)).toBe(false);
    expect(elsewhere.places).toHaveLength(2);
  });

  it('stays at either end', () => {
    expect(step(start, -1)).toBe(start);
    expect(step(start, 1)).toBe(start);
  });

  it('adds nothing for the place that is on screen, whatever the order of its fields', () => {
    const there = goTo(start, { area: 'visits', id: 'v', tab: 'briefs' });
    expect(goTo(there, { tab: 'briefs', id: 'v', area: 'visits' })).toBe(there);
    expect(samePlace({ area: 'figures', id: 1 }, { area: 'figures', id: 2 })).toBe(false);
  });

  it('makes the current place more exact without a new step', () => {
    const exact = replace(goTo(start, { area: 'points' }), { area: 'points', id: 'first' });
    expect(exact.places).toEqual([{ area: 'visits' }, { area: 'points', id: 'first' }]);
  });

  it('leads on from the start only somebody who has not moved', () => {
    const ready = { area: 'visits', id: 'sample' } as const;
    expect(current(settle(start, ready))).toEqual(ready);
    expect(canGo(settle(start, ready), -1)).toBe(false);
    const moved = goTo(start, { area: 'points' });
    expect(settle(moved, ready)).toBe(moved);
  });

  it('remembers the last place of each area', () => {
    const there = goTo(goTo(start, { area: 'points', id: 'p1' }), { area: 'people' });
    expect(lastIn(there, 'points')).toEqual({ area: 'points', id: 'p1' });
    expect(lastIn(there, 'figures')).toEqual({ area: 'figures' });
  });

  it('does not grow for ever', () => {
    let long = start;
    for (let id = 0; id < 500; id += 1) long = goTo(long, { area: 'figures', id });
    expect(long.places.length).toBeLessThanOrEqual(200);
    expect(current(long)).toEqual({ area: 'figures', id: 499 });
  });
});
