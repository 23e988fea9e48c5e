import { Select } from '@mantine/core';
import { useState } from 'react';
import type { PairTable } from '../../../shared/contract/country-pair';
import { headPeriod } from '../../../shared/periods/head-period';
import { useLanguage, useText } from '../../app/texts/texts';
import { useLikePlaces } from '../../app/use-like-places';
import { Flag } from '../../ui/Flag';
import { SearchSelect } from '../../ui/SearchSelect';

interface PlaceSelectProps {
  label: string;
  places: readonly { code: string; name: string }[];
  value: string | null;
  onChange: (code: string) => void;
}

/** One of the countries of which there are figures, by typing its name. */
export function PlaceSelect({ label, places, value, onChange }: PlaceSelectProps) {
  const [typed, setTyped] = useState('');
  const meant = useLikePlaces(typed);
  return (
    <SearchSelect
      w={176}
      aria-label={label}
      meant={meant}
      onSearchChange={setTyped}
      data={places.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={(code) => code !== null && onChange(code)}
      allowDeselect={false}
      leftSection={value === null ? null : <Flag place={value} />}
      leftSectionWidth="2.25rem"
      styles={{ input: { paddingInlineStart: value === null ? undefined : '2.25rem' } }}
      maxDropdownHeight={320}
    />
  );
}

interface YearSelectProps {
  pair: PairTable | null;
  /** Null: the latest. */
  value: number | null;
  onChange: (year: number) => void;
}

/** A year of which either side has figures. */
export function YearSelect({ pair, value, onChange }: YearSelectProps) {
  const t = useText();
  const language = useLanguage();
  const track = pair?.tracks.find(({ id }) => id === pair.track);
  if (pair === null || track === undefined) return null;
  const shown = pair.columns.at(-1);
  // Only the years differ within a kind of period, so each is named by the one on screen.
  const labelOf = (year: number) =>
    shown === undefined ? String(year) : headPeriod(inYear(shown.period, year - shown.year), language);
  return (
    <Select
      w={track.example.kind === 'year' ? 88 : 136}
      aria-label={t('figures.year')}
      data={track.years.map((year) => ({ value: String(year), label: labelOf(year) }))}
      value={String(value ?? pair.year)}
      onChange={(year) => year !== null && onChange(Number(year))}
      allowDeselect={false}
      maxDropdownHeight={320}
    />
  );
}

/** The period moved by whole years, for its words. */
function inYear(period: PairTable['columns'][number]['period'], by: number) {
  const moved = (text: string) => text.replaceAll(/\d{4}/g, (year) => String(Number(year) + by));
  return { ...period, from: moved(period.from), to: moved(period.to), written: moved(period.written) };
}
