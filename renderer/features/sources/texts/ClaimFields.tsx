import { flow } from '../../../../shared/figures/figure';
import { readPeriod } from '../../../../shared/periods/read';
import { wordFlow } from '../../../../shared/sentences/figure-labels';
import { amountsIn, settledIn } from '../../../../shared/texts/amounts';
import type { ClaimOffer } from '../../../../shared/texts/reading';
import { useLanguage, useText } from '../../../app/texts/texts';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { claimAmount } from './offer-words';
import { CountryField, WordsField, type OneOfferProps } from './offer-field';

/** A figure that somebody stated. The amount is read as it is read in texts: `about $250-300 mn`, `12 %`. */
export function ClaimFields({ offer, onChange }: OneOfferProps<ClaimOffer>) {
  const t = useText();
  const language = useLanguage();
  const orNull = (words: string) => (words === '' ? null : words);
  const set = (changed: Partial<ClaimOffer>) => onChange({ ...offer, ...changed });
  return (
    <>
      <TextField
        label={t('sources.amount')}
        value={claimAmount(offer, t, language)}
        problem={(typed) => (typedAmount(typed, offer) === null ? t('sources.noAmount') : null)}
        onChange={(typed) => set(typedAmount(typed, offer) ?? {})}
      />
      <TextField
        label={t('sources.statedBy')}
        value={offer.who ?? ''}
        onChange={(who) => set({ who: orNull(who), speaker: null })}
      />
      <WordsField value={offer.words} onChange={(words) => set({ words })} />
      <SelectField
        label={t('sources.statedOrDenied')}
        options={[
          { value: 'no', label: t('sources.stated') },
          { value: 'yes', label: t('sources.denied') },
        ]}
        value={offer.denied ? 'yes' : 'no'}
        onChange={(chosen) => set({ denied: chosen === 'yes' })}
      />
      <SelectField
        label={t('sources.flow')}
        options={flow.options.map((value) => ({ value, label: wordFlow(value, language) }))}
        value={offer.flow}
        clearable
        onChange={(chosen) => set({ flow: flow.safeParse(chosen).data ?? null })}
      />
      <CountryField label={t('sources.reporter')} value={offer.reporter} onChange={(reporter) => set({ reporter })} />
      <CountryField label={t('sources.partner')} value={offer.partner} onChange={(partner) => set({ partner })} />
      <TextField
        label={t('sources.period')}
        value={offer.period ?? ''}
        problem={(typed) => (typed.trim() === '' || readPeriod(typed) !== null ? null : t('sources.noPeriod'))}
        onChange={(period) => set({ period: orNull(period) })}
      />
    </>
  );
}

type Amount = Pick<ClaimOffer, 'low' | 'high' | 'about' | 'unit' | 'measure'>;

/** The one amount in typed words; a bare number keeps the unit. Null where there is none, or more than one. */
function typedAmount(typed: string, { reporter, partner, unit: before, measure: kept }: ClaimOffer): Amount | null {
  const [amount, ...more] = amountsIn(typed, 0);
  if (more.length > 0) return null;
  if (amount !== undefined) {
    const { low, high, about, measure, unit } = amount;
    return { low, high, about, measure, unit: settledIn(unit, [reporter, partner], null) };
  }
  // A number alone is an amount of nothing to the reader of texts, so it is read as one of something.
  const [bare, ...others] = amountsIn(`${typed} %`, 0);
  if (bare === undefined || others.length > 0) return null;
  return { low: bare.low, high: bare.high, about: bare.about, unit: before, measure: kept };
}
