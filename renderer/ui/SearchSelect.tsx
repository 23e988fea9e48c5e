import { Select, type SelectProps } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import css from './SearchSelect.module.css';
import { orMeant, startingFirst } from './starting-first';

interface SearchSelectProps extends Omit<
  SelectProps,
  'searchable' | 'filter' | 'classNames' | 'onInput' | 'onDropdownClose'
> {
  /** Values that what is typed means by another name than their label. */
  meant?: readonly string[];
}

/**
 * One of many, found by typing: those that begin with what is typed come first, and Enter takes the first where arrows have
 * gone to none. Until something is typed Enter changes nothing. It belongs to the open list, and sends no form away.
 */
export function SearchSelect({ onKeyDown, onFocus, onClick, meant, ...props }: SearchSelectProps) {
  const [typed, setTyped] = useState(false);
  return (
    <Select
      {...props}
      searchable
      filter={meant === undefined ? startingFirst : orMeant(meant)}
      classNames={typed ? { dropdown: css['typed'] ?? '' } : {}}
      onInput={(event) => setTyped(event.currentTarget.value.trim() !== '')}
      onDropdownClose={() => setTyped(false)}
      // What is chosen gives way to what is typed.
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onClick={(event) => {
        if (!typed) event.currentTarget.select();
        onClick?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') enter(event, typed);
        onKeyDown?.(event);
      }}
    />
  );
}

/** Takes the first that fits where nothing is lit. */
function enter(event: KeyboardEvent<HTMLInputElement>, typed: boolean): void {
  const { currentTarget: input } = event;
  if (input.getAttribute('aria-expanded') !== 'true') return;
  event.preventDefault();
  const list = document.querySelector(`#${CSS.escape(input.getAttribute('aria-controls') ?? '')}`);
  if (!typed || list === null || list.querySelector('[data-combobox-selected]') !== null) return;
  list.querySelector<HTMLElement>('[data-combobox-option]')?.click();
}
