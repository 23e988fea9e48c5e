import { useLanguage, useText } from '../../app/texts/texts';
import { Fields } from '../../ui/Fields';
import { TextField } from '../../ui/TextField';
import css from './settings.module.css';

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

interface NumberLimitProps {
  label: string;
  /** What the limit is for. */
  why: string;
  bounds: Bounds;
  value: number;
  onChange: (value: number) => void;
}

/** One limit: a whole number within its bounds, with the usual one under it. */
export function NumberLimit({ label, why, bounds, value, onChange }: NumberLimitProps) {
  const t = useText();
  const language = useLanguage();
  const written = (number: number) => new Intl.NumberFormat(language).format(number);
  const words = { least: written(bounds.least), most: written(bounds.most), usual: written(bounds.usual) };
  return (
    <>
      <Fields>
        <TextField
          label={label}
          value={written(value)}
          dir="ltr"
          problem={(typed) => (numberIn(typed, bounds) === null ? t('settings.readingProblem', words) : null)}
          onChange={(typed) => onChange(numberIn(typed, bounds) ?? value)}
        />
      </Fields>
      <p className={css['bounds']}>
        {why} {t('settings.readingUsual', words)}
      </p>
    </>
  );
}

/** The number that was typed, with or without marks between its thousands; null where it is none that the limit takes. */
function numberIn(typed: string, { least, most }: Bounds): number | null {
  const digits = typed.replace(/[\s,.’']/g, '');
  return /^\d{1,6}$/.test(digits) && Number(digits) >= least && Number(digits) <= most ? Number(digits) : null;
}
