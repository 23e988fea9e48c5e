import { useEffect, useId, useSyncExternalStore } from 'react';

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
const told = new Map<string, OnScreen>();
let shown: OnScreen = nothing;
const listeners = new Set<() => void>();

/**
 * Says what is on screen, while the component is. A screen inside another one, which opened later, adds its facts, and
 * its marking takes the place of the outer one's.
 */
export function useOnScreen({ marking, facts }: OnScreen): void {
  const id = useId();
  const written = JSON.stringify([marking, facts]);
  useEffect(() => {
    tell(id, { marking, facts });
    // The texts decide; `run` is made anew with every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [written]);
  useEffect(() => () => tell(id, null), [id]);
}

export function useShown(): OnScreen {
  return useSyncExternalStore(subscribe, () => shown);
}

function tell(id: string, by: OnScreen | null): void {
  if (by === null) told.delete(id);
  else told.set(id, by);
  const all = [...told.values()];
  shown = {
    marking: all.findLast(({ marking }) => marking !== null)?.marking ?? null,
    facts: all.flatMap(({ facts }) => facts),
  };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
