import { useText } from '../../../app/texts/texts';
import { TextField } from '../../../ui/TextField';

export interface MinutesFieldProps {
  label: string;
  /** Null: not known. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number of minutes of at most a day, or nothing. */
export function MinutesField({ label, value, onChange }: MinutesFieldProps) {
  const t = useText();
  return (
    <TextField
      label={label}
      value={value === null ? '' : String(value)}
      problem={(typed) => (readMinutes(typed) === undefined ? t('visitWork.travelWrong') : null)}
      onChange={(typed) => {
        const minutes = readMinutes(typed);
        if (minutes !== undefined && minutes !== value) onChange(minutes);
      }}
    />
  );
}

/** Undefined: it is no number of minutes. */
function readMinutes(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = Number(text);
  return /^\d{1,4}$/.test(text) && minutes <= 24 * 60 ? minutes : undefined;
}
