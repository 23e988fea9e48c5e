import type { PackDocument } from '../../../../shared/document/pack-document';
import type { Look } from './look';
import type { CharacterStyleValues } from './other-styles';
import type { ParagraphStyleValues } from './style-values';

/** A free Nastaliq that carries the name of its script; the font table names the one of Windows beside it. */
export const nastaliqFace = 'Noto Nastaliq Urdu';

/** Word takes this face where the other is missing. */
export const nastaliqOfWindows = 'Urdu Typesetting';

/**
 * Whether a document is set in Nastaliq: Urdu as a whole. Cards are not: their rows have exact heights, and the script needs
 * almost twice the room of others.
 */
export function isNastaliq({ language, sections }: Pick<PackDocument, 'language' | 'sections'>): boolean {
  return language.split('-')[0] === 'ur' && sections.every(({ cards }) => cards === undefined);
}

/** Words hang down from right to left within a line, so letters are larger, lines further apart and margins wider. */
export function inNastaliq(look: Look): Look {
  return {
    ...look,
    nastaliq: true,
    faces: { ...look.faces, complex: nastaliqFace },
    title: { ...look.title, caps: false },
    // A line under the words would go through the letters that hang below.
    heading: { ...look.heading, caps: false, mark: look.heading.mark === 'rule' ? 'rule' : 'none' },
    visitInCaps: false,
    sizes: { body: 13, point: 13, detail: 12, say: 12, box: 12.5 },
    page: { ...look.page, top: 31, bottom: 28 },
  };
}

/** Points between lines of a size: Nastaliq of two faces has lines of different heights, so the height is exact. */
const linesOf = (size: number) => Math.round(size * 1.75 * 4) / 4;

/** Labels are as large as what they name, else their base lines part. */
const smallest = 11.5;

/** Small print stays below the text. */
const smallPrint: Readonly<Record<string, number>> = {
  Header: 10,
  Footer: 10,
  FootnoteText: 10,
  TableSource: 10,
  SampleNotice: 10.5,
};

/** Letters that hang low would touch the rule of a table below. */
const overTables = new Set(['Heading2', 'Heading3', 'Caption', 'Version']);

/** What is no line of words: a chart's holder grows with it, and gaps are gaps. */
const wordless = new Set(['ChartHolder', 'TableGap', 'EndOfTable', 'CoverSpace']);

/** A paragraph style as Nastaliq needs it: no capitals, spacing of letters or italics, which the script does not know. */
export function hanging(style: ParagraphStyleValues, look: Look): ParagraphStyleValues {
  if (look.nastaliq !== true || wordless.has(style.id)) return style;
  const { caps: _caps, spaced: _spaced, italic: _italic, line, size: own, borders, ...rest } = style;
  const size = style.id === 'Normal' ? look.sizes.body : sizeOf(style.id, own);
  const lines = size ?? (line === undefined ? undefined : look.sizes.body);
  return {
    ...rest,
    ...(size === undefined ? {} : { size }),
    ...(lines === undefined ? {} : { exact: linesOf(lines) }),
    ...(overTables.has(style.id) ? { after: (style.after ?? 0) + 4 } : {}),
    ...(borders === undefined ? {} : { borders: style.id === 'PressLine' ? aboveAndBelow(borders) : borders }),
  };
}

function sizeOf(id: string, own: number | undefined): number | undefined {
  return smallPrint[id] ?? (own === undefined ? undefined : Math.max(own, smallest));
}

/** A bar at the side is not mirrored everywhere. */
function aboveAndBelow(borders: ParagraphStyleValues['borders']): ParagraphStyleValues['borders'] {
  return borders?.flatMap((bar) => [
    { ...bar, side: 'top' as const, size: 8, space: 4 },
    { ...bar, side: 'bottom' as const, size: 8, space: 4 },
  ]);
}

/** A character style likewise. */
export function hangingLetters(style: CharacterStyleValues, look: Look): CharacterStyleValues {
  if (look.nastaliq !== true) return style;
  const { caps: _caps, spaced: _spaced, italic: _italic, size, ...rest } = style;
  return { ...rest, ...(size === undefined ? {} : { size: Math.max(size, 10) }) };
}
