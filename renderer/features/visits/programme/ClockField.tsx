import { useText } from '../../../app/texts/texts';
import { TextField } from '../../../ui/TextField';
import { readClock } from './read-clock';

export interface ClockFieldProps {
  label: string;
  /** `HH:MM`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A time of the day in an inspector, typed in any of the usual ways. */
export function ClockField({ label, value, onChange }: ClockFieldProps) {
  const t = useText();
  return (
    <TextField
      label={label}
      value={value ?? ''}
      problem={(typed) => (readClock(typed) === undefined ? t('visits.clockWrong') : null)}
      onChange={(typed) => {
        const clock = readClock(typed);
        if (clock !== undefined && clock !== value) onChange(clock);
      }}
    />
  );
}
