import type { ScreenProps } from '../../app/navigation';
import { AlikeScreen } from './AlikeScreen';
import { ClearingScreen } from './ClearingScreen';
import { LibraryScreen } from './LibraryScreen';

/** The library, and what is done about many of its points: who still has to clear what, and which look alike. */
export function PointsScreen({ target }: ScreenProps<'points'>) {
  if (target.view === 'clearing') return <ClearingScreen />;
  if (target.view === 'alike') return <AlikeScreen />;
  return <LibraryScreen target={target} />;
}
