import { Select, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useAnswer } from '../../app/queries';
import { interfaceLanguages, useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { countriesIn } from '../../ui/countries';
import { focusAtOnce } from '../../ui/focus-at-once';
import { SearchSelect } from '../../ui/SearchSelect';
import css from './closed.module.css';
import { LEAST, problemsOf, type FirstRunForm } from './first-run-form';
import { Passphrase } from './Passphrase';
import { StrengthBar } from './StrengthBar';

export interface FieldsProps {
  form: FirstRunForm;
  change: (part: Partial<FirstRunForm>) => void;
}

/** Who works here: ministry, desk, country, officer. */
export function WhoFields({ form, change }: FieldsProps) {
  const t = useText();
  const language = useLanguage();
  const text = (field: 'ministry' | 'desk' | 'officer' | 'extension') => ({
    value: form[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput label={t('lock.ministry')} ref={focusAtOnce} dir="auto" {...text('ministry')} />
      <div className={css['two']}>
        <TextInput label={t('lock.desk')} dir="auto" {...text('desk')} />
        <SearchSelect
          label={t('lock.country')}
          placeholder={t('lock.countryPlaceholder')}
          nothingFoundMessage={t('lock.noCountry')}
          data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
          value={form.country}
          clearable
          onChange={(country) => change({ country })}
        />
      </div>
      <div className={css['two']}>
        <TextInput label={t('lock.officer')} dir="auto" {...text('officer')} />
        <TextInput label={t('lock.extension')} dir="auto" {...text('extension')} />
      </div>
    </>
  );
}

export interface StorePlaceProps {
  /** Where the store will lie. */
  path: string;
  /** Whether its folder is copied elsewhere by a synchronising program. */
  synchronised: boolean;
  onPath: (path: string) => void;
}

/** Where the store lies, and what to mind about that place. */
export function StorePlace({ path, synchronised, onPath }: StorePlaceProps) {
  const t = useText();
  const changePath = async () => {
    const chosen = await window.chancery.chooseStore(path);
    if (chosen !== null) onPath(chosen);
  };
  return (
    <>
      <div>
        <span className={css['label']} id="first-run-store">
          {t('lock.store')}
        </span>
        <div className={css['path']}>
          <bdi className={css['pathText']} title={path}>
            {path}
          </bdi>
          <Button variant="link" aria-describedby="first-run-store" onClick={() => void changePath()}>
            {t('lock.changeStore')}
          </Button>
        </div>
      </div>
      {synchronised && (
        <p className={css['lost']}>
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          <span>{t('lock.synchronised')}</span>
        </p>
      )}
    </>
  );
}

/** The scheme of markings, and the language of the interface. */
export function SchemeAndLanguage({ form, change }: FieldsProps) {
  const t = useText();
  const schemes = useAnswer('settings.schemes', {}).data ?? [];
  return (
    <div className={css['two']}>
      <Select
        label={t('lock.scheme')}
        data={schemes.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.scheme}
        allowDeselect={false}
        onChange={(scheme) => scheme !== null && change({ scheme })}
      />
      <Select
        label={t('lock.language')}
        data={interfaceLanguages.map(({ code, name }) => ({ value: code, label: name }))}
        value={form.language}
        allowDeselect={false}
        onChange={(chosen) => chosen !== null && change({ language: chosen })}
      />
    </div>
  );
}

/** The passphrase twice; `tried`: what is wrong with it is said. */
export function NewPassphrase({ form, change, tried }: FieldsProps & { tried: boolean }) {
  const t = useText();
  const problems = problemsOf(form);
  return (
    <>
      <div>
        <Passphrase
          label={t('lock.passphrase')}
          value={form.passphrase}
          error={tried && problems.passphrase !== null ? t(problems.passphrase, { least: LEAST }) : null}
          onChange={(passphrase) => change({ passphrase })}
        />
        <StrengthBar passphrase={form.passphrase} known={[form.ministry, form.desk, form.officer]} />
      </div>
      <Passphrase
        label={t('lock.again')}
        value={form.again}
        error={tried && problems.again !== null ? t(problems.again) : null}
        onChange={(again) => change({ again })}
        end={
          form.again !== '' && form.again === form.passphrase ? (
            <span className={css['same']}>
              <IconCheck size={14} stroke={1.5} aria-hidden />
              {t('lock.same')}
            </span>
          ) : undefined
        }
      />
    </>
  );
}
