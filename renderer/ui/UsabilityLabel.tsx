import { IconEyeOff } from '@tabler/icons-react';
import type { Usability } from '../../shared/contract/points';
import { useText } from '../app/texts/texts';
import css from './marks.module.css';

/** Whether words may be said outside: plain when they may, red with a crossed eye when they may not. */
export function UsabilityLabel({ usability }: { usability: Usability }) {
  const t = useText();
  if (usability === 'may-be-used') return <span className={css['usable']}>{t('ui.mayBeUsed')}</span>;
  return (
    <span className={css['secret']}>
      <IconEyeOff size={14} stroke={1.5} aria-hidden />
      {t('ui.notToBeDisclosed')}
    </span>
  );
}
