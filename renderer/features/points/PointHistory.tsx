import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { RowList } from '../../ui/RowList';
import type { Below, ShowBelow } from './below';
import { fieldWords } from './field-changes';
import css from './inspector.module.css';

/** Every save of the point, newest first, with who saved it and what it changed; the chosen one is shown word by word. */
export function PointHistory({ id, shown, onShow }: { id: string; shown: Below | null; onShow: ShowBelow }) {
  const t = useText();
  const language = useLanguage();
  const { data = [], error } = useAnswer('points.history', { id });
  if (error) return <ErrorNote error={error} />;
  return (
    <RowList
      label={t('points.history')}
      rows={data}
      idOf={({ revision }) => revision}
      selected={shown?.kind === 'compare' ? shown.to : null}
      onRowKey={({ key }) => {
        if (key !== 'Escape' || shown === null) return false;
        onShow(null);
        return true;
      }}
      onSelect={(to, { before }) => onShow({ kind: 'compare', from: before, to })}
    >
      {({ at, author, lead, changed, undone, merged }) => (
        <span className={css['past']}>
          <span className={css['when']}>
            {momentText(at, language)} · {author}
          </span>
          <span className={css['pastLead']} dir="auto">
            {lead === '' ? t('points.untitled') : lead}
          </span>
          <span className={css['when']}>
            {[
              ...(merged ? [t('library.fromMerged')] : []),
              ...(undone ? [t('library.undone')] : []),
              ...changed.map((field) => t(fieldWords[field])),
            ].join(', ')}
          </span>
        </span>
      )}
    </RowList>
  );
}
