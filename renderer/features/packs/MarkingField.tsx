import { useScheme } from '../../ui/MarkingTag';
import { SelectField } from '../../ui/SelectField';

interface MarkingFieldProps {
  label: string;
  value: string | null;
  /** What it is called where there is none; null: there must be one. */
  none: string | null;
  onChange: (level: string | null) => void;
}

// No marking scheme calls a level this.
const nothing = '*';

/** A level of the desk's scheme, or none. */
export function MarkingField({ label, value, none, onChange }: MarkingFieldProps) {
  const levels = useScheme()?.levels ?? [];
  const options = levels.map((level) => ({ value: level.id, label: level.label }));
  return (
    <SelectField
      label={label}
      options={none === null ? options : [{ value: nothing, label: none }, ...options]}
      value={value ?? nothing}
      onChange={(level) => onChange(level === null || level === nothing ? null : level)}
    />
  );
}
