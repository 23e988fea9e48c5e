import { usualStyle } from '../../../../shared/figures/house-style';
import { wordFlow } from '../../../../shared/sentences/figure-labels';
import { wordAmount, wordNumber } from '../../../../shared/figures/wording';
import type { ClaimOffer, PointOffer } from '../../../../shared/texts/reading';
import type { JointOffer } from '../../../../shared/texts/together';
import { dayText } from '../../../app/texts/dates';
import type { Say, TextKey } from '../../../app/texts/texts';
import { countryName } from '../../../ui/countries';

/** How an offer reads in the list: its words, what is quietly said of it, and what is doubtful. */
export interface OfferWords {
  words: string;
  facts: string;
  doubt: string | null;
}

/** `all`: the list, in which a meeting's people are named. */
export function offerWords(
  { offer, known }: JointOffer,
  all: readonly JointOffer[],
  t: Say,
  language: string,
): OfferWords {
  const country = (code: string | null) => (code === null ? null : countryName(code, language));
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' · ');
  switch (offer.kind) {
    case 'person': {
      const also = offer.spellings.length === 0 ? null : t('sources.alsoSpelt', { names: offer.spellings.join(', ') });
      return {
        words: offer.name,
        facts: join([
          offer.offices.join(', '),
          country(offer.place),
          also,
          known === null ? null : t('sources.knownAs', { name: known.name }),
        ]),
        doubt: offer.placeGuessed ? t('sources.placeGuessed') : null,
      };
    }
    case 'meeting': {
      const nameOf = (key: string) =>
        all.flatMap(({ offer: one }) => (one.kind === 'person' && one.key === key ? [one.name] : []));
      const names = offer.people.flatMap(nameOf).join(' – ');
      return {
        words: offer.occasion === '' ? names : offer.occasion,
        facts: join([offer.occasion === '' ? null : names, offer.day === null ? null : dayText(offer.day, language)]),
        doubt: null,
      };
    }
    case 'topic':
      return { words: offer.name, facts: t('sources.times', { count: offer.spans.length }), doubt: null };
    case 'interest':
      return {
        words: offer.words,
        facts: country(offer.country) ?? '',
        doubt: offer.country === null ? t('sources.whose') : null,
      };
    case 'point':
      return {
        words: offer.words,
        facts: join([t(pointWords[offer.point]), offer.topic, offer.portion === null ? null : `(${offer.portion})`]),
        doubt: offer.disclosed ? null : t('sources.notDisclosed'),
      };
    case 'commitment':
      return { words: offer.words, facts: join([...offer.countries.map(country), offer.due]), doubt: null };
    case 'claim':
      return {
        words: `${claimAmount(offer, t, language)} – ${offer.who ?? t('sources.theReport')}`,
        facts: join([
          offer.flow === null ? null : wordFlow(offer.flow, language),
          country(offer.reporter),
          country(offer.partner),
          offer.period,
        ]),
        doubt: offer.denied ? t('sources.denied') : offer.unit === null ? t('sources.noUnit') : null,
      };
  }
}

/** A stated amount as it is read: `about USD 250m`. */
export function claimAmount({ low, high, about, unit, measure }: ClaimOffer, t: Say, language: string): string {
  const one = (value: number) => {
    if (unit === '%') return `${wordNumber(value, value % 1 === 0 ? 0 : 1, language)} %`;
    if (measure === 'value' && unit !== null && /^[A-Z]{3}$/.test(unit))
      return wordAmount(value, unit, { language, decimals: null }, usualStyle);
    return wordNumber(value, 0, language);
  };
  const amount = low === high ? one(low) : `${one(low)} – ${one(high)}`;
  return about ? t('sources.about', { amount }) : amount;
}

export const pointWords: Readonly<Record<PointOffer['point'], TextKey>> = {
  'to-make': 'sources.point_make',
  'if-raised': 'sources.point_raised',
  background: 'sources.point_background',
  question: 'sources.point_question',
  press: 'sources.point_press',
  tactical: 'sources.point_tactical',
};
