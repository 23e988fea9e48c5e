import type { Brief, BriefPoint } from '../../contract/briefs';
import type { Binding } from '../../figures/binding';
import { words as plain } from '../../document/pack-document';
import type { BlockOf, Run } from '../../document/pack-document';
import { bindingIds, inlineText } from '../../document/rich-text';
import type { Block } from '../../document/rich-text';
import { wordPeriod } from '../../periods/word';
import { meetingsOf, pointsOf, wordsOf } from '../brief-content';
import { cardRoom, figureHeight, fitsFoot, headHeight, headLines, pointHeight } from '../card-room';
import type { CardRoom } from '../card-room';
import { outputWords } from '../output-words';
import type { Section } from '../text-runs';
import { listed } from '../listed';
import { fill } from '../words';

type Card = BlockOf<'card'>;
type Said = Card['points'][number];

/** What a card holds at most (brief.md 11). */
const pointsOfCard = 3;

/**
 * The cards of a brief: one topic a card, its points in the words of their leads, the one number, where to stop. What
 * does not fit goes on to a further card; nothing is set smaller. Numbers through the pack come last: `numberCards`.
 */
export function cardBlocks(section: Section, brief: Brief): Card[] {
  const { content } = section;
  const all = pointsOf(content, brief, 'to-make');
  const topics = [...new Set(all.map(topicOf))];
  return topics.flatMap((topic) =>
    topicCards(
      section,
      brief,
      topic,
      all.filter((one) => topicOf(one) === topic),
    ),
  );
}

const topicOf = ({ point }: BriefPoint): string => point.topics[0] ?? '';

/** The cards of all sections, counted: `3/7`. */
export function numberCards<S extends { blocks: readonly { kind: string }[] }>(sections: readonly S[]): S[] {
  const total = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'card')).length;
  let at = 0;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      isCard(block) ? { ...block, head: { ...block.head, end: `${String((at += 1))}/${String(total)}` } } : block,
    ),
  }));
}

function isCard(block: { kind: string }): block is Card {
  return block.kind === 'card';
}

function topicCards(section: Section, brief: Brief, topic: string, points: readonly BriefPoint[]): Card[] {
  const { content, words } = section;
  const room = cardRoom(content.pack.paper, content.pack.cards, content.cardFace ?? 'Calibri', content.pack.language);
  const title = topic === '' ? words.points : topic;
  const start = headWords(section, brief, room);
  const head = headHeight(room, start, `${title} (9)`);
  const height = room.height - head;
  const said = points.map((one) => saidOf(section, one, room, height));
  const stops = feet(stopLines(section, brief, topic), words.raise.stop, room);
  const { figure, of } = figureOf(section, points);
  const bearer = of < 0 ? null : (said[of]?.at(-1) ?? null);
  const pages = laidOut(said.flat(), height, (one) => {
    const own = pointHeight(room, textOf(one));
    const both = figure !== null && one === bearer ? own + figureHeight(room, figure) : own;
    return both > height ? own : both;
  });
  const place = figure === null ? -1 : placeOfFigure(pages, room, height, figure, bearer);
  const count = Math.max(pages.length, stops.length, place + 1);
  return Array.from({ length: count }, (_, at) => ({
    kind: 'card',
    id: `${section.id}/card-${brief.id}-${topic}-${String(at + 1)}`,
    origin: { area: 'visits', id: content.visit.id, at: brief.id },
    head: { start, end: '' },
    title: at === 0 ? title : `${title} (${String(at + 1)})`,
    points: pages[at] ?? [],
    figure: at === place ? figure : null,
    doNotSay: stops[at] ?? null,
  }));
}

/** `Visit of the Minister · for A. Principal · with M. Counterpart`, the counterpart on a line of its own where one holds not all. */
function headWords({ content, words }: Section, brief: Brief, room: CardRoom): string {
  const { cards } = outputWords(content.pack.language);
  const meetings = meetingsOf(content, brief);
  const name = (id: string | null | undefined) => (id ? (content.people.get(id)?.name ?? '') : '');
  const speaker = name(speakerOf(content.visit.principalId, meetings[0]?.ours ?? []));
  const counterpart = name(meetings[0]?.counterparts[0]);
  const { visit } = content;
  const whose = [
    visit.sample ? `${words.sample} · ${visit.title}` : visit.title,
    speaker === '' ? '' : fill(cards.forWhom, { name: speaker }),
  ]
    .filter((one) => one !== '')
    .join(' · ');
  if (counterpart === '') return whose;
  const met = fill(cards.withWhom, { name: counterpart });
  const inLine = `${whose} · ${met}`;
  return headLines(room, inLine) === 1 ? inLine : `${whose}\n${met}`;
}

/** Who speaks: the visit's principal, unless others of us meet there without them. */
function speakerOf(principal: string | null, ours: readonly string[]): string | null {
  return principal !== null && (ours.length === 0 || ours.includes(principal)) ? principal : (ours[0] ?? principal);
}

/** What is said of a point: the words of its lead, else of its first paragraph; in pieces where a card cannot hold it. */
function saidOf(section: Section, one: BriefPoint, room: CardRoom, height: number): Said[] {
  const { lead, body } = wordsOf(one);
  const block = lead.content.length > 0 ? lead : (body.find((other) => other.content.length > 0) ?? lead);
  const text = inlineText(block.content).replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return [];
  const id = `${section.id}/point-${one.use.id}`;
  const origin = { area: 'points', id: one.point.id, at: null } as const;
  const parts = inParts(text, (words) => pointHeight(room, words) <= height);
  return parts.map((words, at) => ({
    id: at === 0 ? id : `${id}/${String(at + 1)}`,
    origin,
    runs: parts.length === 1 ? leadRuns(words, block) : [plain(words)],
    dir: block.dir,
  }));
}

/** Bold up to its colon, or whole where it is short: the eye finds it while one speaks. */
function leadRuns(text: string, { lang }: Block): Run[] {
  const [, lead = '', rest = ''] = /^([^:：]{1,40}[:：])(.*)$/su.exec(text) ?? [];
  const run = (words: string, bold: boolean): Run => ({ ...plain(words, bold ? ['point-lead'] : []), lang });
  if (lead !== '') return [run(lead, true), run(rest, false)];
  return [run(text, text.split(' ').length <= 5)];
}

/** Text in pieces that each fit, broken between words; what goes on says so. A word that fits nowhere stands alone. */
function inParts(text: string, fits: (words: string) => boolean): string[] {
  if (fits(text)) return [text];
  const parts: string[] = [];
  let left = text.split(' ');
  while (left.length > 0) {
    const before = parts.length === 0 ? '' : '… ';
    const shown = (count: number) => `${before}${left.slice(0, count).join(' ')}${count < left.length ? ' …' : ''}`;
    let take = left.length;
    while (take > 1 && !fits(shown(take))) take -= 1;
    parts.push(shown(take));
    left = left.slice(take);
  }
  return parts;
}

/** Where to stop, as many lines together as the foot of a card holds; a long one goes on at the next card's. */
function feet(stops: readonly string[], label: string, room: CardRoom): string[] {
  const made: string[] = [];
  for (const stop of stops.map((one) => (/[.!?؟۔]$/u.test(one) ? one : `${one}.`))) {
    const together = `${made.at(-1) ?? ''} ${stop}`;
    if (made.length > 0 && fitsFoot(room, together)) made.splice(-1, 1, together);
    else made.push(...inParts(`${label} ${stop}`, (words) => fitsFoot(room, words)));
  }
  return made;
}

/** Points on cards, three at most on each and no more than it holds. */
function laidOut(said: readonly Said[], height: number, heightOf: (one: Said) => number): Said[][] {
  const pages: Said[][] = [];
  let left = 0;
  for (const one of said) {
    const needs = heightOf(one);
    const page = pages.at(-1);
    if (page === undefined || page.length >= pointsOfCard || needs > left) {
      pages.push([one]);
      left = height - needs;
    } else {
      page.push(one);
      left -= needs;
    }
  }
  return pages;
}

const textOf = ({ runs }: Said): string => runs.map(({ text }) => text).join('');

/** The card of the point that the number is of, else the first that has room for it; behind the last where none has. */
function placeOfFigure(
  pages: readonly Said[][],
  room: CardRoom,
  height: number,
  figure: string,
  bearer: Said | null,
): number {
  const needs = figureHeight(room, figure);
  const roomy = pages.map(
    (page) => height - page.reduce((sum, one) => sum + pointHeight(room, textOf(one)), 0) >= needs,
  );
  const own = pages.findIndex((page) => bearer !== null && page.includes(bearer));
  const at = roomy[own] === true ? own : roomy.indexOf(true);
  return at < 0 ? pages.length : at;
}

/**
 * The first live figure that the points' texts show and their leads do not, `US$ 36.68 million (Belarus, exports, 2020)`,
 * and which point's it is.
 */
function figureOf(section: Section, points: readonly BriefPoint[]): { figure: string | null; of: number } {
  for (const [of, one] of points.entries()) {
    const { lead, body, bindings } = wordsOf(one);
    const [id] = bindingIds([lead]).length > 0 ? [] : bindingIds(body);
    const binding = bindings.find((each) => each.id === id);
    const printed = body
      .flatMap(({ content }) => content)
      .find((part) => part.kind === 'figure' && part.binding === id);
    if (binding !== undefined && printed?.kind === 'figure') {
      return { figure: figureWords(section, binding, printed.text), of };
    }
  }
  return { figure: null, of: -1 };
}

function figureWords({ content, words }: Section, { readings }: Binding, printed: string): string {
  const [first] = readings;
  if (first === undefined) return printed;
  const flow = first.key.flow === null ? null : words.flows[first.key.flow];
  const { places, pack } = content;
  // Exports are ours or theirs: what is read out in a hurry must say whose.
  const reporters = [...new Set(readings.flatMap(({ key }) => key.reporter ?? []))].map(
    (code) => places.get(code) ?? code,
  );
  const whose = new Intl.ListFormat(pack.language).format(reporters);
  const periods = [...new Set(readings.map(({ period }) => wordPeriod(period.written, pack.language)))];
  return `${printed} (${listed([whose, flow, ...periods], pack.language)})`;
}

/** Where to stop: of the points themselves, then of what may be raised on the topic; each once. */
function stopLines({ content }: Section, brief: Brief, topic: string): string[] {
  const all = (content.points.get(brief.id) ?? []).filter((one) => topicOf(one) === topic);
  const lines = all.filter(({ point }) => point.stopLine !== '').map(({ point }) => point.stopLine);
  return [...new Set(lines)];
}
