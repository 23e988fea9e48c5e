import type { BriefPoint } from '../../contract/briefs';
import { words as plain } from '../../document/pack-document';
import type { DocumentBlock, Origin } from '../../document/pack-document';
import { heading, line, written, writtenInPart } from '../blocks';
import { wordsOf } from '../brief-content';
import { shortDate } from '../dates';
import { mediaFact, mediaText } from '../outline';
import type { MediaText, PartContent } from '../outline';
import { outputWords } from '../output-words';
import type { OutputWords } from '../output-words';
import { textRuns } from '../text-runs';
import type { Section } from '../text-runs';
import { listed, listedApart } from '../listed';

type Media = Extract<PartContent, { kind: 'media' }>;

/**
 * What is said to the press after the meetings (brief.md 7): who speaks and when, the four parts of the line, each as it
 * is written here with the press points and press lines of the briefs in the first, then questions with their answers.
 */
export function mediaBlocks(section: Section, media: Media): DocumentBlock[] {
  const { media: words } = outputWords(section.content.pack.language);
  const lines = mediaText.options.flatMap((name) => partBlocks(section, media, name, words));
  const questions = pointsFor(section, 'question').flatMap((one) => question(section, one));
  const blocks = [
    ...facts(section, media, words),
    ...lines,
    ...(questions.length === 0 ? [] : [heading(`${section.id}/questions`, 2, words.questions), ...questions]),
  ];
  return blocks.length === 0 ? [line(`${section.id}/none`, 'body', [plain(words.none, ['not-held'])])] : blocks;
}

function facts(section: Section, { facts: held }: Media, words: OutputWords['media']): DocumentBlock[] {
  const own = { ...held, when: held.when === undefined || held.when === '' ? whenOf(section) : held.when };
  const known = mediaFact.options.filter((name) => (own[name] ?? '') !== '');
  if (known.length === 0) return [];
  return [
    {
      kind: 'facts',
      id: `${section.id}/facts`,
      origin: partOrigin(section),
      rows: known.map((name) => ({
        id: `${section.id}/facts/${name}`,
        facts: [{ label: words.facts[name], value: [plain(own[name] ?? '')] }],
      })),
    },
  ];
}

/** The occasions for the press that the programme has. */
function whenOf({ content }: Section): string {
  const { language } = content.pack;
  const occasions = content.items
    .filter(({ kind }) => kind === 'press')
    .toSorted((a, b) => `${a.day} ${a.starts ?? ''}`.localeCompare(`${b.day} ${b.starts ?? ''}`))
    .map(({ day, starts, title, place }) => listed([shortDate(day, language), starts, title, place], language));
  return listedApart(occasions, language);
}

const partOrigin = ({ id, content }: Section): Origin => ({ area: 'packs', id: content.pack.id, at: id });

function partBlocks(section: Section, media: Media, name: MediaText, words: OutputWords['media']): DocumentBlock[] {
  const own = media.texts[name];
  const role = name === 'defensive' ? 'body' : 'press-line';
  const hand = own === undefined ? [] : writtenInPart(section, `${section.id}/${name}`, own, role);
  const drawn = name === 'interest' ? [...pressPoints(section), ...pressLines(section)] : [];
  const all = [...drawn, ...hand].filter(
    (block) => block.kind === 'table' || !('runs' in block) || block.runs.some(({ text }) => text.trim() !== ''),
  );
  return all.length === 0 ? [] : [heading(`${section.id}/${name}/title`, 2, words.texts[name]), ...all];
}

/** Points of a kind that may be said, of all briefs; each once. */
function pointsFor({ content }: Section, kind: 'press' | 'question'): BriefPoint[] {
  const all = content.briefs.flatMap((brief) => content.points.get(brief.id) ?? []);
  const usable = all.filter(({ point }) => point.kind === kind && point.usability === 'may-be-used');
  return usable.filter((one, at) => usable.findIndex(({ point }) => point.id === one.point.id) === at);
}

function pressPoints(section: Section): DocumentBlock[] {
  return pointsFor(section, 'press').flatMap((one) => {
    const { lead, body, bindings } = wordsOf(one);
    const origin: Origin = { area: 'points', id: one.point.id, at: null };
    return written(section, `${section.id}/point-${one.use.id}`, [lead, ...body], bindings, 'press-line', origin);
  });
}

function pressLines(section: Section): DocumentBlock[] {
  const { content, id } = section;
  return content.briefs.flatMap((brief) =>
    brief.texts
      .filter(({ part }) => part === 'press-line')
      .flatMap(({ text, bindings }) => {
        const origin: Origin = { area: 'visits', id: content.visit.id, at: brief.id };
        return written(section, `${id}/line-${brief.id}`, text, bindings, 'press-line', origin);
      }),
  );
}

function question(section: Section, one: BriefPoint): DocumentBlock[] {
  const { lead, body, bindings } = wordsOf(one);
  const id = `${section.id}/point-${one.use.id}`;
  const origin: Origin = { area: 'points', id: one.point.id, at: null };
  return [
    line(id, 'body', textRuns(section, lead, bindings, ['strong']), origin),
    ...written(section, id, body, bindings, 'body', origin),
  ];
}
