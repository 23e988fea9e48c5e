import { useMemo } from 'react';
import type { Input } from '../../../shared/contract/contract';
import { likelihood, pointKind, usability, type Point } from '../../../shared/contract/points';
import { useAct, useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { languageName, textLanguages } from '../../editor/languages';
import { countriesIn, countryName } from '../../ui/countries';
import { DateField } from '../../ui/DateField';
import { Fields } from '../../ui/Fields';
import { Flag } from '../../ui/Flag';
import { ManyField } from '../../ui/ManyField';
import { MarkingTag, useScheme } from '../../ui/MarkingTag';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { UsabilityLabel } from '../../ui/UsabilityLabel';
import css from './inspector.module.css';
import { kindWords, likelihoodWords, usabilityWords, valuesOf } from './point-words';

/** The fields of a point besides its words; each is changed in its place, and saved at once. */
export function PointFieldList({ point }: { point: Point }) {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  const update = useAct('points.update');
  const topics = useAnswer('topics.list', {}, { keepBefore: true }).data ?? [];
  const owners = useAnswer('points.facets', {}, { keepBefore: true }).data?.owners.map(({ value }) => value) ?? [];
  const countries = useMemo(
    () => countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  );
  const change = (fields: Input<'points.update'>['fields']) => void update.run({ id: point.id, fields });
  return (
    <div className={css['fields']}>
      <Fields>
        <SelectField
          label={t('points.kind')}
          options={valuesOf(kindWords).map((value) => ({ value, label: t(kindWords[value]) }))}
          value={point.kind}
          onChange={(kind) => change({ kind: pointKind.parse(kind) })}
        />
        {point.kind === 'if-raised' && (
          <SelectField
            label={t('points.likelihood')}
            options={valuesOf(likelihoodWords).map((value) => ({ value, label: t(likelihoodWords[value]) }))}
            value={point.likelihood}
            clearable
            onChange={(chosen) => change({ likelihood: chosen === null ? null : likelihood.parse(chosen) })}
          />
        )}
        <ManyField
          label={t('points.topics')}
          value={point.topics}
          options={topics.map(({ name }) => ({ value: name, label: name }))}
          free
          onChange={(chosen) => change({ topics: chosen })}
        />
        <ManyField
          label={t('points.countries')}
          value={point.places}
          options={countries}
          shown={
            point.places.length === 0 ? undefined : (
              <span className={css['places']}>
                {point.places.map((place) => (
                  <span key={place}>
                    <Flag place={place} /> {countryName(place, language)}
                  </span>
                ))}
              </span>
            )
          }
          onChange={(places) => change({ places })}
        />
        <SelectField
          label={t('points.language')}
          options={textLanguages.map(({ code, name }) => ({ value: code, label: name }))}
          value={point.language}
          shown={languageName(point.language)}
          searchable
          onChange={(code) => code !== null && change({ language: code })}
        />
        <SelectField
          label={t('points.marking')}
          options={(scheme?.levels ?? []).map(({ id, label }) => ({ value: id, label }))}
          value={point.marking}
          shown={<MarkingTag level={point.marking} />}
          onChange={(marking) => marking !== null && change({ marking })}
        />
        <SelectField
          label={t('points.usability')}
          options={valuesOf(usabilityWords).map((value) => ({ value, label: t(usabilityWords[value]) }))}
          value={point.usability}
          shown={<UsabilityLabel usability={point.usability} />}
          onChange={(chosen) => change({ usability: usability.parse(chosen) })}
        />
        <DateField
          label={t('points.validUntil')}
          value={point.validUntil}
          after={
            point.validUntil !== null && point.validUntil < today() ? (
              <span className={css['over']}>{t('points.over')}</span>
            ) : null
          }
          onChange={(validUntil) => change({ validUntil })}
        />
        <TextField
          label={t('points.owner')}
          value={point.owner}
          most={200}
          suggestions={owners}
          onChange={(owner) => change({ owner })}
        />
        {point.kind === 'background' && (
          <TextField label={t('points.asOf')} value={point.asOf} onChange={(asOf) => change({ asOf })} />
        )}
      </Fields>
    </div>
  );
}
