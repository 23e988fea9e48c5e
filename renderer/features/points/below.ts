/** What stands where the words of the open point are written, instead of them or beside them. */
export type Below =
  /** Two saves told apart; `from` null: the save before, `to` null: as it is now. */
  | { kind: 'compare'; from: string | null; to: string | null }
  /** The words as an office that was asked wants them. */
  | { kind: 'edits'; askId: string }
  /** The same text in another language, beside it. */
  | { kind: 'beside'; id: string };

/** Shows it, or what was there before it. */
export type ShowBelow = (below: Below | null) => void;
