import { assertNever } from '../document/assert-never';
import type { PackContent } from './content';
import { factSheetWords } from './fact-sheet-words';
import { meetingWords } from './meeting-words';
import type { Part } from './outline';
import { outputWords } from './output-words';
import { fill } from './words';
import type { PackWords } from './words';

/** What of a pack's content gives its parts their titles. */
export interface TitleContent {
  pack: Pick<PackContent['pack'], 'title' | 'language'>;
  briefs: readonly Pick<PackContent['briefs'][number], 'id' | 'title'>[];
  /** Names of places in the language of the part, by code. */
  places: ReadonlyMap<string, string>;
}

/** The title that a part has of itself. */
export function titleOf({ content: drawn }: Pick<Part, 'content'>, content: TitleContent, words: PackWords): string {
  switch (drawn.kind) {
    case 'carrying':
    case 'cover':
      return content.pack.title;
    case 'contents':
      return words.contents;
    case 'programme':
      return words.programme.title;
    case 'brief':
      return content.briefs.find((b) => b.id === drawn.briefId)?.title ?? '';
    case 'fact-sheet':
      return fill(factSheetWords(drawn.language ?? content.pack.language).sheet.title, {
        place: content.places.get(drawn.place) ?? drawn.place,
      });
    case 'delegations':
      return words.delegations.title;
    case 'seating':
      return words.seating.title;
    case 'margins':
      return words.margins.title;
    case 'signing':
      return words.signing.title;
    case 'people':
      return words.people.title;
    case 'commitments':
      return meetingWords(content.pack.language).commitments.title;
    case 'names':
      return words.names.title;
    case 'sources':
      return words.sources.title;
    case 'media':
      return outputWords(content.pack.language).media.title;
    case 'admin':
      return outputWords(content.pack.language).admin.title;
    case 'text':
      return outputWords(content.pack.language).text.forms[drawn.form];
    default:
      return assertNever(drawn);
  }
}
