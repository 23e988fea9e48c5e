import { useText } from '../app/texts/texts';
import { KeyCap } from '../ui/KeyCap';
import css from './FigureMenu.module.css';

/** What the keys do. */
export function MenuFoot({ builds, completes = false }: { builds: boolean; completes?: boolean }) {
  const t = useText();
  return (
    <p className={css['keys']}>
      <KeyCap keys="Enter" /> {t('editor.putIn')}
      {builds && (
        <>
          <KeyCap keys="Ctrl+Enter" /> {t('editor.changes')}
        </>
      )}
      {completes && (
        <>
          <KeyCap keys="Tab" /> {t('editor.completes')}
        </>
      )}
      <KeyCap keys="Esc" /> {t('editor.leave')}
    </p>
  );
}
