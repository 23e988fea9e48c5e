import type { Binding } from '../binding';
import { draftPatterns } from './patterns';

/** A live figure that a drafted sentence can show. */
export interface DraftFigure extends Omit<Binding, 'id'> {
  text: string;
}

/** Words of a drafted text: plain, or a figure's with all that makes it live. */
export interface DraftPart {
  text: string;
  figure: DraftFigure | null;
}

export const draftKey = ['headline', 'trade', 'place', 'products', 'mirror'] as const;
export type DraftKey = (typeof draftKey)[number];

export interface DraftParagraph {
  key: DraftKey;
  parts: DraftPart[];
}

/** What goes from one side to the other, as far as figures say; null: nothing can be said. */
export interface WayFacts {
  /** Whose report it is: the seller's exports, or the buyer's imports. */
  kind: 'exports' | 'imports';
  /** Names in the language of the text. */
  from: string;
  to: string;
  value: DraftFigure | null;
  growth: DraftFigure | null;
  average: DraftFigure | null;
  record: DraftFigure | null;
  peak: DraftFigure | null;
  peakYear: string | null;
  rank: DraftFigure | null;
  share: DraftFigure | null;
  top: DraftFigure | null;
  /** The period that the list of goods is of. */
  goodsYear: string | null;
  /** The same flow as the other side records it, and how far that is from what exports suggest. */
  mirror: DraftFigure | null;
  gap: DraftFigure | null;
}

export interface DraftFacts {
  /** As a text names it. */
  year: string;
  /** By whose record the total is, where one side's own report gives it; null: both sides' exports added. */
  place: string | null;
  /** The larger flow first. */
  ways: readonly WayFacts[];
  total: DraftFigure | null;
  balance: DraftFigure | null;
}

type Slots = Readonly<Record<string, string | DraftFigure | null>>;

/**
 * A headline and a paragraph for each table of a fact sheet: trade, place among each other's partners, products each way,
 * what the other side reports. Only what figures hold is said, each number with its own; no name stands in a case.
 */
export function draftParagraphs(facts: DraftFacts, language: string): DraftParagraph[] {
  const patterns = draftPatterns(language);
  const { year, total, balance, place } = facts;
  const ways = facts.ways.filter(({ value }) => value !== null);
  const said = (key: DraftKey, sentences: readonly (DraftPart[] | null)[]): DraftParagraph => ({
    key,
    parts: spaced(
      sentences.filter((one) => one !== null),
      patterns.space,
    ),
  });
  const each = (pattern: (way: WayFacts) => string) => ways.map((way) => fillPattern(pattern(way), { ...way, year }));
  const flows = ways.map((way, i) => fillPattern(patterns[way.kind][i === 0 ? 'first' : 'next'], { ...way, year }));
  const headline = spaced(
    flows.filter((one) => one !== null),
    patterns.joint,
  );
  const trade = ways.flatMap((way) => {
    const slots = { ...way, year };
    const trend = fillPattern(patterns[way.kind].trend, slots);
    // Behind a sentence on the flow its name need not be said again; alone, nobody would know of which it is.
    const { record, peak } = trend === null ? patterns[way.kind] : patterns;
    return [trend, fillPattern(record, slots) ?? fillPattern(peak, slots)];
  });
  const both = fillPattern(place === null ? patterns.together : patterns.total, { place, year, total, balance });
  const paragraphs: DraftParagraph[] = [
    { key: 'headline', parts: headline.length === 0 ? [] : merged([...headline, plain(patterns.end)]) },
    said('trade', [...trade, both]),
    said(
      'place',
      each(({ kind }) => patterns[kind].place),
    ),
    said(
      'products',
      each(() => patterns.products),
    ),
    said(
      'mirror',
      each(({ kind }) => patterns[kind].mirror),
    ),
  ];
  return paragraphs.filter(({ parts }) => parts.length > 0);
}

/** The parts of a pattern with its slots filled; null where a slot outside brackets has nothing. */
export function fillPattern(pattern: string, slots: Slots): DraftPart[] | null {
  const parts: DraftPart[] = [];
  for (const piece of pattern.split(/(\[[^\]]*\])/)) {
    const optional = piece.startsWith('[');
    const filled = fillPiece(optional ? piece.slice(1, -1) : piece, slots);
    if (filled === null && !optional) return null;
    parts.push(...(filled ?? []));
  }
  return merged(parts);
}

function fillPiece(piece: string, slots: Slots): DraftPart[] | null {
  const parts: DraftPart[] = [];
  for (const word of piece.split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(word)?.[1];
    if (name === undefined) parts.push(plain(word));
    else {
      const slot = slots[name] ?? null;
      if (slot === null) return null;
      parts.push(typeof slot === 'string' ? plain(slot) : { text: slot.text, figure: slot });
    }
  }
  return parts;
}

function spaced(sentences: readonly DraftPart[][], between: string): DraftPart[] {
  return merged(sentences.flatMap((parts, i) => (i === 0 ? parts : [plain(between), ...parts])));
}

/** Plain words side by side as one part. */
function merged(parts: readonly DraftPart[]): DraftPart[] {
  const out: DraftPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.text === '') continue;
    // An abbreviation at the end of a sentence has its full stop already: "2019 г."
    if (part.figure === null && last?.text.endsWith('.') === true && part.text.startsWith('.')) {
      if (part.text !== '.') out.push(...merged([plain(part.text.slice(1))]));
      continue;
    }
    if (part.figure === null && last?.figure === null) out[out.length - 1] = plain(last.text + part.text);
    else out.push(part);
  }
  return out;
}

function plain(text: string): DraftPart {
  return { text, figure: null };
}
