import { useState } from 'react';
import type { Visit, VisitFields } from '../../../../shared/contract/visits';
import { useAct } from '../../../app/queries';
import { PlaceMark } from '../../../app/PlaceMark';
import { useLanguage, useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { countriesIn, countryName } from '../../../ui/countries';
import { DateField } from '../../../ui/DateField';
import { Fields } from '../../../ui/Fields';
import { MarkingTag, useScheme } from '../../../ui/MarkingTag';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { personWords, usePeople } from '../use-visit';
import css from './overview.module.css';
import { kindWords, statusWords, visitKinds, visitStatuses } from '../visit-words';

/** The fields of a visit, each edited in its place. */
export function VisitFacts({ visit }: { visit: Visit }) {
  const t = useText();
  const update = useAct('visits.update');
  const scheme = useScheme();
  const [all, setAll] = useState(false);
  const change = (fields: Partial<VisitFields>) => void update.run({ id: visit.id, fields });
  return (
    <>
      <Fields>
        <TextField
          label={t('visits.title')}
          value={visit.title}
          problem={(text) => (text.trim() === '' ? t('visits.titleMissing') : null)}
          onChange={(title) => change({ title })}
        />
        <Person label={t('visits.guest')} id={visit.guestId} onChange={(guestId) => change({ guestId })} />
        <Country label={t('visits.guestCountry')} code={visit.guest} onChange={(guest) => change({ guest })} />
        <Country label={t('visits.host')} code={visit.host} onChange={(host) => change({ host })} />
        <Person
          label={t('visits.principal')}
          id={visit.principalId}
          onChange={(principalId) => change({ principalId })}
        />
        <DateField
          label={t('visits.from')}
          value={visit.starts}
          max={visit.ends}
          onChange={(starts) => change({ starts })}
        />
        <DateField label={t('visits.to')} value={visit.ends} min={visit.starts} onChange={(ends) => change({ ends })} />
        <TextField label={t('visits.where')} value={visit.places} onChange={(places) => change({ places })} />
        <SelectField
          label={t('visits.kind')}
          options={visitKinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
          value={visit.kind}
          onChange={(value) => {
            const kind = visitKinds.find((one) => one === value);
            if (kind !== undefined) change({ kind });
          }}
        />
        <SelectField
          label={t('visits.marking')}
          options={(scheme?.levels ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={visit.marking}
          shown={<MarkingTag level={visit.marking} />}
          onChange={(marking) => marking !== null && change({ marking })}
        />
        {all && (
          <>
            <TextField label={t('visits.level')} value={visit.level} onChange={(level) => change({ level })} />
            <SelectField
              label={t('visits.status')}
              options={visitStatuses.map((status) => ({ value: status, label: t(statusWords[status]) }))}
              value={visit.status}
              onChange={(value) => {
                const status = visitStatuses.find((one) => one === value);
                if (status !== undefined) change({ status });
              }}
            />
            <TextField
              label={t('visits.reference')}
              value={visit.reference}
              onChange={(reference) => change({ reference })}
            />
            <Zone label={t('visits.zone')} value={visit.zone} onChange={(zone) => change({ zone })} />
            <Zone
              label={t('visits.otherZone')}
              value={visit.otherZone}
              onChange={(otherZone) => change({ otherZone })}
            />
          </>
        )}
      </Fields>
      <p className={css['allFields']}>
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'visits.fewerFields' : 'visits.allFields')}
        </Button>
      </p>
    </>
  );
}

interface ChoiceProps {
  label: string;
  onChange: (value: string | null) => void;
}

function Person({ label, id, onChange }: ChoiceProps & { id: string | null }) {
  const { list, byId } = usePeople();
  return (
    <SelectField
      label={label}
      options={list.map((person) => ({ value: person.id, label: personWords(person) }))}
      value={id}
      shown={id === null ? null : personWords(byId.get(id))}
      clearable
      searchable
      onChange={onChange}
    />
  );
}

function Country({ label, code, onChange }: ChoiceProps & { code: string | null }) {
  const language = useLanguage();
  return (
    <SelectField
      label={label}
      options={countriesIn(language).map((country) => ({ value: country.code, label: country.name }))}
      value={code}
      shown={code === null ? null : countryName(code, language)}
      beside={code === null ? null : <PlaceMark place={code} />}
      clearable
      searchable
      onChange={onChange}
    />
  );
}

function Zone({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  const options = zones.includes(value) ? zones : [value, ...zones];
  return (
    <SelectField
      label={label}
      options={options.map((zone) => ({ value: zone, label: zone }))}
      value={value}
      searchable
      onChange={(zone) => zone !== null && onChange(zone)}
    />
  );
}
