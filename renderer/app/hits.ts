import { assertNever } from '../../shared/document/assert-never';
import type { Hit } from '../../shared/contract/search';
import { call } from './bridge';
import type { Target } from './navigation';

/** Where a search hit leads. A brief opens in its visit, which the engine names. */
export async function placeOfHit({ kind, id }: Hit): Promise<Target> {
  switch (kind) {
    case 'point':
      return { area: 'points', id };
    case 'person':
      return { area: 'people', id };
    case 'visit':
      return { area: 'visits', id };
    case 'source':
      return { area: 'sources', id };
    case 'brief': {
      const { brief } = await call('visits.brief', { id });
      return { area: 'visits', id: brief.visitId, tab: 'briefs', at: id };
    }
    case 'edition': {
      const place = await call('packs.editionPlace', { id });
      if (place === null) return { area: 'visits' };
      return { area: 'visits', id: place.visitId, tab: 'pack', at: `editions:${place.version}` };
    }
    default:
      return assertNever(kind);
  }
}
