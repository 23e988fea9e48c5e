import { keyCaps } from '../app/shortcut';
import { isMac } from './keys';
import css from './KeyCap.module.css';

/** A shortcut as it stands on the keys; never mirrored. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <kbd className={css['cap']} dir="ltr">
      {keyCaps(keys, isMac)}
    </kbd>
  );
}
