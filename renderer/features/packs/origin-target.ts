import type { Output } from '../../../shared/contract/contract';
import type { Target } from '../../app/navigation';

/** Where something of a pack was written, as documents and findings name it. */
export interface Origin {
  area: string;
  id: string;
  at: string | null;
}

/** The records of a visit, by which a place inside it is found. */
export type VisitRecords = Pick<
  Output<'visits.get'>,
  'visit' | 'items' | 'delegates' | 'meetings' | 'briefs' | 'objectives'
>;

/** An origin from the preview's `area:id:at`; null where it is none. */
export function readOrigin(written: string): Origin | null {
  const [area, id, ...rest] = written.split(':');
  if (area === undefined || id === undefined || id === '') return null;
  return { area, id, at: rest.length === 0 ? null : rest.join(':') };
}

/** The place in the window where something is written; null where there is none to go to. */
export function targetOf({ area, id, at }: Origin, records: VisitRecords | null): Target | null {
  const inside = at === null ? {} : { at };
  switch (area) {
    case 'points':
    case 'people':
      return { area, id, ...inside };
    case 'sources': {
      const cell = at === null ? null : readCell(at);
      return cell === null ? { area, id } : { area, id, at: cell };
    }
    case 'figures':
      return { area, at: at === null ? 'pair' : `pair:${at}:${id}` };
    case 'packs':
      return records === null ? null : { area: 'visits', id: records.visit.id, tab: 'pack', ...inside };
    case 'visits':
      return { area, id, ...(records === null ? inside : placeInVisit(at, records)) };
    default:
      return null;
  }
}

/** What stands before the id of a commitment, which is no record of one visit. */
const commitment = 'commitment:';

type PlaceInVisit = Pick<Extract<Target, { area: 'visits' }>, 'tab' | 'at'>;

/** The tab that shows a record of a visit, and the record there. A block of a brief leads to its brief. */
function placeInVisit(at: string | null, records: VisitRecords): PlaceInVisit {
  if (at === null) return { tab: 'overview' };
  if (records.items.some(({ id }) => id === at)) return { tab: 'programme', at };
  if (at === 'guest' || at === 'host' || records.delegates.some(({ id }) => id === at)) {
    return { tab: 'delegations', at };
  }
  if (at.startsWith(commitment)) return { tab: 'commitments', at: at.slice(commitment.length) };
  const brief = briefOf(at, records);
  if (brief !== null) return { tab: 'briefs', at: brief };
  return { tab: 'overview', at };
}

function briefOf(at: string, { briefs, objectives }: VisitRecords): string | null {
  const objective = objectives.find(({ id }) => id === at);
  if (objective !== undefined) return objective.briefId;
  const brief = briefs.find(
    ({ id, meetingIds, texts }) =>
      id === at || meetingIds.includes(at) || texts.some(({ text }) => text.some((block) => block.id === at)),
  );
  return brief?.id ?? null;
}

/** A cell from `Sheet 1!AE25`; a csv has no name of a sheet. */
function readCell(written: string): { sheet: string; row: number; col: number } | null {
  const found = /^(.*)!([A-Z]+)(\d+)$/s.exec(written);
  if (found === null) return null;
  const [, sheet = '', letters = '', row = ''] = found;
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(row), col };
}
