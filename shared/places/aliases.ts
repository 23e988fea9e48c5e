import { z } from 'zod';
import { fold } from './fold';
import type { PlaceIndex } from './place-index';
import { tidy } from './name-forms';

/**
 * What a name in tables stands for, as a person said when it was asked: a place, a group that is kept as it is written,
 * or no place at all, so that its rows are not taken. `code` is set for a place only.
 */
export const placeAlias = z.strictObject({
  text: z.string().trim().min(1).max(300),
  means: z.enum(['place', 'group', 'nothing']),
  code: z.string().nullable(),
});
export type PlaceAlias = z.infer<typeof placeAlias>;

/** A place index that goes by the person's own aliases before all else. */
export function withAliases(places: PlaceIndex, aliases: readonly PlaceAlias[]): PlaceIndex {
  if (aliases.length === 0) return places;
  const byText = new Map(aliases.map((alias) => [keyOf(alias.text), alias]));
  return {
    ...places,
    byName(text) {
      const alias = byText.get(keyOf(text));
      switch (alias?.means) {
        case 'place':
          return places.byCode(alias.code ?? '') ?? places.byName(text);
        case 'group':
          return { code: tidy(text), level: 'group' };
        case 'nothing':
          return null;
        case undefined:
          return places.byName(text);
      }
    },
    isNone: (text) => byText.get(keyOf(text))?.means === 'nothing',
  };
}

/** The words under which an alias is known. */
export function keyOf(text: string): string {
  return fold(tidy(text));
}
