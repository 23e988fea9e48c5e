import { alpha2 } from './countries';
import css from './Flag.module.css';

const files: Readonly<Record<string, string>> = import.meta.glob('../../node_modules/flag-icons/flags/4x3/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The flag of a country (ISO alpha-3), beside its name and never instead of it; nothing for a place without one. */
export function Flag({ place }: { place: string }) {
  const code = alpha2(place);
  const file = code === null ? undefined : files[`../../node_modules/flag-icons/flags/4x3/${code.toLowerCase()}.svg`];
  // No image of its own: a list shows a hundred of them, and each would listen for its loading.
  return file === undefined ? null : (
    <i className={css['flag']} style={{ backgroundImage: `url("${file}")` }} aria-hidden />
  );
}
