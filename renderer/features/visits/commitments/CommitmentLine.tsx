import { isOpen, isOverdue } from '../../../../shared/commitments/standing';
import type { CommitmentRow } from '../../../../shared/contract/commitments';
import { dayText, today } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { sideWords, stateWords } from './commitment-words';
import css from './commitments.module.css';

/** One commitment in a list: what, whose, by when, how far; amber where there is nothing to say to it. */
export function CommitmentLine({ row }: { row: CommitmentRow }) {
  const t = useText();
  const language = useLanguage();
  const who = [row.byWhom, row.side === null ? '' : t(sideWords[row.side])].filter((words) => words !== '').join(', ');
  const where = [row.meeting ?? row.visit ?? '', row.agreedOn === null ? '' : dayText(row.agreedOn, language)];
  const late = isOverdue(row, today());
  return (
    <span className={css['row']} data-closed={!isOpen(row) || undefined}>
      <span className={css['what']} dir="auto">
        {row.what}
      </span>
      <span className={css['facts']}>
        {who !== '' && <span>{who}</span>}
        <span>{where.filter((words) => words !== '').join(', ')}</span>
        {isOpen(row) && row.line === '' && <span className={css['warn']}>{t('meetings.noLine')}</span>}
      </span>
      <span className={css['due']} data-late={late || undefined}>
        {row.due === null ? '' : dayText(row.due, language)}
        {late ? ` · ${t('meetings.overdue')}` : ''}
      </span>
      <span className={css['state']}>{t(stateWords[row.state])}</span>
    </span>
  );
}
