import { Select, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { ListedPreset } from '../../../shared/contract/presets';
import type { VisitFields } from '../../../shared/contract/visits';
import { useAct, useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { DateInput } from '../../ui/DateInput';
import { Button } from '../../ui/Button';
import { countriesIn } from '../../ui/countries';
import { ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { focusAtOnce } from '../../ui/focus-at-once';
import { PresetGives } from './presets/PresetGives';
import type { VisitRow } from './use-visit';
import css from './visits.module.css';

interface Form {
  title: string;
  /** Id of the preset. */
  preset: string | null;
  country: string | null;
  starts: string;
  ends: string;
}

/** Stands for no preset among those to choose from. */
const nothing = 'nothing';

const blank: Form = { title: '', preset: null, country: null, starts: '', ends: '' };

export interface NewVisitProps {
  rows: readonly VisitRow[];
  /** The earlier visit that it is made from, where one was chosen already. */
  from: string | null;
  onPresets: () => void;
  onClose: () => void;
}

/** A visit by its kind or from an earlier one; everything else has its place on the visit's page. */
export function NewVisit({ rows, from, onPresets, onClose }: NewVisitProps) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const create = useAct('visits.create');
  const copy = useAct('visits.copy');
  const presets = useAnswer('visits.presets', {}).data ?? [];
  const [form, setForm] = useState(blank);
  const [earlier, setEarlier] = useState(from);
  const [tried, setTried] = useState(false);
  const change = (fields: Partial<Form>) => setForm((before) => ({ ...before, ...fields }));
  const preset = form.preset === nothing ? null : (presets.find(({ id }) => id === form.preset) ?? presets[0] ?? null);
  const crossed = form.starts !== '' && form.ends !== '' && form.ends < form.starts;
  const untitled = form.title.trim() === '';
  const running = create.running || copy.running;

  const make = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (untitled || crossed) return;
    const title = form.title.trim();
    const made =
      earlier === null
        ? await create.run({ title, fields: fieldsOf(form, preset) })
        : await copy.run({ id: earlier, title, fields: datesOf(form) });
    if (made === null) return;
    onClose();
    go({ area: 'visits', id: made.id, ...(earlier === null ? {} : { tab: 'earlier' as const }) });
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
          {rows.length > 0 && (
            <Select
              onKeyDown={choosesOnly}
              label={t('visitWork.fromEarlier')}
              description={earlier === null ? null : t('visitWork.copySays')}
              placeholder={t('visitWork.fromNone')}
              data={rows.map(({ id, title, starts }) => ({
                value: id,
                label: [title, starts].filter((word) => word !== null).join(', '),
              }))}
              value={earlier}
              searchable
              clearable
              onChange={setEarlier}
            />
          )}
          {earlier === null && (
            <>
              <Select
                onKeyDown={choosesOnly}
                label={t('visits.kind')}
                data={[
                  ...presets.map(({ id, name }) => ({ value: id, label: name })),
                  { value: nothing, label: t('visitWork.presetNothing') },
                ]}
                value={preset?.id ?? nothing}
                searchable
                allowDeselect={false}
                onChange={(id) => id !== null && change({ preset: id })}
              />
              {preset !== null && (
                <p className={css['presetSays']}>
                  {preset.about} <PresetGives preset={preset} />
                </p>
              )}
              <Select
                onKeyDown={choosesOnly}
                label={t('visits.withCountry')}
                data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
                value={form.country}
                searchable
                clearable
                onChange={(country) => change({ country })}
              />
            </>
          )}
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
            <Button type="submit" variant="filled" keys="Enter" reason={running ? '' : null}>
              {t('visits.make')}
            </Button>
            <Button onClick={onClose} keys="Escape">
              {t('ui.cancel')}
            </Button>
            {earlier === null && (
              <Button variant="quiet" onClick={onPresets}>
                {t('visitWork.editPresets')}
              </Button>
            )}
          </div>
        </form>
      </Scroll>
    </>
  );
}

/** Enter chooses from a list and never makes the visit: pressed before the list has followed what is typed, it would. */
function choosesOnly(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}

function datesOf({ starts, ends }: Form): Pick<VisitFields, 'starts' | 'ends'> {
  return { starts: starts === '' ? null : starts, ends: ends === '' ? null : ends };
}

/** The other country is the guest of a visit to us and the host of one abroad. */
function fieldsOf(form: Form, preset: ListedPreset | null): Partial<VisitFields> {
  const { kind = 'incoming', level = '', id = null } = preset ?? {};
  const usual = { kind, level, preset: id, ...datesOf(form) };
  if (form.country === null) return usual;
  return { ...usual, ...(kind === 'outgoing' ? { host: form.country } : { guest: form.country }) };
}
