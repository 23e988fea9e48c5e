import type { TextOffer } from '../../../../shared/texts/reading';
import { useLanguage, useText } from '../../../app/texts/texts';
import { countriesIn } from '../../../ui/countries';
import { SelectField, type Option } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';

/** What the fields of one kind of offer are given. */
export interface OneOfferProps<Offer extends TextOffer> {
  offer: Offer;
  onChange: (offer: Offer) => void;
}

interface WordsFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** The words of an offer; without any it is none. */
export function WordsField({ value, onChange }: WordsFieldProps) {
  const t = useText();
  return (
    <TextField
      label={t('sources.words')}
      value={value}
      lines
      problem={(words) => (words.trim() === '' ? t('sources.needsWords') : null)}
      onChange={onChange}
    />
  );
}

interface CountryFieldProps {
  label: string;
  value: string | null;
  onChange: (code: string | null) => void;
}

export function CountryField({ label, value, onChange }: CountryFieldProps) {
  return <SelectField label={label} options={useCountries()} value={value} clearable searchable onChange={onChange} />;
}

export function useCountries(): Option[] {
  const language = useLanguage();
  return countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));
}
