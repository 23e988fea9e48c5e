import type { Output } from '../../../shared/contract/contract';
import type { KeptEdition, Recalled } from '../../../shared/contract/editions';
import type { Finding } from '../../../shared/contract/findings';
import type { Edition, Pack } from '../../../shared/contract/packs';
import type { Variant } from '../../../shared/pack/outline';
import { useAnswer } from '../../app/queries';
import { useChosenPack } from './chosen-pack';

/** What the pack's screen asks the engine. */

/** The packs of a visit, the oldest first (ids begin with the time at which they were made), and the one on screen. */
export function usePacksOf(visitId: string) {
  const { data, error } = useAnswer('packs.list', { visitId });
  const chosen = useChosenPack(visitId);
  const packs = data?.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? null;
  const shown = packs?.find(({ id }) => id === chosen) ?? packs?.[0] ?? null;
  return { packs, shown, error };
}

export function usePack(packId: string): Pack | null {
  return useAnswer('packs.get', { id: packId }).data ?? null;
}

export function useVisit(visitId: string): Output<'visits.get'> | null {
  return useAnswer('visits.get', { id: visitId }).data ?? null;
}

export function usePreview(packId: string, variant: Variant) {
  return useAnswer('packs.preview', { packId, variant }, { keepBefore: true });
}

export interface Findings {
  errors: readonly Finding[];
  warnings: readonly Finding[];
  /** Warnings that somebody takes as they are. */
  accepted: readonly Finding[];
}

/** What the checks find in a variant; null until they have run. */
export function useFindings(packId: string, variant: Variant): Findings | null {
  const { data } = useAnswer('packs.check', { packId, variant }, { keepBefore: true });
  if (data === undefined) return null;
  return {
    errors: data.filter(({ severity }) => severity === 'error'),
    warnings: data.filter(({ severity, accepted }) => severity === 'warning' && accepted === null),
    accepted: data.filter(({ severity, accepted }) => severity === 'warning' && accepted !== null),
  };
}

/** Every edition of a pack with its copies, the newest first. */
export function useKeptEditions(packId: string): readonly KeptEdition[] {
  return useAnswer('editions.list', { packId }).data ?? [];
}

/** Numbered copies of versions that gave way, those that are out first. */
export function useRecall(packId: string): readonly Recalled[] {
  return useAnswer('editions.recall', { packId }).data ?? [];
}

/** Every file that was written from a pack, the newest first. */
export function useEditions(packId: string | null): readonly Edition[] {
  return useAnswer('packs.editions', { packId: packId ?? '' }, { enabled: packId !== null }).data ?? [];
}
