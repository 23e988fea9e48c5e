import type { Desk } from '../../../shared/contract/store';
import { useAct, useAnswer } from '../../app/queries';
import { interfaceLanguages, useLanguage, useText } from '../../app/texts/texts';
import { countriesIn, countryName } from '../../ui/countries';
import { ErrorNote } from '../../ui/ErrorNote';
import { Fields } from '../../ui/Fields';
import { Flag } from '../../ui/Flag';
import { SectionHead } from '../../ui/heads';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { SchemeFields } from './SchemeFields';
import css from './settings.module.css';

/** Who works here, and the ministry's markings. */
export function DeskPage() {
  const t = useText();
  const language = useLanguage();
  const settings = useAnswer('settings.get', {});
  const update = useAct('settings.update');
  if (settings.error !== null) return <ErrorNote error={settings.error} />;
  if (settings.data === undefined) return null;
  const { desk, scheme, own } = settings.data;
  const change = (fields: Partial<Desk>) => void update.run({ desk: fields });

  return (
    <>
      <SectionHead title={t('settings.whoWorksHere')} />
      <p className={css['note']}>{t('settings.whoNote')}</p>
      <Fields>
        <TextField label={t('settings.ministry')} value={desk.ministry} onChange={(ministry) => change({ ministry })} />
        <TextField label={t('settings.deskName')} value={desk.desk} onChange={(name) => change({ desk: name })} />
        <TextField label={t('settings.officer')} value={desk.officer} onChange={(officer) => change({ officer })} />
        <TextField
          label={t('settings.extension')}
          value={desk.extension}
          onChange={(extension) => change({ extension })}
        />
        <SelectField
          label={t('settings.country')}
          options={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
          value={desk.country}
          clearable
          searchable
          shown={
            desk.country === null ? null : (
              <>
                <Flag place={desk.country} /> {countryName(desk.country, language)}
              </>
            )
          }
          onChange={(country) => change({ country })}
        />
        <SelectField
          label={t('settings.language')}
          options={interfaceLanguages.map(({ code, name }) => ({ value: code, label: name }))}
          value={desk.language}
          onChange={(code) => code !== null && change({ language: code })}
        />
      </Fields>
      <SchemeFields scheme={scheme} own={own} onChoose={(id) => change({ scheme: id })} />
    </>
  );
}
