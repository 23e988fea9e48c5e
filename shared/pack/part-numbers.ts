import type { Part } from './outline';

/** A part and the number that it bears in a document. */
export interface NumberedPart {
  part: Part;
  /** `1`, `2`, … for briefs, `A`, `B`, … for annexes; null for cover, contents and carrying sheets. */
  number: string | null;
  annex: boolean;
}

/** Parts in their order, briefs and annexes counted each for themselves. */
export function numberParts(parts: readonly Part[]): NumberedPart[] {
  let briefs = 0;
  let annexes = 0;
  return parts.map((part) => {
    const { kind } = part.content;
    if (kind === 'carrying' || kind === 'cover' || kind === 'contents') return { part, number: null, annex: false };
    const annex = kind === 'names' || kind === 'sources' || (kind === 'text' && part.content.annex);
    if (annex) return { part, number: String.fromCharCode(65 + annexes++), annex };
    return { part, number: String(++briefs), annex: false };
  });
}

/** A part of a document in which nothing is counted. */
export function unnumbered(part: Part): NumberedPart {
  return { part, number: null, annex: false };
}

/** The number of each brief, by its id. */
export function briefNumbers(parts: readonly NumberedPart[]): Map<string, string> {
  return new Map(
    parts.flatMap(({ part: { content }, number }) =>
      content.kind === 'brief' && number !== null ? [[content.briefId, number] as const] : [],
    ),
  );
}

/** The letter of the annex of sources; null where there is none. */
export function annexOf(parts: readonly NumberedPart[]): string | null {
  return parts.find(({ part }) => part.content.kind === 'sources')?.number ?? null;
}
