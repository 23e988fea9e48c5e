import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';

type SearchSelectProps = Omit<SelectProps, 'searchable' | 'selectFirstOptionOnChange' | 'onInput' | 'onDropdownClose'>;

/**
 * One of many, found by typing: the first that fits is lit, and Enter takes it. Until something is typed the list stands on
 * what is chosen, so that Enter changes nothing. Enter belongs to the open list, and sends no form away.
 */
export function SearchSelect({ onKeyDown, onFocus, onClick, ...props }: SearchSelectProps) {
  const [typed, setTyped] = useState(false);
  return (
    <Select
      {...props}
      searchable
      selectFirstOptionOnChange={typed}
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
        const open = event.currentTarget.getAttribute('aria-expanded') === 'true';
        if (event.key === 'Enter' && open) event.preventDefault();
        onKeyDown?.(event);
      }}
    />
  );
}
