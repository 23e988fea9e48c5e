import { monthNames } from '../periods/months';
import { fold } from '../places/fold';
import { datesIn } from './dates';
import type { Gazetteer, Named } from './gazetteer';
import type { Span, TextHead } from './reading';
import { isMarking } from './markings';
import { sentencesOf } from './tokens';
import type { Token } from './tokens';
import { agencies, ASIDE, BYLINE } from './words/asides';

/** A line of the text that is not empty. */
export interface Line extends Span {
  text: string;
  /** Of the page, not of the report. */
  aside: boolean;
}

/** What is known of a text before it is read: where it came from tells more than it does itself. */
export interface KnownHead {
  title: string | null;
  published: string | null;
  publisher: string | null;
  reportedBy: string | null;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const found of text.matchAll(/[^\n]+/g)) {
    const [line] = found;
    if (line.trim() === '') continue;
    lines.push({ start: found.index, end: found.index + line.length, text: line, aside: ASIDE.test(line.trim()) });
  }
  return lines;
}

/** The dateline: place, day and agency before the first sentence, `ISLAMABAD, Nov 25 (APP):`, `МИНСК, 25 ноября. /БЕЛТА/`. */
export interface Dateline extends Span {
  /** The city that it begins with. */
  place: Span;
  country: string | null;
  published: string | null;
  /** The day or days that stand in it, as dates are written. */
  written: string | null;
  reportedBy: string | null;
}

/** Reads the head of a text; what is `known` of it goes before what it says. */
export function headOf(
  text: string,
  lines: readonly Line[],
  known: KnownHead,
  gazetteer: Gazetteer,
): { head: TextHead; dateline: Dateline | null } {
  const own = lines.filter(({ aside }) => !aside);
  const year = yearIn(text) ?? known.published ?? groupIn(own);
  const datelines = own.slice(0, 8).flatMap((line) => datelineOf(text, line, known.published ?? year, gazetteer) ?? []);
  const [dateline = null] = datelines;
  const dayLine = own.slice(0, 6).flatMap((line) => (line.text.length < 90 ? daysOf(text, line, year) : []));
  const printed = lines.filter(({ aside }) => aside).flatMap((line) => daysOf(text, line, null));
  const first = own.find(({ text: words }) => !isMarking(words)) ?? own[0];
  const published = known.published ?? dateline?.published ?? groupIn(own) ?? dayLine[0] ?? printed[0] ?? null;
  const title =
    known.title ??
    (first !== undefined && dateline?.start !== first.start
      ? first.text.trim()
      : (first?.text.slice(0, 120).trim() ?? ''));
  return {
    head: {
      title,
      published,
      publisher: known.publisher,
      reportedBy: known.reportedBy ?? dateline?.reportedBy ?? agencyIn(lines),
      country: dateline?.country ?? null,
    },
    dateline,
  };
}

/** The day of a cable's date-time group: `DTG 120900Z FEB 26`. */
function groupIn(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 8)) {
    const [, day = '', month = '', year = ''] = /\b(\d{2})\d{4}Z\s+([A-Z]{3})\s+(?:20)?(\d{2})\b/.exec(text) ?? [];
    const number = monthNames.get(fold(month));
    if (number !== undefined) return `20${year}-${String(number).padStart(2, '0')}-${day}`;
  }
  return null;
}

/** What may stand between the parts of a dateline. */
const BETWEEN = /^[\s,،./()[\]–—-]*(?:(?:في|يوم|on|в|کو)\s+)?$/u;
/** What ends a dateline. */
const STOP = /^(?:\s*(?:года|г\.))?\s*(?:[)\]/]+\s*(?::|–|—|--?|\.)?|:|–|—|--?|[.۔]|[,،](?=\s*$))(?:\s*[-–—:])?/u;

function datelineOf(text: string, line: Line, near: string | null, gazetteer: Gazetteer): Dateline | null {
  const to = Math.min(line.end, line.start + 110);
  const sentence = tokensOfLine(text, line.start, to);
  const named = gazetteer.at(sentence.tokens, 0);
  const city = sentence.tokens.slice(0, isTown(named) ? named.length : capitalsAt(sentence.tokens));
  const [first] = city;
  if (first === undefined || (named !== null && !isTown(named))) return null;
  const place = { start: first.start, end: city.at(-1)?.end ?? first.end };
  const dates = datesIn(sentence, text, near);
  let { end } = place;
  let published: string | null = null;
  let written: string | null = null;
  let reportedBy: string | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const from = end;
    const date = dates.find(({ start }) => start >= from && BETWEEN.test(text.slice(from, start)));
    const agency = agencyAt(text, from, to);
    if (date !== undefined && (agency === null || date.end <= agency.start)) {
      published ??= date.kind === 'day' ? date.from : null;
      written ??= date.kind === 'day' || date.kind === 'days' ? date.written : null;
      ({ end } = date);
    } else if (agency !== null) {
      reportedBy = agency.name ?? reportedBy;
      ({ end } = agency);
    } else break;
  }
  const stop = STOP.exec(text.slice(end, to));
  const told = end > place.end;
  const alone =
    place.start - line.start < 3 && /^\s*(?:года|г\.?)?[^\p{L}\p{N}]{0,2}$/u.test(text.slice(end, line.end));
  if (!alone && (stop === null || (!told && !/[:–—]|\s-/u.test(stop[0])))) return null;
  return {
    start: line.start,
    end: end + (stop?.[0].length ?? 0),
    place,
    country: named?.code ?? null,
    published,
    written,
    reportedBy,
  };
}

/** A city, or a country that is called as its capital is. */
function isTown(named: Named | null): named is Named {
  return named?.kind === 'city' || (named?.kind === 'country' && CALLED_AS_CAPITAL.has(named.code));
}
const CALLED_AS_CAPITAL = new Set('SGP LUX KWT DJI TUN DZA MCO PAN GTM SMR MEX SLV'.split(' '));

/** How many words in capitals a line begins with, as datelines name their town. */
function capitalsAt(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ text }) => !/^\p{Lu}{3,}$/u.test(text));
  return end > 3 ? 0 : Math.max(end, 0);
}

/** An agency's name right behind a place of the line, or between brackets or strokes whoever else reports; `name` is null for a reporter. */
function agencyAt(text: string, from: number, to: number): (Span & { name: string | null }) | null {
  const rest = text.slice(from, to);
  for (const [pattern, name] of agencies) {
    const found = pattern.exec(rest);
    const written = found?.[1] ?? '';
    const at = found === null ? -1 : found.index + found[0].indexOf(written);
    if (at >= 0 && BETWEEN.test(rest.slice(0, at))) return { name, start: from + at, end: from + at + written.length };
  }
  const enclosed = /^[\s,،.:–—-]*[(/]\s*([\p{Lu}\p{Lo}][^()/\d,:]{1,30})(?=[)/])/u.exec(rest);
  if (enclosed === null) return null;
  const [whole, name = ''] = enclosed;
  const end = from + whole.length;
  return { name: BYLINE.test(name) ? null : name.trim(), start: end - name.length, end };
}

/** A line as one sentence, for a dateline has stops of its own. */
function tokensOfLine(text: string, start: number, end: number) {
  return { start, end, tokens: sentencesOf(text, start, end).flatMap(({ tokens }) => tokens) };
}

function daysOf(text: string, line: Line, near: string | null): string[] {
  return datesIn(tokensOfLine(text, line.start, line.end), text, null)
    .concat(datesIn(tokensOfLine(text, line.start, line.end), text, near))
    .flatMap(({ kind, from }) => (kind === 'day' ? [from] : []));
}

/** The first of January of the only year that the text names beside a month or in digits, to count days without a year from. */
export function yearIn(text: string): string | null {
  for (const line of linesOf(text).slice(0, 40)) {
    const day = datesIn(tokensOfLine(text, line.start, line.end), text, null).find(
      ({ kind }) => kind === 'day' || kind === 'days',
    );
    if (day !== undefined) return day.from;
  }
  return null;
}

function agencyIn(lines: readonly Line[]): string | null {
  const edge = [...lines.slice(0, 4), ...lines.slice(-4)].filter(({ text }) => text.length < 80);
  for (const { text } of edge) {
    const found = agencies.find(([pattern]) => pattern.test(text));
    if (found !== undefined) return found[1];
  }
  return null;
}
