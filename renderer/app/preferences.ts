import { useSyncExternalStore } from 'react';
import type { Start, Theme } from '../../shared/contract/bridge';

/**
 * How the window looks on this computer. Main keeps it in plain text for the next start, so nothing of the store
 * belongs here: a colour scheme and numbers.
 */
export interface Preferences {
  theme: Theme;
  /** Black on white or white on black, with every line drawn. */
  contrast: boolean;
  /** Text size in per cent, 80 to 200. */
  zoom: number;
  /** Widths of panes in rem, by frame and side (`points.start`); 0 is closed. */
  panes: Readonly<Record<string, number>>;
}

const ZOOM = 'zoom';
const CONTRAST = 'contrast';

let kept: Preferences = { theme: 'system', contrast: false, zoom: 100, panes: {} };
const listeners = new Set<() => void>();

/** Takes what main kept from the last time; before the first drawing. */
export function startPreferences({ theme, sizes }: Pick<Start, 'theme' | 'sizes'>): void {
  const { [ZOOM]: zoom = 100, [CONTRAST]: contrast = 0, ...panes } = sizes;
  kept = { theme, contrast: contrast === 1, zoom: Math.min(200, Math.max(80, zoom)), panes };
}

export function setPreferences(change: Partial<Preferences>): void {
  kept = { ...kept, ...change };
  const sizes = { ...kept.panes, [ZOOM]: kept.zoom, [CONTRAST]: kept.contrast ? 1 : 0 };
  window.chancery.remember({ theme: kept.theme, sizes });
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, currentPreferences);
}

export function currentPreferences(): Preferences {
  return kept;
}

const zoomSteps = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next larger (1) or smaller (-1) size of text. */
export function zoomBy(from: number, by: -1 | 1): number {
  const next = by === 1 ? zoomSteps.find((size) => size > from) : zoomSteps.findLast((size) => size < from);
  return next ?? from;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
