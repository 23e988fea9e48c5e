import { Select } from '@mantine/core';
import type { PairTable } from '../../../shared/contract/figures';
import { useText } from '../../app/texts/texts';
import { Flag } from '../../ui/Flag';

interface PlaceSelectProps {
  label: string;
  places: readonly { code: string; name: string }[];
  value: string | null;
  onChange: (code: string) => void;
}

/** One of the countries of which there are figures, by typing its name. */
export function PlaceSelect({ label, places, value, onChange }: PlaceSelectProps) {
  return (
    <Select
      w={176}
      aria-label={label}
      data={places.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={(code) => code !== null && onChange(code)}
      searchable
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
  const years = [...new Set((pair?.series ?? []).flatMap(({ points }) => points.map(({ year }) => year)))];
  if (pair === null || years.length === 0) return null;
  return (
    <Select
      w={88}
      aria-label={t('figures.year')}
      data={years.toSorted((a, b) => b - a).map(String)}
      value={String(value ?? pair.year)}
      onChange={(year) => year !== null && onChange(Number(year))}
      allowDeselect={false}
      maxDropdownHeight={320}
    />
  );
}
