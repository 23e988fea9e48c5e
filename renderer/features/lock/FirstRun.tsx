import { Select, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { act, useAct, useAnswer } from '../../app/queries';
import { interfaceLanguages, useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { countriesIn } from '../../ui/countries';
import { ErrorNote } from '../../ui/ErrorNote';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './closed.module.css';
import { deskOf, emptyForm, LEAST, problemsOf, type FirstRunForm } from './first-run-form';
import { Passphrase } from './Passphrase';
import { Pitch } from './Pitch';
import { StrengthBar } from './StrengthBar';

export interface FirstRunProps {
  /** Where the store will lie. */
  path: string;
  /** Whether its folder is copied elsewhere by a synchronising program. */
  synchronised: boolean;
  onPath: (path: string) => void;
}

/** The first page: who works here, where the store lies, the passphrase; then the sample visit or an empty store. */
export function FirstRun({ path, synchronised, onPath }: FirstRunProps) {
  const t = useText();
  const language = useLanguage();
  const { settle } = useNavigation();
  const [form, setForm] = useState(() => emptyForm(language));
  const [tried, setTried] = useState(false);
  const create = useAct('store.create', { inline: true });
  const schemes = useAnswer('settings.schemes', {}).data ?? [];
  const problems = problemsOf(form);

  const change = (part: Partial<FirstRunForm>) => {
    create.clear();
    setForm((before) => ({ ...before, ...part }));
  };
  const text = (field: 'ministry' | 'desk' | 'officer' | 'extension') => ({
    value: form[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });

  const make = async (withSample: boolean) => {
    setTried(true);
    if (problems.passphrase !== null || problems.again !== null) return;
    window.chancery.remember({ storePath: path });
    const made = await create.run({ path, passphrase: form.passphrase, desk: deskOf(form) });
    if (made === null || !withSample) return;
    const sample = await act('visits.createSample', {});
    if (sample !== null) settle({ area: 'visits', id: sample.visitId });
  };

  const changePath = async () => {
    const chosen = await window.chancery.chooseStore(path);
    if (chosen !== null) onPath(chosen);
  };

  return (
    <div className={css['columns']}>
      <Pitch />
      <form
        className={css['card']}
        aria-label={t('lock.setUp')}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void make(true);
        }}
      >
        <h2 className={css['cardTitle']}>{t('lock.setUp')}</h2>
        <div className={css['fields']}>
          <TextInput label={t('lock.ministry')} ref={focusAtOnce} dir="auto" {...text('ministry')} />
          <div className={css['two']}>
            <TextInput label={t('lock.desk')} dir="auto" {...text('desk')} />
            <Select
              label={t('lock.country')}
              placeholder={t('lock.countryPlaceholder')}
              nothingFoundMessage={t('lock.noCountry')}
              data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
              value={form.country}
              searchable
              clearable
              onChange={(country) => change({ country })}
            />
          </div>
          <div className={css['two']}>
            <TextInput label={t('lock.officer')} dir="auto" {...text('officer')} />
            <TextInput label={t('lock.extension')} dir="auto" {...text('extension')} />
          </div>
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
          <p className={css['lost']}>
            <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
            <span>{t('lock.lost')}</span>
          </p>
        </div>
        {create.error !== null && (
          <div className={css['trouble']}>
            <ErrorNote error={create.error} />
          </div>
        )}
        <div className={css['verbs']}>
          <Button type="submit" variant="filled" keys="Enter" reason={create.running ? t('lock.creating') : null}>
            {t('lock.openSample')}
          </Button>
          {!create.running && <Button onClick={() => void make(false)}>{t('lock.startEmpty')}</Button>}
        </div>
        <p className={css['note']}>{t('lock.sampleNote')}</p>
      </form>
    </div>
  );
}
