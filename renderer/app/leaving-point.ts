import type { Leaving, LeavingPart } from '../../shared/contract/leaving';
import type { Point } from '../../shared/contract/points';
import { inlineText, plainText } from '../../shared/document/rich-text';
import type { RichText } from '../../shared/document/rich-text';
import type { Binding } from '../../shared/figures/binding';
import { dayText } from './texts/dates';
import type { Say } from './texts/texts';

type Written = Pick<Point, 'kind' | 'lead' | 'body' | 'theirPoint' | 'stopLine'>;

/** The words of a point; what they may raise goes before what we say. */
export function pointParts(point: Written, t: Say): LeavingPart[] {
  const theirs = point.theirPoint === '' ? [] : [t('shell.theyMaySay', { words: point.theirPoint })];
  const stop = point.stopLine === '' ? [] : [t('shell.stopLine', { words: point.stopLine })];
  const lead = inlineText(point.lead.content);
  return [
    ...theirs.map((text) => ({ kind: 'paragraph' as const, text })),
    ...(lead === '' ? [] : [{ kind: 'item' as const, text: lead }]),
    ...textParts(point.body),
    ...stop.map((text) => ({ kind: 'paragraph' as const, text })),
  ];
}

/** A written text, block by block. */
export function textParts(text: RichText): LeavingPart[] {
  return text
    .filter((block) => plainText([block]).trim() !== '')
    .map((block) => ({
      kind: block.kind === 'heading' || block.kind === 'item' ? block.kind : 'paragraph',
      text: plainText([block]),
    }));
}

/** Where the live figures of some texts come from, each source once. */
export function sourcesOf(bindings: readonly Binding[], t: Say, language: string): string[] {
  const all = bindings.flatMap(({ readings }) =>
    readings.map(({ source }) => {
      const taken = source.takenOn === null ? null : t('trail.takenOn', { day: dayText(source.takenOn, language) });
      return [source.publisher ?? source.fileName, source.dataset, taken].filter((word) => word !== null);
    }),
  );
  return [...new Set(all.map((words) => words.join(', ')))];
}

/** The point as it leaves alone, under the words for its kind. */
export function leavingPoint(
  point: Written & Pick<Point, 'bindings' | 'language'>,
  title: string,
  marking: string,
  t: Say,
  language: string,
): Leaving {
  const sources = sourcesOf(point.bindings, t, language);
  return { title, marking, language: point.language, parts: pointParts(point, t), sources };
}
