import { useText } from '../../../app/texts/texts';
import { itemKindWords, itemKinds } from './item-words';
import css from './timetable.module.css';

/** What the looks of items mean. */
export function Legend() {
  const t = useText();
  return (
    <div className={css['legend']}>
      <h2 className={css['legendTitle']}>{t('visits.programme')}</h2>
      <span className={css['signs']}>
        {itemKinds.map((kind) => (
          <span key={kind} className={css['sign']}>
            <i data-kind={kind} aria-hidden />
            {t(itemKindWords[kind])}
          </span>
        ))}
        <span className={css['sign']}>
          <i data-tbc aria-hidden />
          {t('visits.tbc')}
        </span>
      </span>
    </div>
  );
}
