import type { Readiness } from '../../../shared/contract/visits';
import type { ReadinessCode } from '../../../shared/sentences/readiness';

type Tab = Readiness['target']['tab'];

/** Something that is not in order, and where it is. */
export interface Found {
  id: string | null;
  title: string;
  /** The second of two that contradict each other. */
  other?: string;
}

/** One line: not in order where something was found, in order where there is something and nothing was found. */
export function line(
  code: ReadinessCode,
  tab: Tab,
  found: readonly Found[],
  total: number,
  grave = false,
): Readiness[] {
  const [first] = found;
  if (first === undefined && total === 0) return [];
  return [
    {
      code,
      params: { count: found.length, total, title: first?.title ?? '', other: first?.other ?? '' },
      state: first === undefined ? 'ok' : grave ? 'bad' : 'warn',
      target: { tab, id: first?.id ?? null },
    },
  ];
}
