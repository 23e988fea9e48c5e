import type { FigureChoices } from '../../../shared/contract/figure-offers';
import type { Wording } from '../../../shared/figures/binding';
import { bySelector } from '../../../shared/figures/binding';
import { styleWith } from '../../../shared/figures/house-style';
import type { StyleChoice } from '../../../shared/figures/house-style';
import { what, usualBase } from '../../../shared/figures/composition';
import type { Composition, What } from '../../../shared/figures/composition';
import { wordBinding } from '../../../shared/figures/word-result';
import { wordingsOf } from '../../../shared/figures/wordings';
import type { Reading as ReadingContext } from '../methods';
import { shippedPlaces } from '../shipped';
import { composed, makeOffer } from './make-offer';
import type { Speaking } from './make-offer';
import { readingsOfKey } from './reading-queries';
import { speechOf } from './speech';

/** What is asked to be built: a choice, and what was chosen of its words. */
export interface Building {
  chosen: Pick<Composition, 'what' | 'key' | 'period' | 'base' | 'count' | 'level'>;
  language: string;
  wording: Wording | null;
  allowed: string | null;
}

export function speakingOf(context: ReadingContext, language: string, style: StyleChoice = {}): Speaking {
  const places = shippedPlaces(context.resources);
  const speech = speechOf(context, language);
  return {
    language,
    speech: { ...speech, style: styleWith(speech.style, style) },
    nameOf: (code) => places.nameOf(code, 'en'),
  };
}

/** The figure that was chosen, and what else could be: other things to say of it, its periods, other words. */
export function buildFigure(context: ReadingContext, { chosen, language, wording, allowed }: Building): FigureChoices {
  const { db } = context;
  const speaking = speakingOf(context, language);
  const asking = { period: chosen.period, base: chosen.base, count: chosen.count, level: chosen.level };
  const whole = composed(db, chosen.what, chosen.key, asking);
  const figure = whole === null ? null : makeOffer(db, whole, speaking, { wording, allowed });
  const readings = readingsOfKey(db, chosen.key);
  const kind = (['year', 'fiscal-year'] as const).find((one) => readings.some(({ period }) => period.kind === one));
  const written = readings
    .filter(({ period }) => kind === undefined || period.kind === kind)
    .map((r) => r.period.written);
  return {
    figure,
    whats: what.options.filter((one) => isPossible(db, one, chosen)),
    periods: [...new Set(written)].toReversed(),
    wordings:
      figure === null
        ? []
        : wordingsOf(figure).flatMap((one) => {
            const { text } = wordBinding({ ...figure, wording: one }, bySelector(figure), speaking.speech);
            return text === null ? [] : [{ wording: one, text }];
          }),
  };
}

/** Whether the store has what a formula needs beside the figure; whether it may be computed is another question. */
function isPossible(db: ReadingContext['db'], of: What, { key, period }: Building['chosen']): boolean {
  return composed(db, of, key, { period, base: usualBase(of, period) }) !== null;
}
