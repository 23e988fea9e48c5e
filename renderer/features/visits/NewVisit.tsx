import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { ListedPreset } from '../../../shared/contract/presets';
import { useLanguage, useText } from '../../app/texts/texts';
import { DateInput } from '../../ui/DateInput';
import { Button } from '../../ui/Button';
import { countriesIn } from '../../ui/countries';
import { ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { focusAtOnce } from '../../ui/focus-at-once';
import { SearchSelect } from '../../ui/SearchSelect';
import { PresetGives } from './presets/PresetGives';
import { noPreset, useNewVisit, type NewVisitForm } from './use-new-visit';
import type { VisitRow } from './use-visit';
import css from './visits.module.css';

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
  const { form, change, presets, preset, crossed, untitled, running, make } = useNewVisit(from, onClose);
  const { earlier } = form;
  return (
    <>
      <ThingHead title={t('visits.newVisit')} />
      <Scroll>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves from any of its fields */}
        <form
          className={css['form']}
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) onClose();
          }}
        >
          <TextInput
            label={t('visits.title')}
            description={t('visits.titleHint')}
            value={form.title}
            error={untitled ? t('visits.titleMissing') : null}
            ref={focusAtOnce}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          {rows.length > 0 && (
            <SearchSelect
              onKeyDown={choosesOnly}
              label={t('visitWork.fromEarlier')}
              description={earlier === null ? null : t('visitWork.copySays')}
              placeholder={t('visitWork.fromNone')}
              data={rows.map(({ id, title, starts }) => ({
                value: id,
                label: [title, starts].filter((word) => word !== null).join(', '),
              }))}
              value={earlier}
              clearable
              onChange={(id) => change({ earlier: id })}
            />
          )}
          {earlier === null && (
            <KindFields presets={presets} preset={preset} country={form.country} onChange={change} />
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

interface KindFieldsProps {
  presets: readonly ListedPreset[];
  preset: ListedPreset | null;
  country: string | null;
  onChange: (fields: Partial<NewVisitForm>) => void;
}

/** What kind of visit it is, what that brings with it, and with which country. */
function KindFields({ presets, preset, country, onChange }: KindFieldsProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <SearchSelect
        onKeyDown={choosesOnly}
        label={t('visits.kind')}
        data={[
          ...presets.map(({ id, name }) => ({ value: id, label: name })),
          { value: noPreset, label: t('visitWork.presetNothing') },
        ]}
        value={preset?.id ?? noPreset}
        allowDeselect={false}
        onChange={(id) => id !== null && onChange({ preset: id })}
      />
      {preset !== null && (
        <p className={css['presetSays']}>
          {preset.about} <PresetGives preset={preset} />
        </p>
      )}
      <SearchSelect
        onKeyDown={choosesOnly}
        label={t('visits.withCountry')}
        data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
        value={country}
        clearable
        onChange={(chosen) => onChange({ country: chosen })}
      />
    </>
  );
}

/** Enter chooses from a list and never makes the visit: pressed before the list has followed what is typed, it would. */
function choosesOnly(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}
