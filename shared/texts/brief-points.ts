import type { Line } from './head';
import type { PointOffer } from './reading';
import { isMarking } from './markings';
import { HEADINGS, NOT_DISCLOSED } from './words/briefs';

/** Signs and numbers before an item: `-`, `•`, `3.1`, `(a)`, `iv)`. */
const BULLET =
  /^\s*(?:[-–—•·▪●○◦‣*o→➢✓]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zа-я]|[ivx]{1,4})[.)]\s+)/u;
/** A portion mark: `(R)`, `(SBU)`, `[C]`. */
const PORTION = /^[([](\p{Lu}{1,4}(?:\/\/\p{Lu}+)?)[)\]]\s*/u;
/** Parts the lines of one cell. */
const WITHIN_CELL = /[^\u2028]+/gu;

type Kind = PointOffer['point'];

/** What a heading says of the points under it. */
interface Heading {
  kind: Kind | null;
  disclosed: boolean;
  /** What follows the kind in the same line: a topic, or the first point. */
  rest: { words: string; at: number } | null;
}

/** Where one is while a brief is read. */
interface Place {
  kind: Kind | null;
  disclosed: boolean;
  /** A heading that stands above the heading of a kind holds for all kinds below it, one within for its own. */
  outer: string | null;
  topic: string | null;
  /** How the heading of the kind is numbered: another one so numbered ends it. */
  numbering: string;
  /** Kinds of the columns of the table that one is in. */
  columns: readonly (Heading | null)[];
}

/**
 * The points of an old brief: lines under a heading that says what kind they are, and cells of a table whose column, or
 * whose first cell, says it. A sub-heading on either side of such a heading is the topic, as is the first cell of a row.
 * Lines before the first such heading are none. `headings`: where lines begin that the file shows as headings.
 */
export function briefPoints(
  lines: readonly Line[],
  key: () => string,
  headings: ReadonlySet<number> = new Set(),
): PointOffer[] {
  const isTopic = topicTold(lines, headings);
  const found: PointOffer[] = [];
  const place: Place = { kind: null, disclosed: true, outer: null, topic: null, numbering: '', columns: [] };
  const outers = outerHeadings(lines, isTopic);
  const add: Add = (words, start, to) => {
    const point = pointOf(words, start, to);
    if (point !== null) found.push({ ...point, key: key() });
  };
  for (const line of lines) {
    if (line.text.includes('\t')) {
      readRow(line, place, add);
      continue;
    }
    place.columns = [];
    const heading = headingOf(line.text, place.kind !== null);
    if (heading !== null) openKind(place, heading, line, add);
    else if (outers.has(line.start)) {
      place.outer = bare(line.text);
      place.topic = place.outer;
    } else if (place.kind !== null && isTopic(line)) openTopic(place, line);
    else if (place.kind !== null) add(line.text, line.start, place);
  }
  return found;
}

type Add = (words: string, start: number, to: Pick<Place, 'kind' | 'disclosed' | 'topic'>) => void;

/** What stands behind the kind in its line is the first point where it is a sentence, else the topic. */
function openKind(place: Place, heading: Heading, line: Line, add: Add): void {
  place.kind = heading.kind ?? place.kind;
  place.disclosed = heading.disclosed;
  place.topic = place.outer;
  place.numbering = numberingOf(line.text);
  if (heading.rest === null) return;
  const { words, at } = heading.rest;
  if (!isSentence(words)) {
    // `Sensitive – not for use` says twice what kind it is, and no topic.
    if (kindOf(words) === null && !NOT_DISCLOSED.test(words)) place.topic = words;
    return;
  }
  const [label = '', topic] = /^(\p{Lu}[^.:]{1,39}):\s+/u.exec(words) ?? [];
  if (topic !== undefined) place.topic = topic;
  add(words.slice(label.length), line.start + at + label.length, place);
}

/** A heading of no kind is a topic; one that is numbered as the kind is begins a part of its own, of which nothing says that it may be said. */
function openTopic(place: Place, line: Line): void {
  const numbering = numberingOf(line.text);
  if (numbering !== '' && numbering === place.numbering) place.kind = 'background';
  place.topic = bare(line.text);
}

/** How a heading is numbered: in figures, letters or Roman numerals; empty where it is not. */
function numberingOf(text: string): string {
  const number = /^\s*(?:(\d{1,2})|([IVX]{1,4})|([A-Z]))[.)]\s/u.exec(text);
  if (number === null) return '';
  return number[1] !== undefined ? 'figures' : number[2] !== undefined ? 'roman' : 'letters';
}

/** A row of a table: its heads, or the points of its cells. */
function readRow(line: Line, place: Place, add: Add): void {
  let start = line.start;
  const cells = line.text.split('\t').map((words) => {
    const cell = { words, start };
    start += words.length + 1;
    return cell;
  });
  const heads = cells.map(({ words }) => headingOf(words, true));
  const [first] = cells;
  if (heads.filter((head) => head !== null).length > 1 || (heads[0] === null && heads.some((head) => head !== null))) {
    place.columns = heads;
    return;
  }
  const own = heads[0] ?? null;
  const topic = own === null && first !== undefined && place.columns.length > 0 ? bare(first.words) : null;
  cells.forEach(({ words, start: from }, column) => {
    const head = place.columns[column] ?? (own !== null && column > 0 ? own : null);
    if (head === null && (place.columns.length > 0 || own !== null || place.kind === null)) return;
    const to = {
      kind: head?.kind ?? place.kind,
      disclosed: head?.disclosed ?? place.disclosed,
      topic: topic !== null && topic !== '' ? topic : place.topic,
    };
    for (const part of words.matchAll(WITHIN_CELL)) add(part[0], from + part.index, to);
  });
}

/** The words of an item without its bullet and portion mark; null where nothing of substance is left. */
function pointOf(
  text: string,
  start: number,
  { kind, disclosed, topic }: Pick<Place, 'kind' | 'disclosed' | 'topic'>,
): Omit<PointOffer, 'key'> | null {
  if (kind === null) return null;
  const cut = (BULLET.exec(text)?.[0].length ?? 0) + (/^\s*/.exec(text.replace(BULLET, ''))?.[0].length ?? 0);
  const rest = text.slice(cut);
  const portion = PORTION.exec(rest);
  const words = rest.slice(portion?.[0].length ?? 0).trim();
  if (words.length < 3 || isMarking(words)) return null;
  const end = start + cut + rest.trimEnd().length;
  return {
    kind: 'point',
    point: kind,
    words,
    topic,
    portion: portion?.[1] ?? null,
    disclosed,
    spans: [{ start: start + cut, end }],
  };
}

/** What a line says as a heading of points; null where it is none. */
function headingOf(text: string, within: boolean): Heading | null {
  const heading = bare(text);
  if (heading === '') return null;
  // `If raised: visas`, `TALKING POINTS: We value our partnership.`
  const split = text.includes('\t') ? null : /^(.{3,40}?)(?::\s+|\s+[–—-]\s+)(?=\S)/u.exec(heading);
  const kind = split === null ? null : kindOf(bare(split[1] ?? ''));
  const words = split === null ? '' : text.slice(text.indexOf(split[0]) + split[0].length).trim();
  const named = heading.length > 70 || (kind !== null && isSentence(words)) ? null : kindOf(heading);
  const closed = heading.length <= 70 && NOT_DISCLOSED.test(heading);
  if (named !== null || (within && closed)) return { kind: named ?? kind, disclosed: !closed, rest: null };
  if (kind === null) return null;
  return { kind, disclosed: !closed, rest: { words, at: text.lastIndexOf(words) } };
}

const isSentence = (words: string) => /[.!?;]$/u.test(words) || words.split(/\s+/u).length > 8;
const kindOf = (heading: string) => HEADINGS.find(([pattern]) => pattern.test(heading))?.[1] ?? null;

/**
 * Headings right above a heading of a kind, by where they begin: topics that several kinds follow. One alone is the
 * title of the brief.
 */
function outerHeadings(lines: readonly Line[], isTopic: (line: Line) => boolean): Set<number> {
  const above = lines.filter((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || headingOf(next.text, false) === null || headingOf(line.text, true) !== null) return false;
    return !line.text.includes('\t') && isTopic(line) && !isMarking(line.text);
  });
  return new Set(above.length > 1 ? above.map(({ start }) => start) : []);
}

/**
 * How topics are told in this brief. Lines that the file shows in bold, underlined or in a heading's style are topics;
 * where it does so throughout, a short line that is plain is a point.
 */
function topicTold(lines: readonly Line[], headings: ReadonlySet<number>): (line: Line) => boolean {
  const isShown = ({ start, text }: Line) =>
    headings.has(start) && text.trim().length <= 120 && !/[.;,…]\s*$/u.test(text);
  const shown = lines.slice(1).filter((line) => isShown(line) && headingOf(line.text, true) === null);
  const throughout = shown.filter(({ text }) => !isMarking(text)).length > 1;
  return (line) => isShown(line) || (throughout ? isEvident(line.text) : isSubHeading(line.text));
}

/** A heading's words without number, underline and colon. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})[.)]\s+/u, '')
    .replace(/^[*_#\s]+|[*_:.\s]+$/gu, '');
}

/** Between signs of bold or underline, or in capitals. */
function isEvident(text: string): boolean {
  const line = text.trim();
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(line)) return true;
  return line.length <= 80 && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !/^[-–—•([]/u.test(line);
}

/** A short line without a stop, or one that is evident. */
function isSubHeading(text: string): boolean {
  const line = text.trim();
  if (isEvident(text)) return true;
  return (
    line.length <= 60 &&
    (!BULLET.test(text) || /^\d{1,2}[.)]\s/.test(line)) &&
    !/[.!?…;,]\s*$/u.test(line) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(line) &&
    line.split(/\s+/u).length <= 7
  );
}
