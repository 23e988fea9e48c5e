import type { PointKind } from '../../../../shared/contract/points';
import type { Brief, BriefText } from '../../../../shared/contract/briefs';
import type { TextKey } from '../../../app/texts/texts';

/** The parts of a brief as its list and its sheet show them. */
export type TextPart = BriefText['part'];
export type Part = 'objectives' | 'points' | 'raise' | 'background-points' | 'questions' | 'press-points' | TextPart;

export const textWords: Readonly<Record<TextPart, TextKey>> = {
  why: 'visits.part_why',
  wants: 'visits.part_wants',
  relations: 'visits.part_relations',
  sensitivities: 'visits.part_sensitivities',
  media: 'visits.part_media',
  'press-line': 'visits.part_press',
  background: 'visits.part_background',
  facts: 'visits.part_facts',
};

const steering: readonly Part[] = [
  'why',
  'relations',
  'objectives',
  'wants',
  'points',
  'raise',
  'background-points',
  'sensitivities',
  'media',
];
const meeting: readonly Part[] = [
  'objectives',
  'points',
  'raise',
  'background-points',
  'questions',
  'press-points',
  'press-line',
];
const order: readonly Part[] = [
  'why',
  'relations',
  'objectives',
  'wants',
  'facts',
  'points',
  'raise',
  'background-points',
  'questions',
  'press-points',
  'sensitivities',
  'background',
  'media',
  'press-line',
];

/** Parts of a brief in the order of its page: those of its kind, and others that it holds. */
export function partsOf(brief: Brief, kinds: ReadonlySet<PointKind>): Part[] {
  const usual = brief.kind === 'steering' ? steering : meeting;
  const written = new Set<Part>(brief.texts.map((text) => text.part));
  return order.filter((part) => {
    if (part === 'questions') return kinds.has('question');
    if (part === 'press-points') return kinds.has('press');
    return usual.includes(part) || written.has(part);
  });
}

/** Which kind of point belongs into a part; null for a text. */
export const pointKinds: Readonly<Partial<Record<Part, PointKind>>> = {
  points: 'to-make',
  raise: 'if-raised',
  'background-points': 'background',
  questions: 'question',
  'press-points': 'press',
};

export function partWords(part: Part, brief: Pick<Brief, 'kind'>): TextKey {
  switch (part) {
    case 'objectives':
      return 'visits.objectives';
    case 'points':
      return brief.kind === 'steering' ? 'visits.messages' : 'visits.pointsToMake';
    case 'raise':
      return 'visits.ifRaised';
    case 'background-points':
      return 'visits.background';
    case 'questions':
      return 'visits.questions';
    case 'press-points':
      return 'visits.press';
    default:
      return textWords[part];
  }
}

/** A place in the briefs: `brief`, or `brief/part`. */
export interface BriefPlace {
  briefId: string;
  part: Part | null;
}

/** The place of the table of objectives and meetings. */
export const matrixPlace = 'matrix';

export function placeText({ briefId, part }: BriefPlace): string {
  return part === null ? briefId : `${briefId}/${part}`;
}

/** Reads a place; a part that is none is left out. */
export function readPlace(at: string): BriefPlace {
  const [briefId = '', name] = at.split('/');
  return { briefId, part: order.find((part) => part === name) ?? null };
}
