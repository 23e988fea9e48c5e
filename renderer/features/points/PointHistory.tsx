import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import css from './inspector.module.css';

/** Every save of the point, newest first; saves whose words are the same are one line. */
export function PointHistory({ id }: { id: string }) {
  const t = useText();
  const language = useLanguage();
  const { data = [], error } = useAnswer('points.history', { id });
  if (error) return <ErrorNote error={error} />;
  const changes = data.filter((one, at) => {
    const older = data[at + 1];
    return older === undefined || older.lead !== one.lead || older.text !== one.text;
  });
  return (
    <ol className={css['history']} aria-label={t('points.history')}>
      {changes.map(({ revision, at, author, lead, text }) => (
        <li key={revision} className={css['past']}>
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
        </li>
      ))}
    </ol>
  );
}
