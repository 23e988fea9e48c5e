import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { useText } from '../app/texts/texts';
import css from './SearchBox.module.css';
import { KeyCap } from './KeyCap';

export interface SearchBoxProps {
  value: string;
  onChange: (text: string) => void;
  /** Accessible name, shown while nothing is typed. */
  label: string;
  /** Shortcut that leads here, shown while nothing is typed. */
  keys?: string | null;
  /** Keys that the list below should have, such as arrows and Enter. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  ref?: Ref<HTMLInputElement>;
}

/** Search as one types. Esc empties it, then leaves it. */
export function SearchBox({ value, onChange, label, keys = null, onKeyDown, ref }: SearchBoxProps) {
  const t = useText();
  return (
    <div className={css['box']} role="search">
      <IconSearch size={16} stroke={1.5} className={css['sign']} aria-hidden />
      <input
        ref={ref}
        type="text"
        className={css['input']}
        aria-label={label}
        placeholder={label}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          if (value === '') event.currentTarget.blur();
          else onChange('');
        }}
      />
      {value !== '' && (
        <button type="button" className={css['clear']} aria-label={t('ui.clearSearch')} onClick={() => onChange('')}>
          <IconX size={14} stroke={1.5} aria-hidden />
        </button>
      )}
      {value === '' && keys !== null && <KeyCap keys={keys} />}
    </div>
  );
}
