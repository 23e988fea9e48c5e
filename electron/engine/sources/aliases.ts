import { keyOf } from '../../../shared/places/aliases';
import type { PlaceAlias } from '../../../shared/places/aliases';
import { createRecord, saveRecord } from '../store/records';
import type { Saving } from '../store/records';
import { aliasRecords } from './recipe-queries';

/** Writes down what a name stands for, as part of the caller's step; a name has one meaning. Gives the record's id. */
export function saveAlias(saving: Saving, { text, means, code }: PlaceAlias): string {
  const words = keyOf(text);
  const fields = { text, words, means, code: means === 'place' ? code : null };
  const known = aliasRecords(saving.db).find((alias) => alias.words === words);
  if (known === undefined) return createRecord(saving, 'alias', fields);
  saveRecord(saving, 'alias', known.id, fields);
  return known.id;
}

/** The aliases with one more, which goes before. */
export function withOne(aliases: readonly PlaceAlias[], one: PlaceAlias | null): PlaceAlias[] {
  if (one === null) return [...aliases];
  return [...aliases.filter(({ text }) => keyOf(text) !== keyOf(one.text)), one];
}
