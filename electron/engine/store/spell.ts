/**
 * The merge key of an edit: the same fields of the same record. Typing on in one field, or a key held down, is one step to
 * undo; a change of another field is another.
 */
export function spellOf(id: string, fields: object): string {
  return `${id} ${Object.keys(fields).toSorted().join(',')}`;
}
