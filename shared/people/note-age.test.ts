import { describe, expect, it } from 'vitest';
import { paragraph } from '../document/rich-text';
import { noteState, staleness } from './note-age';

const office = (since: string | null, until: string | null = null) => ({
  title: 'Minister',
  organisation: '',
  since,
  until,
});

describe('what a personality note says', () => {
  it('is old after six months', () => {
    expect(staleness('2024-05-25', [], '2024-11-25', 6)).toBe(null);
    expect(staleness('2024-05-24', [], '2024-11-25', 6)).toBe('age');
    expect(staleness(null, [], '2024-11-25', 6)).toBe(null);
  });

  it('must be looked at again once an office began or ended after it, and not before that day', () => {
    expect(staleness('2024-10-01', [office('2024-11-01')], '2024-11-25', 6)).toBe('office');
    expect(staleness('2024-10-01', [office('2020-01-01', '2024-10-31')], '2024-11-25', 6)).toBe('office');
    expect(staleness('2024-10-01', [office('2020-01-01', '2024-12-31')], '2024-11-25', 6)).toBe(null);
    expect(staleness('2024-11-01', [office('2024-11-01')], '2024-11-25', 6)).toBe(null);
  });

  it('is judged line by line, a line without a day by the day of the note; births and careers do not age', () => {
    const fact = (kind: 'views' | 'born', asOf: string | null) => ({ kind, when: '', text: 'x', asOf, source: '' });
    const person = { offices: [], note: [], noteAsOf: null, facts: [fact('born', null)] };
    expect(noteState(person, '2024-11-25', 6)).toMatchObject({ empty: true, stale: null });
    expect(noteState({ ...person, facts: [fact('views', null)] }, '2024-11-25', 6).undated).toBe(true);
    const views = { ...person, facts: [fact('views', '2024-10-01'), fact('views', '2024-01-01')] };
    expect(noteState(views, '2024-11-25', 6)).toMatchObject({ oldest: '2024-01-01', stale: 'age', undated: false });
    const written = { ...person, note: [paragraph('a', 'Words.')], noteAsOf: '2024-11-01' };
    expect(noteState(written, '2024-11-25', 6)).toMatchObject({ empty: false, oldest: '2024-11-01', stale: null });
  });
});
