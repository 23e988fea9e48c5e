import { IconArrowBackUp, IconCircleCheck, IconTable } from '@tabler/icons-react';
import { useText } from '../../app/texts/texts';
import css from './closed.module.css';

/** What Chancery is, beside the form of the first run. */
export function Pitch() {
  const t = useText();
  return (
    <section>
      <h1 className={css['mark']}>{t('shell.program')}</h1>
      <p className={css['lead']}>{t('lock.promise')}</p>
      <p className={`${css['lead']} ${css['quiet']}`}>{t('lock.safety')}</p>
      <ul className={css['promises']}>
        <li className={css['promise']}>
          <IconTable size={16} stroke={1.5} aria-hidden />
          <div>
            <b>{t('lock.everyFigure')}</b>
            <span>{t('lock.everyFigureHow')}</span>
          </div>
        </li>
        <li className={css['promise']}>
          <IconCircleCheck size={16} stroke={1.5} aria-hidden />
          <div>
            <b>{t('lock.everyPoint')}</b>
            <span>{t('lock.everyPointHow')}</span>
          </div>
        </li>
        <li className={css['promise']}>
          <IconArrowBackUp size={16} stroke={1.5} aria-hidden />
          <div>
            <b>{t('lock.everyText')}</b>
            <span>{t('lock.everyTextHow')}</span>
          </div>
        </li>
      </ul>
    </section>
  );
}
