import { openBefore } from '../commitments/standing';
import { assertNever } from '../document/assert-never';
import { highest } from '../marking/scheme';
import { isPrinted, pointsOf, printedKinds } from './brief-content';
import type { PackContent } from './content';
import type { Part } from './outline';
import { peopleToNote } from './sections/people';

/** The highest marking of what stands in a part; cover and contents carry the pack's. */
export function highestIn(part: Part, content: PackContent): string {
  const { scheme } = content;
  const drawn = part.content;
  switch (drawn.kind) {
    case 'carrying':
    case 'cover':
    case 'contents':
      return content.pack.marking;
    case 'brief': {
      const brief = content.briefs.find((b) => b.id === drawn.briefId);
      if (brief === undefined) return highest(scheme, []);
      const points = printedKinds(content).flatMap((kind) => pointsOf(content, brief, kind));
      const owed = brief.kind === 'steering' ? openBefore(content.commitments, content.visit.id) : [];
      const marked = [...points.map((p) => p.point.marking), ...owed.map((one) => one.marking)];
      return highest(scheme, [brief.marking, ...marked]);
    }
    case 'commitments':
      return highest(scheme, [content.visit.marking, ...content.commitments.map((one) => one.marking)]);
    case 'people':
      return highest(
        scheme,
        peopleToNote(content).map((p) => p.marking),
      );
    case 'programme':
    case 'delegations':
    case 'seating':
    case 'margins':
    case 'signing':
    case 'text':
    case 'admin':
      return highest(scheme, [content.visit.marking]);
    case 'media': {
      const points = [...content.points.values()].flat().filter((one) => isPrinted(content, one));
      const drawnFrom = points.filter(({ point }) => point.kind === 'press' || point.kind === 'question');
      return highest(scheme, [content.visit.marking, ...drawnFrom.map(({ point }) => point.marking)]);
    }
    case 'fact-sheet':
    case 'names':
    case 'sources':
      return highest(scheme, []);
    default:
      return assertNever(drawn);
  }
}
