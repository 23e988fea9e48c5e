import { useState } from 'react';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { RowList } from '../../ui/RowList';
import css from './inspector.module.css';

/** Every save of the point, newest first; saves whose words are the same are one line. */
export function PointHistory({ id }: { id: string }) {
  const t = useText();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data = [], error } = useAnswer('points.history', { id });
  if (error) return <ErrorNote error={error} />;
  const changes = data.filter((one, at) => {
    const older = data[at + 1];
    return older === undefined || older.lead !== one.lead || older.text !== one.text;
  });
  return (
    <RowList
      label={t('points.history')}
      rows={changes}
      idOf={({ revision }) => revision}
      selected={chosen}
      onSelect={setChosen}
    >
      {({ at, author, lead, text }) => (
        <span className={css['past']}>
          <span className={css['when']}>
            {momentText(at, language)} · {author}
          </span>
          <span className={css['pastLead']} dir="auto">
            {lead === '' ? t('points.untitled') : lead}
          </span>
          {text !== '' && (
            <span className={css['pastText']} dir="auto">
              {text}
            </span>
          )}
        </span>
      )}
    </RowList>
  );
}
