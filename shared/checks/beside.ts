import type { PlaceFound } from '../places/places-in-text';
import type { Said } from '../tables/proposal';

/** What checks look at besides the pack's own content: the desk's memory and what already went out. */
export interface Beside {
  /** Open remarks by id of the point that they are about. */
  remarks: ReadonlyMap<string, number>;
  /** What the other side is known to want or to raise, and whether a brief of the visit has it. */
  interests: readonly { pointId: string; theirPoint: string; used: boolean }[];
  /** Briefs and points that say what they said on an earlier visit, by the brief that they stand in. */
  unchanged: readonly { briefId: string; recordId: string; of: 'brief' | 'use'; visit: string }[];
  /** Versions that gave way and of which numbered copies are out. */
  copiesOut: readonly { version: number; replacedBy: number; count: number }[];
  /** What the tables of a source say against figures of their own, by sheet and cell (`Sheet1!D14`). */
  doubtsOf: (sourceId: string) => ReadonlyMap<string, Said>;
  /** The places that a folded text names. */
  placesIn: (folded: string) => readonly PlaceFound[];
  /** The name of a place in a language. */
  placeName: (code: string, language: string) => string;
}

/** Where nothing of it is known. */
export const nothingBeside: Beside = {
  remarks: new Map(),
  interests: [],
  unchanged: [],
  copiesOut: [],
  doubtsOf: () => new Map(),
  placesIn: () => [],
  placeName: (code) => code,
};
