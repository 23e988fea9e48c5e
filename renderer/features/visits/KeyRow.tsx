import type { LiHTMLAttributes } from 'react';
import { focusAtOnce } from '../../ui/focus-at-once';

export interface KeyRowProps extends LiHTMLAttributes<HTMLLIElement> {
  /** Takes the focus when it appears. */
  focused?: boolean;
}

/** A line of a list that takes the focus and has keys of its own, with texts, marks and a menu inside. */
export function KeyRow({ focused = false, ...props }: KeyRowProps) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- no widget role may hold the menu that is inside
  return <li {...props} ref={focused ? focusAtOnce : null} tabIndex={0} />;
}
