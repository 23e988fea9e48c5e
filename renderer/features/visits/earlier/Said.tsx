import type { SaidBefore } from '../../../../shared/contract/carried';
import { useText } from '../../../app/texts/texts';
import css from './earlier.module.css';
import { grouped } from './grouped';

/** The points of the earlier visit, brief by brief, with what became of each. */
export function Said({ said }: { said: readonly SaidBefore[] }) {
  const t = useText();
  const made = ({ made: was }: SaidBefore) =>
    t(was === null ? 'visitWork.madeUnknown' : was ? 'visitWork.made' : 'visitWork.notMade');
  return (
    <>
      {grouped(said, ({ brief }) => brief).map(([brief, points]) => (
        <div key={brief} className={css['group']}>
          <h3 className={css['groupHead']}>{brief}</h3>
          <ul className={css['lines']}>
            {points.map((point) => (
              <li key={point.id} className={css['line']}>
                <span className={css['lineWords']} dir="auto">
                  {point.lead}
                  {point.toWhom !== '' && ` (${point.toWhom})`}
                </span>
                <span className={css['quiet']} data-made={point.made ?? undefined}>
                  {[made(point), ...(point.told ? [t('visitWork.toldWords')] : [])].join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
