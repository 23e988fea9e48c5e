import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Area, ScreenProps } from './navigation';

/**
 * Which screen shows an area. A screen takes the place of its own area and is loaded when it is first needed:
 *
 *     points: lazy(async () => ({ default: (await import('../features/points/PointsScreen')).PointsScreen })),
 *
 * where `PointsScreen({ target }: ScreenProps<'points'>)` (of `navigation.ts`) draws the whole room under the title
 * bar, usually a `Frame` of `renderer/ui`. An area that has no line here has no place in the bar.
 */

type Screen<A extends Area> = ComponentType<ScreenProps<A>> | LazyExoticComponent<ComponentType<ScreenProps<A>>>;
type Screens = { readonly [A in Area]?: Screen<A> };

export const screens: Screens = {
  figures: lazy(async () => ({ default: (await import('../features/figures/FiguresScreen')).FiguresScreen })),
  sources: lazy(async () => ({ default: (await import('../features/sources/SourcesScreen')).SourcesScreen })),
  points: lazy(async () => ({ default: (await import('../features/points/PointsScreen')).PointsScreen })),
  visits: lazy(async () => ({ default: (await import('../features/visits/VisitsScreen')).VisitsScreen })),
  people: lazy(async () => ({ default: (await import('../features/people/PeopleScreen')).PeopleScreen })),
  settings: lazy(async () => ({ default: (await import('../features/settings/SettingsScreen')).SettingsScreen })),
};

/** The five places of the title bar, in its order; `Ctrl+1` to `Ctrl+5`. */
export const places = ['visits', 'points', 'figures', 'sources', 'people'] as const satisfies readonly Area[];
