import { useLanguage, useText, type TextKey } from '../../../app/texts/texts';
import { countryName } from '../../../ui/countries';
import { Pill } from '../../../ui/Pill';
import css from './library.module.css';

export interface LibraryFilter {
  /** `place`, `language` or `kind`. */
  kind: string;
  value: string;
}

const kindWords: Readonly<Record<string, TextKey>> = {
  'to-make': 'visits.pointsToMake',
  'if-raised': 'visits.ifRaised',
  background: 'visits.background',
  question: 'visits.questions',
  press: 'visits.press',
  tactical: 'visits.tactical',
};

/** What the library is narrowed to, each with the way to take it away. */
export function LibraryFilters({
  filters,
  onDrop,
}: {
  filters: readonly LibraryFilter[];
  onDrop: (filter: string) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const words = ({ kind, value }: LibraryFilter): string => {
    if (kind === 'place') return countryName(value, language);
    if (kind === 'language') return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value;
    const key = kindWords[value];
    return key === undefined ? value : t(key);
  };
  if (filters.length === 0) return null;
  return (
    <div className={css['filters']}>
      {filters.map((filter) => (
        <Pill
          key={`${filter.kind} ${filter.value}`}
          onRemove={() => onDrop(`${filter.kind} ${filter.value}`)}
          removeLabel={t('visits.filterRemove', { filter: words(filter) })}
        >
          {words(filter)}
        </Pill>
      ))}
    </div>
  );
}
