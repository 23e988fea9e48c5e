import type { Person, PersonFields } from '../../../shared/contract/people';
import { staleness } from '../../../shared/people/note-age';
import { today } from '../../app/texts/dates';
import { PlaceMark } from '../../app/PlaceMark';
import { useHouseLimits } from '../../app/house-limits';
import { useLanguage, useText } from '../../app/texts/texts';
import { countriesIn, countryName } from '../../ui/countries';
import { DateField } from '../../ui/DateField';
import { Fields } from '../../ui/Fields';
import { ManyField } from '../../ui/ManyField';
import { MarkingTag, useScheme } from '../../ui/MarkingTag';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import css from './people.module.css';
import { PlainName } from './PlainName';

export interface PersonFactsProps {
  person: Person;
  /** The person was just made and waits for a name. */
  naming: boolean;
  onChange: (fields: Partial<PersonFields>) => void;
}

/** The plain fields of a person. */
export function PersonFacts({ person, naming, onChange }: PersonFactsProps) {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  const { noteMonths: months } = useHouseLimits();
  const stale = staleness(person.noteAsOf, person.offices, today(), months);
  const problem = (text: string) => (text.trim() === '' ? t('people.nameMissing') : null);
  return (
    <>
      {naming && <PlainName name={person.name} onChange={(name) => onChange({ name })} />}
      <Fields>
        {!naming && (
          <TextField
            label={t('people.name')}
            value={person.name}
            most={200}
            problem={problem}
            onChange={(name) => onChange({ name })}
          />
        )}
        <SelectField
          label={t('people.country')}
          options={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
          value={person.place}
          clearable
          searchable
          shown={person.place === null ? null : countryName(person.place, language)}
          beside={person.place === null ? null : <PlaceMark place={person.place} />}
          onChange={(place) => onChange({ place })}
        />
        <ManyField
          label={t('people.languages')}
          value={person.languages}
          options={[]}
          free
          onChange={(languages) => onChange({ languages })}
        />
        <SelectField
          label={t('people.interpreter')}
          options={[
            { value: 'yes', label: t('people.interpreterYes') },
            { value: 'no', label: t('people.interpreterNo') },
          ]}
          value={person.interpreter === null ? null : person.interpreter ? 'yes' : 'no'}
          clearable
          onChange={(value) => onChange({ interpreter: value === null ? null : value === 'yes' })}
        />
        <DateField
          label={t('people.noteAsOf')}
          value={person.noteAsOf}
          after={stale === null ? null : <span className={css['old']}>{t(`people.stale_${stale}`, { months })}</span>}
          onChange={(noteAsOf) => onChange({ noteAsOf })}
        />
        <SelectField
          label={t('people.marking')}
          options={(scheme?.levels ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={person.marking}
          shown={<MarkingTag level={person.marking} />}
          onChange={(marking) => marking !== null && onChange({ marking })}
        />
      </Fields>
    </>
  );
}
