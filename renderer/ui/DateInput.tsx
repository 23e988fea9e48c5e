import { TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState, type ComponentProps } from 'react';
import { readTypedDay } from '../../shared/periods/typed-day';
import { dayText, today } from '../app/texts/dates';
import { useLanguage, useText } from '../app/texts/texts';
import css from './DateInput.module.css';
import { IconButton } from './IconButton';

export interface DateInputProps extends Omit<
  ComponentProps<typeof TextInput>,
  'value' | 'onChange' | 'type' | 'min' | 'max' | 'rightSection'
> {
  /** ISO date, '' where none is given. */
  value: string;
  /** Told of the day when it is entered (Enter, leaving the field, the calendar), '' when the field was emptied. */
  onChange: (iso: string) => void;
  /** Earliest and latest day that can be chosen, ISO. */
  min?: string | null;
  max?: string | null;
}

/**
 * A day, typed in whatever way one writes it with the day before the month, or chosen from the calendar (Alt+Down). The
 * system's own date field is not used for typing: it takes the month first wherever the system's region does.
 */
export function DateInput({ value, onChange, min = null, max = null, error, placeholder, ...rest }: DateInputProps) {
  const t = useText();
  const language = useLanguage();
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === '' ? '' : dayText(value, language, 'full');
  const text = typed ?? written;
  const trouble = typed === null ? null : troubleOf(typed, min, max);

  /** What is typed is told only when it is whole: on the way to `24 Nov 2026` stands `24 Nov 20`, a day as well. */
  const take = () => {
    if (typed === null || trouble !== null) return;
    const day = readTypedDay(typed, today(), { min, max }) ?? '';
    setTyped(null);
    if (day !== value) onChange(day);
  };
  const open = () => calendar.current?.showPicker();

  return (
    <div className={css['place']}>
      <TextInput
        {...rest}
        value={text}
        placeholder={placeholder ?? t('ui.dayLike', { day: dayText(today(), language, 'short') })}
        error={error ?? (trouble === null ? null : t(trouble, limits(min, max, language)))}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => {
          take();
          rest.onBlur?.(event);
        }}
        onKeyDown={(event) => {
          const opens = event.key === 'ArrowDown' && event.altKey;
          const refused = event.key === 'Enter' && trouble !== null;
          if (opens) open();
          if (opens || refused) return event.preventDefault();
          if (event.key === 'Enter') take();
          return rest.onKeyDown?.(event);
        }}
        rightSection={
          <IconButton
            label={t('ui.calendar')}
            keys="Alt+Down"
            tabIndex={-1}
            icon={<IconCalendar size={14} stroke={1.5} aria-hidden />}
            onMouseDown={(event) => event.preventDefault()}
            onClick={open}
          />
        }
      />
      <input
        ref={calendar}
        type="date"
        className={css['calendar']}
        tabIndex={-1}
        aria-hidden
        value={value}
        min={min ?? undefined}
        max={max ?? undefined}
        onChange={(event) => {
          setTyped(null);
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}

type Trouble = 'ui.noDay' | 'ui.tooEarly' | 'ui.tooLate';

/** Why what is typed can't be taken as a day; null where it can, or where nothing is typed. */
export function troubleOf(typed: string, min: string | null, max: string | null): Trouble | null {
  if (typed.trim() === '') return null;
  const day = readTypedDay(typed, today(), { min, max });
  if (day === null) return 'ui.noDay';
  if (min !== null && day < min) return 'ui.tooEarly';
  return max !== null && day > max ? 'ui.tooLate' : null;
}

function limits(min: string | null, max: string | null, language: string): { min: string; max: string } {
  const of = (iso: string | null) => (iso === null ? '' : dayText(iso, language, 'full'));
  return { min: of(min), max: of(max) };
}
