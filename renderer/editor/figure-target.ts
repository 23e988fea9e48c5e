import type { Binding } from '../../shared/figures/binding';
import type { Target } from '../app/navigation';

/** The sheet that a figure was read from, its cell lit; null where nothing was read. */
export function openTarget(binding: Binding | null): Target | null {
  const reading = binding?.readings[0];
  return reading ? { area: 'sources', id: reading.source.id, at: reading.address } : null;
}
