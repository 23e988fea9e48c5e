import type { IntoVisit, Taken, TextDetail } from '../../../../shared/contract/texts';
import type { Span, TextOffer } from '../../../../shared/texts/reading';
import { act } from '../../../app/queries';
import { say } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { toast } from '../../../ui/toast-store';

/** P a point, N a person, F a claim (a figure that somebody stated), C a commitment. */
export type PassageKey = 'p' | 'n' | 'f' | 'c';

const within = (outer: Span) => (inner: Span) => inner.start < outer.end && inner.end > outer.start;

/** Takes a passage over as one thing; what it can't be is said. */
export async function takePassage(text: TextDetail, key: PassageKey, span: Span, visit: IntoVisit): Promise<void> {
  const { sourceId, reading } = text;
  if (key === 'p') {
    const places = reading.marks
      .filter((mark) => mark.kind === 'country' && within(span)(mark))
      .map(({ means }) => means);
    const topics = reading.offers.flatMap((offer) =>
      offer.kind === 'topic' && offer.spans.some(within(span)) ? [offer.name] : [],
    );
    const made = await act('texts.takePoint', { sourceId, span, places: [...new Set(places)], topics });
    if (made !== null) undoToast(say('sources.tookPoint'));
    return;
  }
  const items = itemsAt(text, key, span);
  if (items.length === 0) {
    toast(say(key === 'f' ? 'sources.noFigure' : 'sources.noPerson'));
    return;
  }
  const into: IntoVisit = visit.into === 'new' ? { into: 'none' } : visit;
  const made = await act('texts.take', { texts: [{ sourceId, items }], visit: into });
  if (made !== null) undoToast(say('sources.took', { count: made.count }));
}

/** A person who is among People already is that one. */
function takenOf(offer: TextOffer, { known }: Pick<TextDetail, 'known'>): Taken {
  return offer.kind === 'person' ? { ...offer, known: known.find(({ key }) => key === offer.key)?.id ?? null } : offer;
}

function itemsAt(text: TextDetail, key: 'n' | 'f' | 'c', span: Span): Taken[] {
  const kind = key === 'n' ? 'person' : key === 'f' ? 'claim' : 'commitment';
  const found = text.reading.offers.filter((offer) => offer.kind === kind && offer.spans.some(within(span)));
  if (found.length > 0) return found.map((offer) => takenOf(offer, text));
  if (key !== 'c') return [];
  const words = text.body.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const countries = text.reading.marks
    .filter((mark) => mark.kind === 'country' && within(span)(mark))
    .map(({ means }) => means);
  return [{ kind: 'commitment', key: 'own', spans: [span], countries: [...new Set(countries)], words, due: null }];
}
