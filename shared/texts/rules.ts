import type { Gazetteer } from './gazetteer';
import type { GrammaticalCase, OfficeReader } from './office';
import type { TextLanguage } from './reading';
import type { Token } from './tokens';

/** What the recognisers need to know of a language: its words and how it makes names and offices. */
export interface LanguageRules {
  language: TextLanguage;
  officeAt: OfficeReader;
  /** Titles before names, folded; none of them is an office. */
  titles: ReadonlySet<string>;
  /** Titles of two words, joined by `_`. */
  titlePairs: ReadonlySet<string>;
  /**
   * How many tokens the name that begins here takes; 0 where there is none. `sure`: an office or a title stands before it.
   * `known`: family names of those whom the text has named already, folded.
   */
  nameLength(
    tokens: readonly Token[],
    at: number,
    gazetteer: Gazetteer,
    sure: boolean,
    known: ReadonlySet<string>,
  ): number;
  /** The words of a name in the nominative. `attested`: all words of the text as they are written. */
  nominative(words: readonly string[], cases: readonly GrammaticalCase[], attested: ReadonlySet<string>): string[];
  /** A word by which somebody says something. */
  says: RegExp;
  /** Shapes of whole sentences. */
  meets: RegExp;
  wants: RegExp;
  commits: RegExp;
  /** Words of denying before what is denied, and of its being untrue behind it. */
  denies: RegExp;
  untrue: RegExp;
  pronoun: RegExp;
}
