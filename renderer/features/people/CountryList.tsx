import { useState } from 'react';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { countriesIn, countryName } from '../../ui/countries';
import { Empty } from '../../ui/Empty';
import { Flag } from '../../ui/Flag';
import { LongList } from '../../ui/LongList';
import { SearchBox } from '../../ui/SearchBox';
import css from './people.module.css';

/** Countries that the store knows something of; typing finds any other. */
export function CountryList({ selected }: { selected: string | null }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const known = useAnswer('people.countries', {}).data ?? [];
  const counts = new Map(known.map((one) => [one.place, one]));
  const sought = text.trim().toLocaleLowerCase(language);
  const all = [
    ...known.map(({ place }) => ({ code: place, name: countryName(place, language) })),
    ...(sought === '' ? [] : countriesIn(language).filter(({ code }) => !counts.has(code))),
  ];
  const rows = all
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(sought))
    .toSorted(
      (a, b) => Number(counts.has(b.code)) - Number(counts.has(a.code)) || a.name.localeCompare(b.name, language),
    );
  const open = (code: string | undefined) => code !== undefined && go({ area: 'people', country: code });
  return (
    <>
      <div className={css['search']}>
        <SearchBox
          value={text}
          label={t('people.searchCountries')}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            open(rows[0]?.code);
          }}
        />
      </div>
      {rows.length === 0 && <Empty>{t(text === '' ? 'people.noCountries' : 'people.noSuchCountry')}</Empty>}
      <LongList
        label={t('people.countries')}
        rows={rows}
        idOf={({ code }) => code}
        selected={selected}
        onSelect={open}
        rowRem={2.75}
      >
        {({ code, name }) => (
          <span className={css['row']}>
            <Flag place={code} />
            <span className={css['words']}>
              <span className={css['name']}>{name}</span>
              <span className={css['office']}>{countsOf(counts.get(code), t)}</span>
            </span>
          </span>
        )}
      </LongList>
    </>
  );
}

function countsOf(
  counted: { people: number; visits: number; open: number } | undefined,
  t: ReturnType<typeof useText>,
): string {
  if (counted === undefined) return '';
  const { people, visits, open } = counted;
  return [
    people === 0 ? '' : t('people.count', { count: people }),
    visits === 0 ? '' : t('people.visitCount', { count: visits }),
    open === 0 ? '' : t('people.openCount', { count: open }),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
