import { presentOffice } from '../../contract/people';
import type { Brief, BriefPoint } from '../../contract/briefs';
import type { Meeting } from '../../contract/meetings';
import { words as plain } from '../../document/pack-document';
import type { BlockOf, Column, DocumentBlock, Origin, Run, RunRole } from '../../document/pack-document';
import { assertNever } from '../../document/assert-never';
import { cell, column, heading, line, written } from '../blocks';
import { itemOf, meetingsOf, objectivesOf, pointsOf, printedKinds, spokenOf, wordsOf } from '../brief-content';
import type { PackContent } from '../content';
import { minutesBetween, weekdayDate, weekdayTitle } from '../dates';
import { textRuns } from '../text-runs';
import type { Section } from '../text-runs';
import { wordWidth } from '../letter-widths';
import { listed, listedApart } from '../listed';
import type { PackWords } from '../words';
import { backgroundBoxes } from './background';
import { clearanceTable } from './clearance';
import { openCommitments } from './commitments';
import { interpreterBlocks } from './interpreter';
import type { CommitmentPage } from './commitments';

/**
 * A brief. Page 1 is the meeting: facts, objectives, all points to make; then what they will raise, questions,
 * background in its two boxes, the press line and the clearance block (brief.md 4, default order).
 */
export function briefBlocks(section: Section, brief: Brief): DocumentBlock[] {
  const { variant } = section.content;
  const meetings = meetingsOf(section.content, brief).flatMap((meeting) => facts(section, meeting));
  if (variant === 'interpreter') return [...meetings, ...interpreterBlocks(section, brief)];
  const texts = (...parts: Brief['texts'][number]['part'][]) =>
    parts.flatMap((part) => textBlocks(section, brief, part));
  const kinds = printedKinds(section.content).flatMap((kind) => pointBlocks(section, brief, kind));
  return [
    ...meetings,
    ...texts('why', 'relations'),
    ...objectiveBlocks(section, brief),
    ...texts('wants', 'facts'),
    ...kinds,
    ...(brief.kind === 'steering'
      ? openCommitments(commitmentPage(section.content, section.id), section.content.commitments)
      : []),
    ...(variant === 'principal' ? texts('sensitivities') : texts('sensitivities', 'background')),
    ...texts('media', 'press-line'),
    ...(variant === 'principal' ? [] : clearanceTable(section, brief)),
  ];
}

/** How the commitments of a pack are printed in the section with this id. */
export function commitmentPage({ pack, at, visit }: PackContent, id: string): CommitmentPage {
  return { id, language: pack.language, today: at.slice(0, 10), visitId: visit.id };
}

function facts({ id, content, words }: Section, meeting: Meeting): BlockOf<'facts'>[] {
  const item = itemOf(content, meeting);
  const value = (text: string): Run[] => [text === '' ? plain(words.notHeld, ['not-held']) : plain(text)];
  const fact = (label: string, text: string) => ({ label, value: value(text) });
  const names = (ids: readonly string[]) =>
    listedApart(
      ids.map((person) => personWords(content, person)),
      content.pack.language,
    );
  const principal = meeting.ours.length > 0 ? meeting.ours : [content.visit.principalId ?? ''];
  const rows = [
    [fact(words.with, names(meeting.counterparts)), fact(words.principal, names(principal))],
    [fact(words.when, whenWords(content, words.minutes, meeting)), fact(words.where, item?.place ?? '')],
    [
      fact(words.format, meeting.format),
      fact(words.language, listed([meeting.language, meeting.interpretation], content.pack.language)),
    ],
    [fact(words.press, meeting.press), fact(words.lastMet, meeting.lastMet)],
  ];
  return [
    {
      kind: 'facts',
      id: `${id}/facts-${meeting.id}`,
      origin: { area: 'visits', id: content.visit.id, at: meeting.id },
      rows: rows.map((pair, i) => ({ id: `${id}/facts-${meeting.id}/${i + 1}`, facts: pair })),
    },
  ];
}

/** `11:00–11:45 (45 min), Monday 25 November 2024` */
function whenWords(content: PackContent, minutes: string, meeting: Meeting): string {
  const item = itemOf(content, meeting);
  if (item === null) return '';
  const length = minutesBetween(item.starts, item.ends);
  const clock = [item.starts, item.ends].filter((t) => t !== null).join('–');
  const long = length === null ? '' : ` (${length}\u00a0${minutes})`;
  const { language } = content.pack;
  return clock === ''
    ? weekdayTitle(item.day, language)
    : listed([`${clock}${long}`, weekdayDate(item.day, language)], language);
}

export function personWords(content: PackContent, id: string): string {
  const person = content.people.get(id);
  if (person === undefined) return '';
  const office = presentOffice(person);
  return office === null || office.title === ''
    ? person.name
    : listed([person.name, office.title], content.pack.language);
}

function objectiveBlocks(section: Section, brief: Brief): DocumentBlock[] {
  const { id, content, words } = section;
  const objectives = objectivesOf(content, brief);
  if (objectives.length === 0) return [];
  const title = brief.kind === 'steering' ? words.objectivesOfVisit : words.objectives;
  return [
    heading(`${id}/objectives`, 2, title),
    ...objectives.map((o, i): BlockOf<'item'> => ({
      kind: 'item',
      id: `${id}/objective-${o.id}`,
      origin: { area: 'visits', id: content.visit.id, at: o.id },
      list: 'objective',
      level: 0,
      number: i + 1,
      runs: [plain(`${words.objectiveKind[o.kind]} `, ['objective-kind']), ...textRuns(section, o.text, [])],
      dir: o.text.dir,
    })),
  ];
}

function textBlocks(section: Section, brief: Brief, part: Brief['texts'][number]['part']): DocumentBlock[] {
  const { id, content, words } = section;
  const own = brief.texts.filter((t) => t.part === part && t.text.some((b) => b.content.length > 0));
  const role = part === 'press-line' ? 'press-line' : 'body';
  const origin: Origin = { area: 'visits', id: content.visit.id, at: brief.id };
  return own.flatMap((t) => [
    heading(`${id}/${part}`, 2, words.texts[part]),
    ...written(section, `${id}/${part}`, t.text, t.bindings, role, origin),
  ]);
}

function pointBlocks(section: Section, brief: Brief, kind: ReturnType<typeof printedKinds>[number]): DocumentBlock[] {
  const points = pointsOf(section.content, brief, kind);
  if (points.length === 0) return [];
  const { id, words } = section;
  const title = (text: string) => heading(`${id}/${kind}`, 2, text);
  switch (kind) {
    case 'to-make':
      return [title(brief.kind === 'steering' ? words.messages : words.points), ...toMake(section, points)];
    case 'if-raised':
      return [title(words.raise.heading), raiseTable(section, points)];
    case 'question':
      return [title(words.questions), ...points.flatMap((p) => question(section, p))];
    case 'background':
      return [title(words.background), ...backgroundBoxes(section, points)];
    case 'press':
      return [
        title(words.pressLine),
        ...points.flatMap((p) => press(section, p)),
        line(`${id}/after`, 'release-note', words.afterMeeting),
      ];
    default:
      return assertNever(kind);
  }
}

const originOf = (p: BriefPoint): Origin => ({ area: 'points', id: p.point.id, at: null });

/** Points are numbered through the brief; a topic heads its points where the brief has more than one. */
function toMake(section: Section, points: readonly BriefPoint[]): DocumentBlock[] {
  const topics = new Set(points.map((p) => p.point.topics[0] ?? ''));
  let topic: string | null = null;
  return points.flatMap((p, i) => {
    const own = p.point.topics[0] ?? '';
    const head =
      topics.size > 1 && own !== topic && own !== '' ? [heading(`${section.id}/topic-${i + 1}`, 3, own)] : [];
    topic = own;
    return [...head, ...point(section, p, i + 1)];
  });
}

function point(section: Section, p: BriefPoint, number: number): DocumentBlock[] {
  const { lead, details, bindings } = spokenOf(p);
  const origin = originOf(p);
  const runs = [
    ...spokenRuns(section, p, ['point-lead']),
    ...(p.use.toWhom === '' ? [] : [plain(` (${p.use.toWhom})`, ['quiet'])]),
    ...(p.use.weight === null ? [] : [priority(section.words.weight[p.use.weight])]),
  ];
  const id = `${section.id}/point-${p.use.id}`;
  return [
    { kind: 'item', id, origin, list: 'point', level: 0, number, runs, dir: lead.dir },
    ...written(section, id, details, bindings, 'point-detail', origin),
  ];
}

/** `MUST`, in the line of the last word. */
function priority(words: string): Run {
  return plain(`\u00a0${words.replaceAll(' ', '\u00a0')}`, ['priority']);
}

/** The lead of a point, in these roles, and what goes on behind it. */
function spokenRuns(section: Section, p: BriefPoint, roles: readonly RunRole[] = []): Run[] {
  const { lead, behind, bindings } = spokenOf(p);
  const first = textRuns(section, lead, bindings, roles);
  if (behind === null) return first;
  return [...first, ...(first.length === 0 ? [] : [plain(' ')]), ...textRuns(section, behind, bindings)];
}

function raiseTable(section: Section, points: readonly BriefPoint[]): BlockOf<'table'> {
  const { id, words } = section;
  return {
    kind: 'table',
    id: `${id}/raise`,
    origin: null,
    look: 'raise',
    caption: null,
    columns: raiseColumns(words),
    rows: points.map((p) => {
      const { details, bindings } = spokenOf(p);
      const says = [spokenRuns(section, p), ...details.map((block) => textRuns(section, block, bindings))];
      const answer = says.filter((runs) => runs.length > 0).map((runs) => ({ role: 'say' as const, runs }));
      const stop =
        p.point.stopLine === ''
          ? []
          : [{ role: 'stop-line' as const, runs: [plain(`${words.raise.stop} ${p.point.stopLine}`)] }];
      const none = { role: 'say' as const, runs: [plain(words.noResponse, ['not-held'])] };
      return {
        id: `${id}/point-${p.use.id}`,
        kind: 'plain' as const,
        changed: false,
        origin: originOf(p),
        cells: [
          cell(`“${p.point.theirPoint}”`, 'quote'),
          cell(
            p.point.likelihood === null ? words.missing : [plain(words.likelihood[p.point.likelihood], ['likelihood'])],
          ),
          { paragraphs: answer.length === 0 ? [none, ...stop] : [...answer, ...stop] },
        ],
      };
    }),
    source: null,
    description: words.raise.description,
  };
}

/** Bold letters of 10 points in a face a fifth wider than Calibri, as Arial is, as a part of the width of the text. */
const partOfLetters = (10 * 1.2) / 453;

/** `Unlikely` takes an eighth of the width, `Маловероятно` a fifth: no word is broken. */
function raiseColumns({ raise, likelihood }: PackWords): Column[] {
  const widths = [raise.likely, ...Object.values(likelihood)].map(wordWidth);
  const likely = Math.max(0.135, partOfLetters * Math.max(...widths) + 0.018);
  const rest = 1 - likely;
  return [column(raise.they, 0.39 * rest), column(raise.likely, likely), column(raise.we, 0.61 * rest)];
}

function question(section: Section, p: BriefPoint): DocumentBlock[] {
  const { lead, body, bindings } = wordsOf(p);
  const id = `${section.id}/point-${p.use.id}`;
  return [
    line(id, 'body', textRuns(section, lead, bindings, ['strong']), originOf(p)),
    ...written(section, id, body, bindings, 'body', originOf(p)),
  ];
}

function press(section: Section, p: BriefPoint): DocumentBlock[] {
  const { lead, body, bindings } = wordsOf(p);
  return written(section, `${section.id}/point-${p.use.id}`, [lead, ...body], bindings, 'press-line', originOf(p));
}
