import { vi } from 'vitest';

/**
 * Deriving a key takes half a second on purpose, and unit tests make stores by the hundred: theirs are cheap to open.
 * What ships, and the program in tests of its window, knows the real costs only.
 */
vi.mock(import('../electron/engine/store/key'), async (original) => {
  const { costs, ...rest } = await original();
  return { ...rest, costs: [{ N: 2 ** 10, r: 8, p: 1 }, ...costs] as const };
});
