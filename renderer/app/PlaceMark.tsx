import { countryName } from '../ui/countries';
import { Flag } from '../ui/Flag';
import css from './PlaceMark.module.css';
import { useLanguage, useText } from './texts/texts';
import { useNavigation } from './use-navigation';

/** The flag of a country as a way to its page, with its name where it does not stand beside it. */
export function PlaceMark({ place, named = false }: { place: string; named?: boolean }) {
  const t = useText();
  const { go } = useNavigation();
  const name = countryName(place, useLanguage());
  return (
    <button
      type="button"
      className={css['mark']}
      aria-label={t('people.openCountry', { country: name })}
      title={t('people.openCountry', { country: name })}
      onClick={() => go({ area: 'people', country: place })}
    >
      <Flag place={place} />
      {named && <span>{name}</span>}
    </button>
  );
}
