import type { Report } from './report';
import type { StyleSheet } from './style-sheet';

/** What cleaning a text of a template needs: the styles that may be named, its pictures, and where to say what is left out. */
export interface Story {
  sheet: StyleSheet;
  report: Report;
  /** Loads the picture that a relationship of this text's part leads to; gives its name, null where there is none. */
  picture: (relationship: string | undefined) => Promise<string | null>;
}
