import { describe, expect, it } from 'vitest';
import { contract, isMethodName } from '../contract/contract';
import type { Policies } from '../contract/method';
import { isNamed, stepName } from './steps';

describe('names of steps', () => {
  it('say what was done and to what', () => {
    expect(stepName('sources.accept', { count: 63 }, 'en')).toBe('import of 63 figures');
    expect(stepName('sources.accept', { count: 150_002 }, 'en')).toBe('import of 150,002 figures');
    expect(stepName('sources.accept', { count: 1 }, 'en')).toBe('import of 1 figure');
    expect(stepName('points.create', { title: 'Our trade' }, 'en')).toBe('new point “Our trade”');
    expect(stepName('points.create', {}, 'en')).toBe('new point');
  });

  it('cut long titles', () => {
    const name = stepName('points.update', { title: 'a'.repeat(80) }, 'en');
    expect(name).toMatch(/…”$/);
    expect(name.length).toBeLessThan(60);
  });

  it('answer a language without names in English, and an unknown method with a general name', () => {
    expect(stepName('visits.createSample', {}, 'fr')).toBe('sample visit');
    expect(stepName('no.such', {}, 'en')).toBe('last change');
  });

  it('exist for every method that undo takes back', () => {
    const undoable = Object.entries<Policies>(contract).filter(([, method]) => method.undoable);
    expect(undoable.map(([name]) => name).filter((name) => !isNamed(name))).toEqual([]);
  });

  it('exist for no method that is not', () => {
    expect(isNamed('unknown')).toBe(false);
    expect(isMethodName('visits.createSample')).toBe(true);
  });
});
