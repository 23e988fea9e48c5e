/** What stands where the preview of the pack is otherwise. */
export type Looking =
  | { kind: 'edition'; id: string }
  | { kind: 'changes'; id: string }
  | { kind: 'addendum'; id: string }
  | { kind: 'recall' };
