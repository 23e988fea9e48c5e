import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** What the open screens can do at the moment, by command id; the screen that opened last comes first. */

let offers: ReadonlyMap<string, () => void> = new Map();
const stacks = new Map<string, (() => void)[]>();
const listeners = new Set<() => void>();

/**
 * Offers to carry out the command `id` while the component is on screen; null withdraws the offer. It stands before the
 * screen is painted, so that no key is lost on what can be seen already.
 */
export function useOffer(id: string, run: (() => void) | null): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const offered = run !== null;
  useLayoutEffect(() => {
    if (!offered) return undefined;
    const offer = () => latest.current?.();
    stacks.set(id, [...(stacks.get(id) ?? []), offer]);
    publish();
    return () => {
      stacks.set(
        id,
        (stacks.get(id) ?? []).filter((one) => one !== offer),
      );
      publish();
    };
  }, [id, offered]);
}

export function useOffers(): ReadonlyMap<string, () => void> {
  return useSyncExternalStore(subscribe, () => offers);
}

function publish(): void {
  offers = new Map(
    [...stacks].flatMap(([id, stack]) => {
      const last = stack.at(-1);
      return last ? [[id, last] as const] : [];
    }),
  );
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
