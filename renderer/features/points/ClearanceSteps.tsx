import { IconChevronRight } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract';
import { useText } from '../../app/texts/texts';
import { ClearanceMark } from '../../ui/ClearanceMark';
import { AskButton } from './AskButton';
import css from './editor.module.css';

/** How far the point is on its way from draft to cleared, and the verb that takes it on. */
export function ClearanceSteps({ point, state }: Output<'points.get'>) {
  const t = useText();
  const { clearance, since } = state;
  return (
    <div className={css['steps']}>
      <ClearanceMark state={clearance} since={since} />
      <IconChevronRight size={14} stroke={1.5} className="flip" aria-hidden />
      <AskButton pointId={point.id} label={t('points.askToClear')} />
    </div>
  );
}
