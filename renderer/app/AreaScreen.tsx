import { assertNever } from '../../shared/document/assert-never';
import { screens } from './areas';
import type { Target } from './navigation';

/** The screen of the area where one is. */
export function AreaScreen({ target }: { target: Target }) {
  switch (target.area) {
    case 'visits':
      return screens.visits ? <screens.visits target={target} /> : null;
    case 'points':
      return screens.points ? <screens.points target={target} /> : null;
    case 'figures':
      return screens.figures ? <screens.figures target={target} /> : null;
    case 'sources':
      return screens.sources ? <screens.sources target={target} /> : null;
    case 'people':
      return screens.people ? <screens.people target={target} /> : null;
    case 'settings':
      return screens.settings ? <screens.settings target={target} /> : null;
    default:
      return assertNever(target);
  }
}
