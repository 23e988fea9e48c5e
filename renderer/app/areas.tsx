import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Area, ScreenProps } from './navigation';

/**
 * Which screen shows an area. Its code is loaded apart from the window's own; a screen, say
 * `PointsScreen({ target }: ScreenProps<'points'>)` (of `navigation.ts`), draws the whole room under the title bar, usually
 * a `Frame` of `renderer/ui`.
 */

type Screen<A extends Area> = LazyExoticComponent<ComponentType<ScreenProps<A>>>;
type Screens = { readonly [A in Area]: Screen<A> };

const parts = {
  visits: async () => ({ default: (await import('../features/visits/VisitsScreen')).VisitsScreen }),
  points: async () => ({ default: (await import('../features/points/PointsScreen')).PointsScreen }),
  figures: async () => ({ default: (await import('../features/figures/FiguresScreen')).FiguresScreen }),
  sources: async () => ({ default: (await import('../features/sources/SourcesScreen')).SourcesScreen }),
  people: async () => ({ default: (await import('../features/people/PeopleScreen')).PeopleScreen }),
  settings: async () => ({ default: (await import('../features/settings/SettingsScreen')).SettingsScreen }),
} as const;

export const screens: Screens = {
  visits: lazy(parts.visits),
  points: lazy(parts.points),
  figures: lazy(parts.figures),
  sources: lazy(parts.sources),
  people: lazy(parts.people),
  settings: lazy(parts.settings),
};

/**
 * Loads the code of all screens while nothing else is to be done, one after another: a screen that is gone to for the
 * first time is there before the next key.
 */
export async function loadScreensAhead(): Promise<void> {
  for (const load of Object.values(parts)) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await load();
  }
}

/** The five places of the title bar, in its order; `Ctrl+1` to `Ctrl+5`. */
export const places = ['visits', 'points', 'figures', 'sources', 'people'] as const satisfies readonly Area[];
