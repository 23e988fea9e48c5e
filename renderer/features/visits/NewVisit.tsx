import { Select, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { VisitFields } from '../../../shared/contract/visits';
import { useAct } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { DateInput } from '../../ui/DateInput';
import { Button } from '../../ui/Button';
import { countriesIn } from '../../ui/countries';
import { ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { kindWords, visitKinds } from './visit-words';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './visits.module.css';

interface Form {
  title: string;
  kind: VisitFields['kind'];
  country: string | null;
  starts: string;
  ends: string;
}

const blank: Form = { title: '', kind: 'incoming', country: null, starts: '', ends: '' };

/** Five fields make a visit; everything else has its place on the visit's page. */
export function NewVisit({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const create = useAct('visits.create');
  const [form, setForm] = useState(blank);
  const [tried, setTried] = useState(false);
  const change = (fields: Partial<Form>) => setForm((before) => ({ ...before, ...fields }));
  const crossed = form.starts !== '' && form.ends !== '' && form.ends < form.starts;
  const untitled = form.title.trim() === '';

  const make = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (untitled || crossed) return;
    const made = await create.run({ title: form.title.trim(), fields: fieldsOf(form) });
    if (made === null) return;
    onClose();
    go({ area: 'visits', id: made.id });
  };

  return (
    <>
      <ThingHead title={t('visits.newVisit')} />
      <Scroll>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves from any of its fields */}
        <form
          className={css['form']}
          onSubmit={(event) => void make(event)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onClose();
          }}
        >
          <TextInput
            label={t('visits.title')}
            description={t('visits.titleHint')}
            value={form.title}
            error={tried && untitled ? t('visits.titleMissing') : null}
            ref={focusAtOnce}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <Select
            label={t('visits.kind')}
            data={visitKinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
            value={form.kind}
            allowDeselect={false}
            onChange={(kind) => kind !== null && change({ kind })}
          />
          <Select
            label={t('visits.withCountry')}
            data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
            value={form.country}
            searchable
            clearable
            onChange={(country) => change({ country })}
          />
          <div className={css['formDates']}>
            <DateInput label={t('visits.from')} value={form.starts} onChange={(starts) => change({ starts })} />
            <DateInput
              label={t('visits.to')}
              value={form.ends}
              error={crossed ? t('visits.datesCross') : null}
              onChange={(ends) => change({ ends })}
            />
          </div>
          <div className={css['formVerbs']}>
            <Button type="submit" variant="filled" keys="Enter" reason={create.running ? '' : null}>
              {t('visits.make')}
            </Button>
            <Button onClick={onClose} keys="Escape">
              {t('ui.cancel')}
            </Button>
          </div>
        </form>
      </Scroll>
    </>
  );
}

/** The other country is the guest of a visit to us and the host of one abroad. */
function fieldsOf({ kind, country, starts, ends }: Form): Partial<VisitFields> {
  const dates = { starts: starts === '' ? null : starts, ends: ends === '' ? null : ends };
  if (country === null) return { kind, ...dates };
  return { kind, ...dates, ...(kind === 'outgoing' ? { host: country } : { guest: country }) };
}
