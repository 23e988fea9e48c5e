import type { Span } from '../../../../shared/texts/reading';
import type { JointOffer } from '../../../../shared/texts/together';

/** Words of a text that somebody marked. */
export interface Marked {
  sourceId: string;
  span: Span;
  words: string;
}

/** The offer with other words of a text as its passage. What is offered in the words of the text takes these words. */
export function withPassage({ offer, known, from }: JointOffer, { sourceId, span, words }: Marked): JointOffer {
  const others = from.filter((place) => place.sourceId !== sourceId);
  const spans = [span];
  const moved = { known, from: [{ sourceId, spans }, ...others] };
  switch (offer.kind) {
    case 'interest':
    case 'commitment':
    case 'point':
      return { ...moved, offer: { ...offer, spans, words: words.replace(/\s+/gu, ' ').trim() } };
    default:
      return { ...moved, offer: { ...offer, spans } };
  }
}
