import type { ComponentProps } from 'react';

/** A line of a list that takes the focus and has keys of its own, with texts, marks and a menu inside. */
export function KeyRow(props: ComponentProps<'li'>) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- no widget role may hold the menu that is inside
  return <li {...props} tabIndex={0} />;
}
