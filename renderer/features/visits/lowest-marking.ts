import { useScheme } from '../../ui/MarkingTag';

/** The scheme's lowest level, which is not worth a mark before a line; null until it is known. */
export function useLowestMarking(): string | null {
  return useScheme()?.levels[0]?.id ?? null;
}
