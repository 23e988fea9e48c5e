import type { Gazetteer } from './gazetteer';
import type { Line } from './head';
import type { Mention, NameMention, OfficeMention } from './mentions';
import { tokensOf } from './tokens';

/**
 * Names that stand alone in a line with their office in the next, as at the head and the end of letters; a country in the
 * line behind them is whose office it is. The office goes to the name, which then is sure.
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
    const below = mention.kind === 'name' ? officeBelow(mention, mentions, lines, text) : null;
    if (mention.kind !== 'name' || below === null) {
      if (mention.kind === 'name' || !taken.has(mention)) joined.push(mention);
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
  return joined;
}

function officeBelow(
  name: NameMention,
  mentions: readonly Mention[],
  lines: readonly Line[],
  text: string,
): { office: OfficeMention; line: number } | null {
  const at = lines.findIndex(({ start, end }) => name.start >= start && name.end <= end);
  const [own, next] = lines.slice(at, at + 2);
  if (at < 0 || own === undefined || next === undefined || name.words.length < 2) return null;
  // Nothing but titles may stand before it.
  if (!/^[\p{L}.\s]{0,24}$/u.test(text.slice(own.start, name.start)) || text.slice(name.end, own.end).trim() !== '')
    return null;
  const office = mentions.find(
    (mention): mention is OfficeMention =>
      mention.kind === 'office' &&
      text.slice(next.start, mention.start).trim() === '' &&
      mention.start >= next.start &&
      text.slice(mention.end, Math.max(next.end, mention.end)).trim() === '',
  );
  return office === undefined || office.start > next.end ? null : { office, line: at + 1 };
}

/** The country that is all of a line. */
function countryOf(line: Line | undefined, text: string, gazetteer: Gazetteer): string | null {
  if (line === undefined) return null;
  const tokens = tokensOf(text, line.start, line.end);
  const named = gazetteer.at(tokens, tokens[0]?.folded === 'the' ? 1 : 0);
  return named?.kind === 'country' && named.length >= tokens.length - 1 ? named.code : null;
}
