import type { Brief } from '../contract/briefs';
import type { DocumentBlock, ParagraphRole } from '../document/pack-document';
import type { PointKind } from '../contract/points';
import type { Part, PartContent, Variant } from './outline';

/**
 * What each reader gets. For readers from whom something must be kept, this is the one place that decides: they get what
 * a list here names, so whatever is new (a kind of part, of block, of point) stays away from them until it is named.
 */

/** Readers who never see what is not to be disclosed nor what is tactical, whatever anybody chooses. */
const guardedVariants = ['cards', 'press', 'other-side'] as const;
export type GuardedVariant = (typeof guardedVariants)[number];

export function isGuarded(variant: Variant): variant is GuardedVariant {
  return guardedVariants.some((one) => one === variant);
}

/** Points that may be printed at all; tactical ones are none of them. */
export type PrintedKind = Exclude<PointKind, 'tactical'>;

/** Kinds of point that each reader gets, in the order of the page. */
export const pointsOfVariant: Readonly<Record<Variant, readonly PrintedKind[]>> = {
  officials: ['to-make', 'if-raised', 'question', 'background', 'press'],
  principal: ['to-make', 'if-raised', 'question', 'press'],
  interpreter: ['to-make', 'if-raised', 'question'],
  cards: ['to-make'],
  press: ['press', 'question'],
  'other-side': [],
};

/** Whether a reader gets points that are not to be disclosed. */
export function getsUndisclosed(variant: Variant): boolean {
  return variant === 'officials';
}

type PartRole = Exclude<PartContent['kind'], 'brief'> | `brief-${Brief['kind']}`;

interface Readership {
  /** Parts that a reader has unless somebody leaves them out. */
  usual: readonly PartRole[];
  /** Parts that can be put in besides; null: any. */
  also: readonly PartRole[] | null;
}

/** Officials have every part; see brief.md 12 for the others. */
const readership: Readonly<Record<Exclude<Variant, 'officials'>, Readership>> = {
  principal: {
    usual: ['carrying', 'cover', 'contents', 'brief-steering', 'programme', 'brief-meeting', 'brief-call-note'],
    also: null,
  },
  interpreter: {
    usual: ['programme', 'brief-meeting', 'brief-call-note', 'brief-subject', 'delegations', 'text', 'names'],
    also: ['carrying', 'cover', 'contents', 'brief-steering', 'people', 'seating', 'signing', 'admin', 'margins'],
  },
  cards: { usual: ['brief-meeting', 'brief-call-note', 'brief-subject'], also: ['brief-steering'] },
  press: { usual: ['media', 'text'], also: [] },
  'other-side': { usual: ['programme', 'delegations', 'seating', 'signing', 'text'], also: [] },
};

/** Kinds of blocks that may stand in what a guarded reader gets. */
export const blocksThatMayGo: Readonly<Record<GuardedVariant, readonly DocumentBlock['kind'][]>> = {
  cards: ['card'],
  press: ['heading', 'paragraph', 'item', 'table', 'facts'],
  'other-side': ['heading', 'paragraph', 'item', 'table'],
};

/** Roles of paragraphs that may. */
export const rolesThatMayGo: readonly ParagraphRole[] = [
  'body',
  'headline',
  'press-line',
  'quotation',
  'release-note',
  'version',
  'table-note',
];

/** What of a part decides who has it. */
type Judged = Pick<Part, 'content' | 'leftOut' | 'kept'>;

/** What of a pack's briefs decides who has them. */
export type BriefKinds = readonly Pick<Brief, 'id' | 'kind'>[];

/** Whether a reader can have a part at all. */
export function canHave(variant: Variant, part: Pick<Part, 'content'>, briefs: BriefKinds): boolean {
  if (variant === 'officials') return true;
  const role = roleOf(part.content, briefs);
  const { usual, also } = readership[variant];
  if (role === null || (also !== null && ![...usual, ...also].includes(role))) return false;
  return part.content.kind !== 'text' || isReleased(variant, part.content);
}

/** A text that is written here goes to the press and to the other side where somebody has said so. */
function isReleased(variant: Variant, { releases = [] }: Extract<PartContent, { kind: 'text' }>): boolean {
  return !isGuarded(variant) || releases.some((to) => to === variant);
}

/** Whether a reader has a part: as somebody has chosen, else as is usual. */
export function hasPart(variant: Variant, part: Judged, briefs: BriefKinds): boolean {
  if (!canHave(variant, part, briefs) || part.leftOut.includes(variant)) return false;
  return (part.kept ?? []).includes(variant) || isUsual(variant, part, briefs);
}

function isUsual(variant: Variant, { content }: Judged, briefs: BriefKinds): boolean {
  const role = roleOf(content, briefs);
  return variant === 'officials' || (role !== null && readership[variant].usual.includes(role));
}

/** The part with a reader who has it from now on, or no longer does. */
export function withReader(variant: Variant, part: Part, has: boolean, briefs: BriefKinds): Part {
  const { kept: before = [], ...rest } = part;
  const leftOut = part.leftOut.filter((one) => one !== variant);
  const kept = before.filter((one) => one !== variant);
  const usual = isUsual(variant, part, briefs);
  const keep = has && !usual ? [...kept, variant] : kept;
  return {
    ...rest,
    leftOut: !has && usual ? [...leftOut, variant] : leftOut,
    ...(keep.length === 0 ? {} : { kept: keep }),
  };
}

/** Null: a brief that is not there any more. */
function roleOf(content: PartContent, briefs: BriefKinds): PartRole | null {
  if (content.kind !== 'brief') return content.kind;
  const brief = briefs.find(({ id }) => id === content.briefId);
  return brief === undefined ? null : `brief-${brief.kind}`;
}
