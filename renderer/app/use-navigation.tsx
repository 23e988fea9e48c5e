import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import {
  canGo,
  current,
  goTo,
  lastIn,
  replace,
  settle,
  START,
  startAt,
  step,
  trail,
  type Area,
  type Target,
  type Trail,
} from './navigation';

export interface Navigation {
  target: Target;
  go(place: Target): void;
  /** Makes the current place more exact; adds no step to go back through. */
  replace(place: Target): void;
  /** Goes there if the window still stands where it opened: for what a start leads to. */
  settle(place: Target): void;
  /** Goes to an area, to the place there where one was last. */
  goToArea(area: Area): void;
  back(): void;
  forward(): void;
  canBack: boolean;
  canForward: boolean;
}

const Context = createContext<Navigation | null>(null);

// The trail holds ids and names of areas, never words of a record; it outlives the reload that locking makes.
const KEY = 'trail';

/** `at`: where a window begins that was opened for a place, see `placeFor`. */
export function NavigationProvider({ at, children }: { at: string | null; children: ReactNode }) {
  const [where, setWhere] = useState(() => remembered(at));
  const move = useCallback((change: (before: Trail) => Trail) => {
    setWhere((before) => {
      const after = change(before);
      sessionStorage.setItem(KEY, JSON.stringify(after));
      return after;
    });
  }, []);
  const navigation = useMemo<Navigation>(
    () => ({
      target: current(where),
      go: (place) => move((before) => goTo(before, place)),
      replace: (place) => move((before) => replace(before, place)),
      settle: (place) => move((before) => settle(before, place)),
      goToArea: (area) => move((before) => goTo(before, lastIn(before, area))),
      back: () => move((before) => step(before, -1)),
      forward: () => move((before) => step(before, 1)),
      canBack: canGo(where, -1),
      canForward: canGo(where, 1),
    }),
    [where, move],
  );
  return <Context value={navigation}>{children}</Context>;
}

/** Where the window is, and the ways to go elsewhere. */
export function useNavigation(): Navigation {
  const navigation = use(Context);
  if (navigation === null) throw new Error('useNavigation outside of NavigationProvider');
  return navigation;
}

/** A place in the words that another window is opened with. */
export function placeFor(place: Target): string {
  return JSON.stringify(startAt(place));
}

function remembered(at: string | null): Trail {
  const stored = sessionStorage.getItem(KEY) ?? at;
  const parsed = trail.safeParse(stored === null ? null : safelyParsed(stored));
  return parsed.success ? parsed.data : startAt(START);
}

function safelyParsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
