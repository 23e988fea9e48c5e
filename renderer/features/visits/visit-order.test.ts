import { describe, expect, it } from 'vitest';
import { sorted } from './visit-order';

const row = (id: string, starts: string | null, ends: string | null, status: 'planned' | 'cancelled' = 'planned') => ({
  id,
  starts,
  ends,
  status,
});

describe('the list of visits', () => {
  it('has the nearest first, and what is behind us apart', () => {
    const rows = [
      row('undated', null, null),
      row('later', '2025-03-01', '2025-03-02'),
      row('called off', '2025-02-01', null, 'cancelled'),
      row('now', '2024-11-25', '2024-11-27'),
      row('before', '2024-10-01', '2024-10-02'),
    ];
    const { next, earlier } = sorted(rows, '2024-11-27');
    expect(next.map(({ id }) => id)).toEqual(['now', 'later', 'undated']);
    expect(earlier.map(({ id }) => id)).toEqual(['called off', 'before']);
  });
});
