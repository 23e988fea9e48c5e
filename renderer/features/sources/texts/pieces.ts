import type { MarkKind, Span, TextMark } from '../../../../shared/texts/reading';

/** A stretch of a line that is drawn in one way. */
export interface Piece extends Span {
  mark: MarkKind | null;
  /** In the sentence that the keys act on. */
  cursor: boolean;
  /** What the chosen thing comes from. */
  lit: boolean;
  /** Something was taken from here: set on the last piece of it. */
  taken: boolean;
}

export interface Drawn {
  marks: readonly TextMark[];
  cursor: Span | null;
  lit: readonly Span[];
  taken: readonly Span[];
}

const holds = ({ start, end }: Span, at: number) => start <= at && at < end;

/** Cuts a line of a text wherever something begins or ends. */
export function piecesOf({ start, end }: Span, { marks, cursor, lit, taken }: Drawn): Piece[] {
  const spans: Span[] = [...marks, ...lit, ...taken, ...(cursor === null ? [] : [cursor])];
  const cuts = new Set([start, end]);
  for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  const order = [...cuts].toSorted((a, b) => a - b);
  return order.slice(0, -1).map((from, at) => {
    const to = order[at + 1] ?? end;
    return {
      start: from,
      end: to,
      mark: marks.find((mark) => holds(mark, from))?.kind ?? null,
      cursor: cursor !== null && holds(cursor, from),
      lit: lit.some((span) => holds(span, from)),
      taken: taken.some((span) => span.end === to),
    };
  });
}
