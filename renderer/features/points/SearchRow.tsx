import { useRef, type Ref } from 'react';
import { useOffer } from '../../app/offers';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import { MenuButton } from '../../ui/MenuButton';
import { PaneToggle } from '../../ui/Frame';
import { Pill } from '../../ui/Pill';
import { SearchBox } from '../../ui/SearchBox';
import css from './library.module.css';
import { setLibrary, toggleFacet, useLibrary, type Sort } from './library-state';

interface SearchRowProps {
  /** Down or Enter: into the rows below. */
  onRows: () => void;
}

const sorts: readonly { by: Sort['by']; label: TextKey; descending: boolean }[] = [
  { by: 'fit', label: 'points.sortFit', descending: false },
  { by: 'lead', label: 'points.sortLead', descending: false },
  { by: 'kind', label: 'points.sortKind', descending: false },
  { by: 'updated', label: 'points.sortUpdated', descending: true },
  { by: 'valid-until', label: 'points.sortUntil', descending: false },
];

/** Search as one types, the countries that are filtered by, and the order. */
export function SearchRow({ onRows }: SearchRowProps) {
  const t = useText();
  const language = useLanguage();
  const { text, chosen, sort } = useLibrary();
  const box = useRef<HTMLInputElement>(null);
  useOffer('points.search', () => box.current?.focus());
  const current = sorts.find(({ by }) => by === sort.by) ?? sorts[0];
  return (
    <div className={css['search']}>
      <PaneToggle side="start" />
      <div className={css['searchBox']}>
        <SearchBox
          ref={box satisfies Ref<HTMLInputElement>}
          label={t('points.searchPoints')}
          keys="/"
          value={text}
          onChange={(typed) => setLibrary({ text: typed })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            onRows();
          }}
        />
      </div>
      {chosen.places.length > 0 && (
        <span className={css['pills']}>
          {chosen.places.map((place) => (
            <Pill
              key={place}
              removeLabel={t('points.clearFilter', { title: countryName(place, language) })}
              onRemove={() => toggleFacet('places', place)}
            >
              {countryName(place, language)}
            </Pill>
          ))}
        </span>
      )}
      <MenuButton
        variant="quiet"
        label={t(current?.label ?? 'points.sortFit')}
        items={sorts.map(({ by, label, descending }) => ({
          id: by,
          label: t(label),
          run: () => setLibrary({ sort: { by, descending } }),
        }))}
      />
      <PaneToggle side="end" />
    </div>
  );
}
