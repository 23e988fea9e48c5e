import { useEffect, useSyncExternalStore } from 'react';

/** What the screen tells the bars around it: the marking of what it shows, and facts for the status bar. */
export interface OnScreen {
  /** Level of the marking scheme, the highest of what is shown; null where nothing marked is. */
  marking: string | null;
  facts: readonly Fact[];
}

export interface Fact {
  text: string;
  /** Amber with a triangle: something open. */
  warn?: boolean;
  /** A click leads to it. */
  run?: () => void;
}

const nothing: OnScreen = { marking: null, facts: [] };
let shown: OnScreen = nothing;
const listeners = new Set<() => void>();

/** Says what is on screen, while the component is. */
export function useOnScreen({ marking, facts }: OnScreen): void {
  const written = JSON.stringify([marking, facts]);
  useEffect(() => {
    change({ marking, facts });
    // The texts decide; `run` is made anew with every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [written]);
  useEffect(() => () => change(nothing), []);
}

export function useShown(): OnScreen {
  return useSyncExternalStore(subscribe, () => shown);
}

function change(to: OnScreen): void {
  shown = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
