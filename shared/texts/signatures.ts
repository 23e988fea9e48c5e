import type { Gazetteer } from './gazetteer';
import type { Line } from './head';
import type { Mention, NameMention, OfficeMention } from './mentions';
import { tokensOf } from './tokens';

/**
 * Names that stand alone in a line with their office in the next or the one before, as at the head and the end of letters;
 * a country in the line behind an office is whose it is. The office goes to the name, which then is sure.
 */
export function withSignatures(
  mentions: readonly Mention[],
  lines: readonly Line[],
  text: string,
  gazetteer: Gazetteer,
): Mention[] {
  const joined: Mention[] = [];
  const taken = new Set<OfficeMention>();
  for (const mention of mentions) {
    const below = mention.kind === 'name' ? officeBeside(mention, mentions, lines, text) : null;
    if (mention.kind !== 'name' || below === null) {
      joined.push(mention);
      continue;
    }
    taken.add(below.office);
    const country = below.office.office.country ?? countryOf(lines[below.line + 1], text, gazetteer);
    joined.push({
      ...mention,
      sure: true,
      offices: [...mention.offices, { ...below.office.office, country }],
      officeSpans: [...mention.officeSpans, below.office],
    });
  }
  return joined.filter((mention) => mention.kind === 'name' || !taken.has(mention));
}

/** The office that is the line below the name's or, where none is, the line above it. */
function officeBeside(
  name: NameMention,
  mentions: readonly Mention[],
  lines: readonly Line[],
  text: string,
): { office: OfficeMention; line: number } | null {
  const at = lines.findIndex(({ start, end }) => name.start >= start && name.end <= end);
  const own = lines[at];
  if (own === undefined || name.words.length < 2) return null;
  // Nothing but titles may stand before it.
  if (
    !/^[\p{L}.\s]{0,24}$/u.test(text.slice(own.start, name.start)) ||
    !/^[\s,]*$/u.test(text.slice(name.end, own.end))
  )
    return null;
  for (const beside of name.offices.length > 0 ? [] : [at + 1, at - 1]) {
    const office = wholeLine(lines[beside], mentions, text);
    if (office !== null) return { office, line: beside };
  }
  return null;
}

/** The office that is all of a line. */
function wholeLine(line: Line | undefined, mentions: readonly Mention[], text: string): OfficeMention | null {
  const found = mentions.find(
    (mention): mention is OfficeMention =>
      line !== undefined &&
      mention.kind === 'office' &&
      mention.start >= line.start &&
      mention.start < line.end &&
      text.slice(line.start, mention.start).trim() === '' &&
      /^[\s,.]*$/u.test(text.slice(mention.end, Math.max(line.end, mention.end))),
  );
  return found ?? null;
}

/** The country that is all of a line. */
function countryOf(line: Line | undefined, text: string, gazetteer: Gazetteer): string | null {
  if (line === undefined) return null;
  const tokens = tokensOf(text, line.start, line.end);
  const named = gazetteer.at(tokens, tokens[0]?.folded === 'the' ? 1 : 0);
  return named?.kind === 'country' && named.length >= tokens.length - 1 ? named.code : null;
}
