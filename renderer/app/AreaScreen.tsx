import { assertNever } from '../../shared/document/assert-never';
import { screens } from './areas';
import type { Target } from './navigation';

/** The screen of the area where one is. */
export function AreaScreen({ target }: { target: Target }) {
  switch (target.area) {
    case 'visits':
      return <screens.visits target={target} />;
    case 'points':
      return <screens.points target={target} />;
    case 'figures':
      return <screens.figures target={target} />;
    case 'sources':
      return <screens.sources target={target} />;
    case 'people':
      return <screens.people target={target} />;
    case 'settings':
      return <screens.settings target={target} />;
    default:
      return assertNever(target);
  }
}
