import { lazy } from 'react';

/**
 * What the packs feature shows on the page of a visit. Features never import each other: the page of a visit draws
 * `VisitPack` under its tab "Pack" and, while that tab is open, `VisitPackHead` at the end of its head row.
 */
export interface VisitPackProps {
  visitId: string;
  /** Id of a part of the outline to show; null where one was last. */
  at: string | null;
}

/** Outline, live preview and checks: fills the room under the visit's tabs. */
export const VisitPack = lazy(async () => ({ default: (await import('../features/packs/PackScreen')).PackScreen }));

/** The last edition and the button that exports. */
export const VisitPackHead = lazy(async () => ({ default: (await import('../features/packs/PackHead')).PackHead }));
