import type { BriefText } from '../contract/briefs';
import type { Point } from '../contract/points';
import type { ProgrammeItem } from '../contract/programme';
import { pointsOfVariant } from './variants';
import type { GuardedVariant } from './variants';

/** Which records may go to a guarded reader: what no list names stays. */

/** Written parts of briefs that are words for others. */
const briefParts: Readonly<Record<GuardedVariant, readonly BriefText['part'][]>> = {
  cards: [],
  press: ['press-line'],
  'other-side': [],
};

export function briefMayGo(variant: GuardedVariant, part: BriefText['part']): boolean {
  return briefParts[variant].includes(part);
}

const items: Readonly<Record<GuardedVariant, readonly ProgrammeItem['kind'][]>> = {
  cards: [],
  press: ['press'],
  'other-side': ['meeting', 'movement', 'occasion', 'press'],
};

export function itemsMayGo(variant: GuardedVariant, { kind }: ProgrammeItem): boolean {
  return items[variant].includes(kind);
}

/** A point's words, its stop line alone (what the other side may raise warns the speaker), or nothing of it. */
export function pointMayGo(variant: GuardedVariant, point: Point): 'words' | 'stop-line' | 'not' {
  const { usability, kind } = point;
  if (usability !== 'may-be-used' || kind === 'tactical') return 'not';
  if (pointsOfVariant[variant].includes(kind)) return 'words';
  return variant === 'cards' && kind === 'if-raised' && point.stopLine !== '' ? 'stop-line' : 'not';
}
