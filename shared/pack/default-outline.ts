import type { Brief } from '../contract/briefs';
import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import type { Visit } from '../contract/visits';
import { inProgrammeOrder } from '../checks/programme';
import { factSheetContent } from './fact-sheet-part';
import { briefPart } from './insert-brief';
import type { Outline, PartContent } from './outline';

/** What of a visit decides which parts its pack begins with. */
export interface OutlineContent {
  visit: Pick<Visit, 'host' | 'guest'>;
  items: readonly Pick<ProgrammeItem, 'id' | 'day' | 'starts'>[];
  meetings: readonly Pick<Meeting, 'id' | 'itemId' | 'position'>[];
  /** Whether anything is agreed with the other side. */
  committed: boolean;
  briefs: readonly Pick<Brief, 'id' | 'kind' | 'meetingIds' | 'position'>[];
}

/**
 * The outline of a new pack: cover, contents, steering brief, programme, one brief a meeting in the order of the
 * programme, the other briefs, the fact sheet of the other side as seen from `own` (codes of places), delegations,
 * people, sources, acronyms and names. `newId` gives an id for each part.
 */
export function defaultOutline(content: OutlineContent, own: string | null, newId: () => string): Outline {
  const part = (of: PartContent) => ({ id: newId(), title: null, content: of, leftOut: [], marking: null });
  const briefs = ordered(content);
  const steering = briefs.filter((brief) => brief.kind === 'steering');
  const others = briefs.filter((brief) => brief.kind !== 'steering');
  const factSheet = factSheetContent(content.visit, own);
  return [
    part({ kind: 'cover' }),
    part({ kind: 'contents' }),
    ...steering.map((brief) => briefPart(newId(), brief.id)),
    part({ kind: 'programme' }),
    ...others.map((brief) => briefPart(newId(), brief.id)),
    ...(factSheet === null ? [] : [part(factSheet)]),
    part({ kind: 'delegations' }),
    part({ kind: 'people' }),
    ...(content.committed ? [part({ kind: 'commitments' })] : []),
    part({ kind: 'sources' }),
    part({ kind: 'names' }),
  ];
}

/** Briefs of meetings as the programme has them, then the others in their own order. */
function ordered({ items, meetings, briefs }: OutlineContent) {
  const turn = new Map(inProgrammeOrder(meetings, items).map((meeting, i) => [meeting.id, i]));
  const first = (brief: (typeof briefs)[number]) => Math.min(...brief.meetingIds.map((id) => turn.get(id) ?? Infinity));
  return briefs.toSorted((a, b) => compare(first(a), first(b)) || a.position - b.position);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
