import { Checkbox, TextInput } from '@mantine/core';
import type { ListedPerson, PeopleList } from '../../../shared/contract/people';
import { useLanguage, useText } from '../../app/texts/texts';
import { countriesIn } from '../../ui/countries';
import { SearchSelect } from '../../ui/SearchSelect';
import css from './people.module.css';

interface ListReviewProps {
  list: PeopleList;
  left: ReadonlySet<number>;
  onToggle: (at: number) => void;
  onChange: (at: number, person: ListedPerson) => void;
}

/** More lines than these are taken as they are read; who wants to look at all of them brings them in by parts. */
const SHOWN = 500;

/** Every person of the list, to be set right or left out. */
export function ListReview({ list, left, onToggle, onChange }: ListReviewProps) {
  const t = useText();
  const language = useLanguage();
  const countries = countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <table className={css['review']}>
        <thead>
          <tr>
            <th scope="col">
              <span className={css['unseen']}>{t('people.takeIt')}</span>
            </th>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.form_own')}</th>
            <th scope="col">{t('people.country')}</th>
            <th scope="col">{t('people.office')}</th>
            <th scope="col">{t('people.organisation')}</th>
          </tr>
        </thead>
        <tbody>
          {list.people.slice(0, SHOWN).map((person, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two lines may be alike, and none moves
            <tr key={at} data-left={left.has(at) || undefined}>
              <td>
                <Checkbox
                  aria-label={t('people.takeOne', { title: person.name })}
                  checked={!left.has(at)}
                  onChange={() => onToggle(at)}
                />
              </td>
              <td>
                <Cell
                  label={t('people.name')}
                  value={person.name}
                  onChange={(name) => name !== '' && onChange(at, { ...person, name })}
                />
                {person.known !== null && (
                  <span className={css['knownAs']}>
                    {t('people.knownAs', { title: person.known.name })}{' '}
                    <button
                      type="button"
                      className={css['notKnown']}
                      onClick={() => onChange(at, { ...person, known: null })}
                    >
                      {t('people.isAnother')}
                    </button>
                  </span>
                )}
              </td>
              <td>
                <Cell
                  label={t('people.form_own')}
                  value={person.ownScript}
                  onChange={(ownScript) => onChange(at, { ...person, ownScript })}
                />
              </td>
              <td>
                <SearchSelect
                  aria-label={`${t('people.country')}: ${person.name}`}
                  data={countries}
                  value={person.place}
                  clearable
                  onChange={(place) => onChange(at, { ...person, place })}
                />
              </td>
              <td>
                <Cell
                  label={t('people.office')}
                  value={person.office}
                  onChange={(office) => onChange(at, { ...person, office })}
                />
              </td>
              <td>
                <Cell
                  label={t('people.organisation')}
                  value={person.organisation}
                  onChange={(organisation) => onChange(at, { ...person, organisation })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.people.length > SHOWN && (
        <p className={css['line']}>{t('people.moreOfList', { count: list.people.length - SHOWN })}</p>
      )}
    </>
  );
}

function Cell({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <TextInput
      key={value}
      aria-label={`${label}: ${value}`}
      defaultValue={value}
      dir="auto"
      maxLength={200}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value.trim() !== value) onChange(currentTarget.value.trim());
      }}
    />
  );
}
