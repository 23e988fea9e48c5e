import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import css from './sources.module.css';
import type { DraftControl } from './use-draft';
import type { ImportActs, UnderstoodFile } from './use-import';

interface ImportBarProps {
  control: DraftControl;
  understood: UnderstoodFile;
  acts: ImportActs;
}

/** The foot of a file that is about to be taken: what must be answered, and the way in or out. */
export function ImportBar({ control, understood, acts }: ImportBarProps) {
  const t = useText();
  const { question, figures } = understood;
  const nothing = question?.field === 'period' ? 'sources.nothingYet' : 'sources.nothing';
  const waits = acts.busy ? 'sources.taking' : understood.known ? null : 'sources.reading';
  const why = waits !== null ? t(waits) : figures === 0 ? t(nothing) : null;
  return (
    <section className={css['act']} aria-label={t('sources.import')}>
      {question === null ? (
        <span className={css['quiet']}>{t('sources.oneStep')}</span>
      ) : (
        <span className={css['warn']}>{t('sources.answers', { count: 1 })}</span>
      )}
      {control.revert !== null && (
        <Button variant="quiet" keys="Ctrl+Z" onClick={control.revert}>
          {t('sources.revert')}
        </Button>
      )}
      <span className={css['end']}>
        <Button variant="quiet" keys={acts.lightly ? 'Escape' : null} onClick={() => void acts.drop()}>
          {t('ui.cancel')}
        </Button>
        <Button variant="filled" keys="Ctrl+Enter" reason={why} onClick={() => void acts.take()}>
          {t(acts.again ? 'sources.takeAnew' : 'sources.importCount', acts.shown)}
        </Button>
      </span>
    </section>
  );
}
