import { useMemo, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import type { IntoVisit, TextDetail } from '../../../../shared/contract/texts';
import { linesOf } from '../../../../shared/texts/head';
import type { Span } from '../../../../shared/texts/reading';
import type { JointOffer } from '../../../../shared/texts/together';
import { sentencesOf } from '../../../../shared/texts/tokens';
import { useAnswer } from '../../../app/queries';
import { useLanguage } from '../../../app/texts/texts';
import type { Marked } from './offer-passage';
import { inOrder } from './ReviewList';
import { intoVisit, isTaken, likelyVisit, visitTitle } from './take-offers';

/** Texts with what they offer together; one at least. */
export interface JointTexts extends Output<'texts.together'> {
  texts: [TextDetail, ...TextDetail[]];
}

/** One looking through of texts: what is left out, what was set right, where one is. */
export interface Review {
  texts: readonly TextDetail[];
  /** The one that is shown. */
  text: TextDetail;
  sentences: readonly Span[];
  /** In the order of the list, as they were offered or set right. */
  offers: readonly JointOffer[];
  /** The offers that are chosen and not taken yet. */
  chosen: readonly JointOffer[];
  cursor: string | null;
  /** Which sentence of the text the keys act on. */
  at: number;
  lit: readonly Span[];
  marked: Marked | null;
  /** Where what is taken goes, as chosen and in full. */
  choice: string;
  newTitle: string;
  into: IntoVisit;
  visits: Output<'visits.list'>;
  recognised(key: string): JointOffer | null;
  open(sourceId: string): void;
  setAt(at: number): void;
  setSelected(span: Span | null): void;
  setChoice(choice: string): void;
  toggle(keys: readonly string[]): void;
  /** Lights an offer, in the text that is shown where it stands there. */
  look(key: string): void;
  change(joint: JointOffer): void;
}

export function useReview(joint: JointTexts, passage: string | null): Review {
  const language = useLanguage();
  const visits = useAnswer('visits.list', {}).data ?? [];
  const { texts } = joint;
  const shown = useShownText(texts);
  const { offers, recognised, change } = useEdits(joint.offers);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const { text, open, selected, sentences, at } = shown;
  const chosen = offers.filter((one) => !left.has(one.offer.key) && !isTaken(one, texts));
  const keys = new Set(chosen.map(({ offer }) => offer.key));
  const choice = picked ?? likelyVisit(joint.visit, text.fields.published, visits);
  const newTitle = visitTitle({ visit: joint.visit, offers: [...offers] }, titleOf(texts[0]), language);
  return {
    ...shown,
    texts,
    offers,
    chosen,
    cursor,
    lit: litIn(text, offers, cursor, passage),
    marked: markedOf(text, selected ?? sentences[at] ?? null),
    choice,
    newTitle,
    into: intoVisit(choice, joint.visit, newTitle, keys),
    visits,
    recognised,
    change,
    setChoice: setPicked,
    toggle: (some) => setLeft(some.every((key) => keys.has(key)) ? new Set([...left, ...some]) : without(left, some)),
    look: (key) => {
      setCursor(key);
      const from = offers.find(({ offer }) => offer.key === key)?.from ?? [];
      if (from[0] !== undefined && from.every(({ sourceId }) => sourceId !== text.sourceId)) open(from[0].sourceId);
    },
  };
}

/** Which of the texts is shown, and where in it one is. */
function useShownText(texts: JointTexts['texts']) {
  const [shownId, setShownId] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<Span | null>(null);
  const text = texts.find(({ sourceId }) => sourceId === shownId) ?? texts[0];
  const sentences = useSentences(text.body);
  const open = (sourceId: string) => {
    if (sourceId === text.sourceId) return;
    setShownId(sourceId);
    setAt(0);
    setSelected(null);
  };
  return { text, sentences, at, setAt, selected, setSelected, open };
}

/** The offers in the order of the list, with what was set right. */
function useEdits(all: readonly JointOffer[]) {
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const offers = useMemo(
    () => inOrder(all.map((one) => edits.find(({ of }) => isSame(of, one))?.to ?? one)),
    [all, edits],
  );
  const recognised = (key: string) => all.find(({ offer }) => offer.key === key) ?? null;
  const change = (to: JointOffer) => {
    const of = recognised(to.offer.key);
    if (of === null) return;
    const others = edits.filter((edit) => !isSame(edit.of, of));
    setEdits(to === of ? others : [...others, { of, to }]);
  };
  return { offers, recognised, change };
}

/** An offer as it was recognised, and as it was set right. */
interface Edit {
  of: JointOffer;
  to: JointOffer;
}

/** Whether two readings of the texts offer the same: what was set right of one is never shown at another. */
function isSame(a: JointOffer, b: JointOffer): boolean {
  const [one, other] = [a.from[0], b.from[0]];
  const [first, second] = [one?.spans[0], other?.spans[0]];
  const stands = one?.sourceId === other?.sourceId && first?.start === second?.start && first?.end === second?.end;
  return stands && a.offer.kind === b.offer.kind && a.offer.key === b.offer.key;
}

const titleOf = ({ fields, fileName }: TextDetail) => fields.title || fileName;

function without(set: ReadonlySet<string>, keys: readonly string[]): Set<string> {
  return new Set([...set].filter((key) => !keys.includes(key)));
}

function useSentences(body: string): Span[] {
  return useMemo(
    () =>
      linesOf(body)
        .filter(({ aside }) => !aside)
        .flatMap(({ start, end }) => sentencesOf(body, start, end)),
    [body],
  );
}

/** Where in the text that is shown the offer of the cursor stands; before one is chosen, the passage that led here. */
function litIn(
  { sourceId, passages }: TextDetail,
  offers: readonly JointOffer[],
  cursor: string | null,
  passage: string | null,
): Span[] {
  if (cursor !== null) {
    const joint = offers.find(({ offer }) => offer.key === cursor);
    return joint?.from.find((place) => place.sourceId === sourceId)?.spans ?? [];
  }
  const back = passages.find(({ id }) => id === passage);
  return back === undefined ? [] : [{ start: back.startAt, end: back.endAt }];
}

function markedOf({ sourceId, body }: TextDetail, span: Span | null): Marked | null {
  if (span === null) return null;
  const { start, end } = span;
  return { sourceId, span: { start, end }, words: body.slice(start, end) };
}
