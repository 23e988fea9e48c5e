import type { Edition } from '../../../shared/contract/packs';
import type { Readiness } from '../../../shared/contract/visits';
import type { Variant } from '../../../shared/pack/outline';

/**
 * The version that the next file of a pack will bear. A pack that has not changed goes out as its last edition again;
 * another variant is another edition. `editions` come newest first; `updated` is when the pack itself was saved last.
 */
export function nextVersion(
  editions: readonly Pick<Edition, 'version' | 'variant' | 'at'>[],
  variant: Variant,
  updated: string,
  readiness: readonly Pick<Readiness, 'code' | 'state'>[],
): number {
  const last = Math.max(0, ...editions.map(({ version }) => version));
  const saved = updated > (editions[0]?.at ?? '');
  const unchanged = !saved && readiness.some(({ code, state }) => code === 'pack-changed' && state === 'ok');
  const sameVariant = editions.some((edition) => edition.version === last && edition.variant === variant);
  return unchanged && sameVariant ? last : last + 1;
}
