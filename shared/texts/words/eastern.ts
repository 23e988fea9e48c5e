/** Words of a language in Arabic letters, folded. */
export interface EasternWords {
  heads: ReadonlySet<string>;
  /** Heads that are offices without a field as well. */
  alone: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  fields: ReadonlySet<string>;
  /** "And" between two offices of one holder. */
  joins: ReadonlySet<string>;
  /** "In" and "at" between an office and where it is held: سفير كينيا في الدوحة. */
  seats: ReadonlySet<string>;
  /** Words of a state before its name. */
  states: ReadonlySet<string>;
  /** Heads of those who are posted elsewhere. */
  posted: ReadonlySet<string>;
  /** Words between a country and its office: بیلاروس کے صدر. */
  owners: ReadonlySet<string>;
  /** Whether any word with an article behind a head belongs to its field, as in Arabic. */
  behindIsField: boolean;
  titles: ReadonlySet<string>;
  /** Words that end a name. */
  stops: ReadonlySet<string>;
  says: RegExp;
  pronoun: RegExp;
  meets: RegExp;
  wants: RegExp;
  commits: RegExp;
  denies: RegExp;
  untrue: RegExp;
}
