import type { Output } from '../../../../shared/contract/contract';
import type { Leaving, LeavingPart } from '../../../../shared/contract/leaving';
import { inlineText } from '../../../../shared/document/rich-text';
import { pointParts, sourcesOf, textParts } from '../../../app/leaving-point';
import type { Say } from '../../../app/texts/texts';
import { partWords, pointKinds, textWords, type Part, type TextPart } from './brief-parts';

/** Parts made of points, in the order of the page. */
const ofPoints: readonly Part[] = ['points', 'raise', 'questions', 'background-points', 'press-points'];
const before: readonly TextPart[] = ['why', 'relations', 'wants'];

/**
 * A brief of a meeting as it leaves by copy or print: meetings, objectives, texts and points. What is not to be disclosed
 * and what is tactical stays: a cable goes further than a pack.
 */
export function leavingBrief(answer: Output<'visits.brief'>, marking: string, t: Say, language: string): Leaving {
  const { brief, meetings, objectives, points } = answer;
  const written = points
    .filter(({ point }) => point.usability === 'may-be-used')
    .map(({ point, use }) => ({ ...point, ...use.wording }));
  const section = (title: string, parts: LeavingPart[]): LeavingPart[] =>
    parts.length === 0 ? [] : [{ kind: 'heading', text: title }, ...parts];
  const texts = (some: (part: TextPart) => boolean) =>
    brief.texts
      .filter(({ part }) => some(part))
      .flatMap(({ part, text }) => section(t(textWords[part]), textParts(text)));
  const items = objectives.map(({ text }) => ({ kind: 'item' as const, text: inlineText(text.content) }));
  return {
    title: brief.title,
    marking,
    language,
    parts: [
      ...meetings.map(({ title, language: spoken, press }) => ({
        kind: 'paragraph' as const,
        text: [title, spoken, press].filter((words) => words !== '').join(' · '),
      })),
      ...texts((part) => before.includes(part)),
      ...section(t('visits.objectives'), items),
      ...ofPoints.flatMap((part) =>
        section(
          t(partWords(part, brief)),
          written.filter(({ kind }) => kind === pointKinds[part]).flatMap((point) => pointParts(point, t)),
        ),
      ),
      ...texts((part) => !before.includes(part)),
    ],
    sources: sourcesOf(
      [...written.flatMap(({ bindings }) => bindings), ...brief.texts.flatMap(({ bindings }) => bindings)],
      t,
      language,
    ),
  };
}
