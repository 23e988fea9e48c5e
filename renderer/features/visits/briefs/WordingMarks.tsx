import type { BriefPoint } from '../../../../shared/contract/briefs';
import { useText } from '../../../app/texts/texts';
import css from './sheet.module.css';
import words from './words.module.css';

/** Whether a point has words of this brief's own, and whether the library's have moved on since. */
export function WordingMarks({ row: { use, behind } }: { row: Pick<BriefPoint, 'use' | 'behind'> }) {
  const t = useText();
  return (
    <>
      {use.wording !== null && <span className={css['weight']}> {t('visits.wordsLocal')}</span>}
      {behind === true && <span className={words['over']}> {t('visits.libraryNewer')}</span>}
    </>
  );
}
