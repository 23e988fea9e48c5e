import type { Ask, Point, PointKind, TranslationState } from '../../../shared/contract/points';
import { momentText } from '../../app/texts/dates';
import type { Say, TextKey } from '../../app/texts/texts';

/** What the values of a point's fields are called. */

export const kindWords: Readonly<Record<PointKind, TextKey>> = {
  'to-make': 'points.kindToMake',
  'if-raised': 'points.kindIfRaised',
  background: 'points.kindBackground',
  question: 'points.kindQuestion',
  press: 'points.kindPress',
  tactical: 'points.kindTactical',
};

export const likelihoodWords: Readonly<Record<NonNullable<Point['likelihood']>, TextKey>> = {
  certain: 'points.certain',
  possible: 'points.possible',
  unlikely: 'points.unlikely',
};

export const translationWords: Readonly<Record<TranslationState, TextKey>> = {
  behind: 'library.behindOriginal',
  current: 'library.asOriginal',
};

export const usabilityWords: Readonly<Record<Point['usability'], TextKey>> = {
  'may-be-used': 'ui.mayBeUsed',
  'not-to-be-disclosed': 'ui.notToBeDisclosed',
};

export const answerWords: Readonly<Record<NonNullable<Ask['answer']>, TextKey>> = {
  ok: 'points.answerOk',
  'ok-with-edits': 'points.answerEdits',
  'info-only': 'points.answerInfo',
  refused: 'library.answerRefused',
  withdrawn: 'points.answerWithdrawn',
};

/** The keys of a catalogue of words, in its order. */
export function valuesOf<V extends string>(words: Readonly<Record<V, TextKey>>): V[] {
  return Object.keys(words) as V[];
}

/** Who saved a point last and when; a desk whose officer is not named says only when. */
export function savedWords({ author, updated }: Pick<Point, 'author' | 'updated'>, t: Say, language: string): string {
  const moment = momentText(updated, language);
  return author === '' ? moment : t('points.savedBy', { author, moment });
}
