import type { Brief, BriefPoint } from '../../contract/briefs';
import type { BlockOf, Cell, DocumentBlock, Run } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import type { Block } from '../../document/rich-text';
import type { Binding } from '../../figures/binding';
import { cell, column, heading } from '../blocks';
import { pointsOf, printedKinds, wordsOf } from '../brief-content';
import { outputWords } from '../output-words';
import { textRuns } from '../text-runs';
import type { Section } from '../text-runs';
import { fill } from '../words';
import type { PrintedKind } from '../variants';

/** What is said in a brief, each point with its translation beside it; one that is missing or behind says so. */
export function interpreterBlocks(section: Section, brief: Brief): DocumentBlock[] {
  return printedKinds(section.content).flatMap((kind) => {
    const points = pointsOf(section.content, brief, kind);
    return points.length === 0
      ? []
      : [heading(`${section.id}/${kind}`, 2, title(section, kind)), table(section, kind, points)];
  });
}

function title({ words }: Section, kind: PrintedKind): string {
  const titles: Readonly<Record<PrintedKind, string>> = {
    'to-make': words.points,
    'if-raised': words.raise.heading,
    question: words.questions,
    background: words.background,
    press: words.pressLine,
  };
  return titles[kind];
}

function table(section: Section, kind: PrintedKind, points: readonly BriefPoint[]): BlockOf<'table'> {
  const { id, content } = section;
  const { interpreter } = outputWords(content.pack.language);
  const head =
    content.translation === null
      ? interpreter.noLanguage
      : fill(interpreter.translation, { language: nameOfLanguage(content.translation, content.pack.language) });
  return {
    kind: 'table',
    id: `${id}/${kind}/side-by-side`,
    origin: null,
    look: 'data',
    caption: null,
    columns: [column('', 0.06), column(interpreter.words, 0.47), column(head, 0.47)],
    rows: points.map((one, at) => ({
      id: `${id}/point-${one.use.id}`,
      kind: 'plain',
      changed: false,
      origin: { area: 'points', id: one.point.id, at: null },
      cells: [cell(String(at + 1)), original(section, one), translated(section, one)],
    })),
    source: null,
    description: interpreter.description,
  };
}

function nameOfLanguage(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function original(section: Section, one: BriefPoint): Cell {
  const { lead, body, bindings } = wordsOf(one);
  return said(section, one.point.theirPoint, [lead, ...body], bindings, one.point.language);
}

function translated(section: Section, { point }: BriefPoint): Cell {
  const { interpreter } = outputWords(section.content.pack.language);
  const translation = section.content.translations.get(point.id);
  if (translation === undefined) return cell([plain(interpreter.missing, ['not-held'])], 'say');
  const { theirPoint, lead, body, bindings, language, behind } = translation;
  const { paragraphs } = said(section, theirPoint, [lead, ...body], bindings, language);
  const warning = behind ? cell([plain(interpreter.behind, ['not-held'])], 'say').paragraphs : [];
  return { paragraphs: [...paragraphs, ...warning] };
}

function said(
  section: Section,
  theirPoint: string,
  blocks: readonly Block[],
  bindings: readonly Binding[],
  lang: string,
): Cell {
  const { interpreter } = outputWords(section.content.pack.language);
  const inLanguage = (run: Run): Run => ({ ...run, lang: run.lang ?? lang });
  const theirs =
    theirPoint === ''
      ? []
      : [
          {
            role: 'quote' as const,
            runs: [plain(`${interpreter.theySay} `, ['quiet']), inLanguage(plain(`“${theirPoint}”`))],
          },
        ];
  const ours = blocks
    .filter(({ content }) => content.length > 0)
    .map((block, at) => ({
      role: 'say' as const,
      runs: [
        ...(theirPoint !== '' && at === 0 ? [plain(`${interpreter.weSay} `, ['quiet'])] : []),
        ...textRuns(section, block, bindings, at === 0 ? ['point-lead'] : []).map(inLanguage),
      ],
    }));
  const all = [...theirs, ...ours];
  return all.length === 0 ? cell('') : { paragraphs: all };
}
