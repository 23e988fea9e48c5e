import type { Brief, BriefPoint, Objective } from '../../../shared/contract/briefs';
import type { Commitment } from '../../../shared/contract/commitments';
import type { Contribution } from '../../../shared/contract/contributions';
import type { Delegate } from '../../../shared/contract/delegations';
import type { Meeting } from '../../../shared/contract/meetings';
import type { MeetingRecord } from '../../../shared/contract/meeting-records';
import type { ProgrammeItem } from '../../../shared/contract/programme';
import type { Readiness, Visit } from '../../../shared/contract/visits';
import { inProgrammeOrder } from '../../../shared/checks/programme';
import { carriedReadiness } from './readiness-carried';
import { formReadiness } from './readiness-forms';
import { line } from './readiness-line';
import type { Found } from './readiness-line';
import { peopleReadiness } from './readiness-people';
import { programmeReadiness } from './readiness-programme';
import { signingReadiness } from './readiness-signing';
import { daysBetween } from '../../../shared/visits/days-later';
import type { CarriedLine } from '../../../shared/contract/carried';
import type { Person } from '../../../shared/contract/people';
import type { SigningItem } from '../../../shared/contract/signing';
import type { ProgrammeStanding } from '../../../shared/visits/programme-standing';
import { commitmentLines, contributionLines, recordLines } from './meeting-readiness';

/** What a visit is made of, as its readiness is judged. */
export interface VisitContent {
  visit: Visit;
  items: ProgrammeItem[];
  delegates: Delegate[];
  meetings: Meeting[];
  briefs: Brief[];
  objectives: Objective[];
  points: BriefPoint[];
  /** With the other side, and those of this visit. */
  commitments: Commitment[];
  records: MeetingRecord[];
  contributions: Contribution[];
  programme: ProgrammeStanding;
  signing: SigningItem[];
  /** What came over from an earlier visit. */
  carried: CarriedLine[];
  /** Everybody who takes part, by id. */
  people: ReadonlyMap<string, Person>;
  /** ISO day. */
  today: string;
  /** After how many months a personality note is old. */
  noteMonths: number;
  /** When the pack last went out; null: never. */
  exported: string | null;
}

/**
 * What stands between a visit and its day, the grave first, then what is in order. One line a kind of matter, with
 * how many of how many and the place of the first.
 */
export function readinessOf(content: VisitContent): Readiness[] {
  const lines = [
    ...clearances(content),
    ...dates(content),
    ...programmeReadiness(content),
    ...meetingLines(content),
    ...briefLines(content),
    ...formReadiness(content),
    ...delegations(content),
    ...commitmentLines(content),
    ...recordLines(content),
    ...contributionLines(content),
    ...peopleReadiness(content),
    ...signingReadiness(content),
    ...carriedReadiness(content),
    ...pack(content),
  ];
  const order: Record<Readiness['state'], number> = { bad: 0, warn: 1, ok: 2 };
  return lines.toSorted((a, b) => order[a.state] - order[b.state]);
}

/** So many days before a visit a pack that nobody has is grave. */
const nearDays = 3;

/** How many lines are not in order. */
export function openCount(lines: readonly Readiness[]): number {
  return lines.filter((line) => line.state !== 'ok').length;
}

function dates({ visit, objectives }: VisitContent): Readiness[] {
  const missing = visit.starts === null || visit.ends === null;
  const own = objectives.filter((objective) => objective.briefId === null);
  const whole = [{ id: null, title: visit.title }];
  return [
    ...line('visit-without-dates', 'overview', missing ? whole : [], 1, true),
    ...line('visit-without-objectives', 'overview', own.length === 0 ? whole : [], 1),
    ...line('visit-without-principal', 'overview', visit.principalId === null ? whole : [], 1),
  ];
}

function meetingLines({ meetings, briefs, items }: VisitContent): Readiness[] {
  const ordered = inProgrammeOrder(meetings, items);
  const item = new Map(items.map((each) => [each.id, each]));
  const at = (meeting: Meeting) => (meeting.itemId === null ? null : (item.get(meeting.itemId) ?? null));
  const briefed = new Set(briefs.flatMap((brief) => brief.meetingIds));
  const withMeeting = new Set(meetings.map((meeting) => meeting.itemId));
  const unwritten = items.filter((each) => each.kind === 'meeting' && !withMeeting.has(each.id));
  const without = [...unwritten, ...ordered.filter((meeting) => !briefed.has(meeting.id))];
  const total = meetings.length + unwritten.length;
  const bare = (test: (meeting: Meeting) => boolean) =>
    ordered.filter(test).map((meeting) => ({ id: briefOf(briefs, meeting)?.id ?? null, title: meeting.title }));
  return [
    ...line('meeting-without-brief', 'programme', without, total),
    ...line(
      'meeting-without-counterpart',
      'briefs',
      bare((m) => m.counterparts.length === 0),
      meetings.length,
    ),
    ...line(
      'meeting-without-time',
      'briefs',
      bare((m) => (at(m)?.starts ?? null) === null),
      meetings.length,
    ),
    ...line(
      'meeting-without-place',
      'briefs',
      bare((m) => (at(m)?.place ?? '') === ''),
      meetings.length,
    ),
  ];
}

function briefOf(briefs: readonly Brief[], meeting: Meeting): Brief | undefined {
  return briefs.find((brief) => brief.meetingIds.includes(meeting.id));
}

function briefLines({ briefs, objectives, points }: VisitContent): Readiness[] {
  const own = briefs.filter((brief) => brief.kind !== 'steering');
  const withObjective = new Set(objectives.map((objective) => objective.briefId));
  const withPoints = new Set(points.filter(({ point }) => point.kind === 'to-make').map(({ use }) => use.briefId));
  const raised = points.filter(({ point }) => point.kind === 'if-raised');
  const unanswered = raised.filter(({ point, use }) => {
    const { lead, body } = use.wording ?? point;
    return lead.content.length === 0 && body.every((block) => block.content.length === 0);
  });
  return [
    ...line(
      'brief-without-objective',
      'briefs',
      own.filter((brief) => !withObjective.has(brief.id)),
      own.length,
    ),
    ...line(
      'brief-without-points',
      'briefs',
      own.filter((brief) => !withPoints.has(brief.id)),
      own.length,
    ),
    ...line('raised-without-response', 'briefs', unanswered.map(placed), raised.length),
  ];
}

function clearances({ visit, points: uses, today }: VisitContent): Readiness[] {
  const points = [...new Map(uses.toReversed().map((one) => [one.point.id, one])).values()].toReversed();
  const lapsed = points.filter(({ clearance }) => ['lapsed', 'refused', 'withdrawn'].includes(clearance));
  const waiting = points.filter(({ clearance }) => clearance === 'draft' || clearance === 'in-clearance');
  const last = visit.ends ?? visit.starts;
  const dated = points.filter(({ point }) => point.validUntil !== null);
  const ending = dated.filter(({ point }) => last !== null && point.validUntil !== null && point.validUntil < last);
  const due = ({ point }: BriefPoint) =>
    point.asks.some((ask) => ask.answer === null && ask.due !== null && ask.due < today);
  return [
    ...line('clearance-overdue', 'briefs', waiting.filter(due).map(placed), waiting.length, true),
    ...line('point-lapsed', 'briefs', lapsed.map(placed), points.length, true),
    ...line('point-not-cleared', 'briefs', waiting.map(placed), points.length),
    ...line('point-ends', 'briefs', ending.map(placed), dated.length),
  ];
}

function placed({ use, point }: BriefPoint): Found {
  const words = point.lead.content.map((part) => (part.kind === 'break' ? ' ' : part.text)).join('');
  return { id: use.briefId, title: point.kind === 'if-raised' && point.theirPoint !== '' ? point.theirPoint : words };
}

function delegations({ visit, delegates }: VisitContent): Readiness[] {
  const empty = (['host', 'guest'] as const).filter((side) => !delegates.some((one) => one.side === side));
  return line(
    'delegation-empty',
    'delegations',
    empty.map(() => ({ id: null, title: visit.title })),
    2,
  );
}

/** A pack that never went out, or how much was saved since it did. */
function pack(content: VisitContent): Readiness[] {
  const { visit, exported, today } = content;
  if (exported === null) {
    const near = visit.starts !== null && visit.starts >= today && daysBetween(today, visit.starts) <= nearDays;
    return line('pack-not-exported', 'pack', [{ id: null, title: visit.title }], 1, near);
  }
  const { items, delegates, meetings, briefs, objectives, points } = content;
  const records = [visit, ...items, ...delegates, ...meetings, ...briefs, ...objectives];
  const saved = [...records, ...points.map(({ use }) => use), ...points.map(({ point }) => point)];
  const changed = new Map(
    saved.filter(({ updated }) => updated > exported).map(({ id }) => [id, { id: null, title: '' }]),
  );
  return line('pack-changed', 'pack', [...changed.values()], saved.length);
}
