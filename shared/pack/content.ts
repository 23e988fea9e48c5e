import type { BriefPoint, Brief, Objective } from '../contract/briefs';
import type { CommitmentRow } from '../contract/commitments';
import type { HouseWord } from '../contract/house-words';
import type { Delegate } from '../contract/delegations';
import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import type { SigningItem } from '../contract/signing';
import type { Visit } from '../contract/visits';
import type { Desk } from '../contract/store';
import type { PackFields } from '../contract/packs';
import type { Person, Photo } from '../contract/people';
import type { Block, RichText } from '../document/rich-text';
import type { Binding } from '../figures/binding';
import type { MarkingScheme } from '../marking/scheme';
import type { ProgrammeStanding } from '../visits/programme-standing';
import type { FactSheetContent } from './fact-sheet-content';
import type { HouseOfPack } from './house';
import type { Variant } from './outline';

/** What a document is made by: a pack of the store, or the one part of a sheet that goes out by itself. */
export type PrintedPack = PackFields & { id: string };

/** A point in another language. */
export interface Translation {
  lead: Block;
  body: RichText;
  bindings: Binding[];
  theirPoint: string;
  language: string;
  /** The original has other words since. */
  behind: boolean;
}

/** Everything that a pack draws from, gathered by the engine; `compile` asks for nothing else. */
export interface PackContent {
  pack: PrintedPack;
  variant: Variant;
  /** The ministry's own template that it is set in, where it is in one. */
  house?: HouseOfPack | null;
  /** The face that the words of cards are set in, gathered for cards alone; left out: Calibri. */
  cardFace?: string;
  visit: Visit;
  desk: Desk;
  scheme: MarkingScheme;
  items: ProgrammeItem[];
  programme: ProgrammeStanding;
  signing: SigningItem[];
  delegates: Delegate[];
  people: ReadonlyMap<string, Person>;
  /** By id of the person. */
  photos: ReadonlyMap<string, Photo>;
  /** How the desk writes names and titles, and words that it never writes. */
  houseWords: readonly HouseWord[];
  meetings: Meeting[];
  briefs: Brief[];
  objectives: Objective[];
  /** By id of the brief. */
  points: ReadonlyMap<string, BriefPoint[]>;
  /** What is agreed with the other side, and at this visit: open ones first. */
  commitments: CommitmentRow[];
  /** Ids of points with a figure for which the store holds a newer reading. */
  newer: ReadonlySet<string>;
  /** Trade of a fact sheet's two places, by id of the part; null where the store holds none. */
  trade: ReadonlyMap<string, FactSheetContent | null>;
  /** The language that the interpreter's copy has beside the words; null: none. Only gathered for that copy. */
  translation: string | null;
  /** Translations into it, by id of the point. */
  translations: ReadonlyMap<string, Translation>;
  /** Names of places in the language of the pack, by code. */
  places: ReadonlyMap<string, string>;
  /** Names of well-known organisations in many languages, a list each; their acronyms among them. */
  organisations: readonly (readonly string[])[];
  /** Number of the edition that this would be, null for a sheet by itself; and the time that stands on it (ISO). */
  version: number | null;
  at: string;
  /** Zone in which the time is written. */
  zone: string;
}
