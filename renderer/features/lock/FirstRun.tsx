import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { act, useAct } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import css from './closed.module.css';
import { deskOf, emptyForm, problemsOf, type FirstRunForm } from './first-run-form';
import { NewPassphrase, SchemeAndLanguage, StorePlace, WhoFields, type StorePlaceProps } from './FirstRunFields';
import { Pitch } from './Pitch';

/** The first page: who works here, where the store lies, the passphrase; then the sample visit or an empty store. */
export function FirstRun(place: StorePlaceProps) {
  const { path } = place;
  const t = useText();
  const language = useLanguage();
  const { settle } = useNavigation();
  const [form, setForm] = useState(() => emptyForm(language));
  const [tried, setTried] = useState(false);
  const create = useAct('store.create', { inline: true });
  const problems = problemsOf(form);

  const change = (part: Partial<FirstRunForm>) => {
    create.clear();
    setForm((before) => ({ ...before, ...part }));
  };
  const make = async (withSample: boolean) => {
    setTried(true);
    if (problems.passphrase !== null || problems.again !== null) return;
    window.chancery.remember({ storePath: path });
    const made = await create.run({ path, passphrase: form.passphrase, desk: deskOf(form) });
    if (made === null || !withSample) return;
    const sample = await act('visits.createSample', {});
    if (sample !== null) settle({ area: 'visits', id: sample.visitId });
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
          <WhoFields form={form} change={change} />
          <StorePlace {...place} />
          <SchemeAndLanguage form={form} change={change} />
          <NewPassphrase form={form} change={change} tried={tried} />
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
