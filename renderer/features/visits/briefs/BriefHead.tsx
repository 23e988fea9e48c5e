import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Brief } from '../../../../shared/contract/briefs';
import type { Limit } from '../../../../shared/points/brief-limits';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { MarkingTag } from '../../../ui/MarkingTag';
import type { VisitData } from '../use-visit';
import css from './sheet.module.css';

/** Number, title and drafter of a brief, and where it is more than it may be. */
export function BriefHead({ data, brief, over }: { data: VisitData; brief: Brief; over: readonly Limit[] }) {
  const t = useText();
  const update = useAct('visits.updateBrief');
  const number = data.briefs.findIndex((one) => one.id === brief.id) + 1;
  return (
    <header className={css['head']}>
      <p className={css['kicker']}>
        {t('visits.briefNumber', { number })} <MarkingTag level={brief.marking} />
      </p>
      <Line
        key={brief.title}
        className={css['title']}
        label={t('visits.briefTitle')}
        placeholder={t('visits.titleOfBrief')}
        value={brief.title}
        onChange={(title) => void update.run({ id: brief.id, fields: { title } })}
      />
      <p className={css['by']}>
        {t('visits.by')}{' '}
        <Line
          key={brief.by}
          className={css['byLine']}
          label={t('visits.by')}
          placeholder={t('ui.notStated')}
          value={brief.by}
          onChange={(by) => void update.run({ id: brief.id, fields: { by } })}
        />
      </p>
      {over.length > 0 && (
        <p className={css['over']} role="status">
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          {t('visits.briefIsOver', {
            what: over.map(({ of, count, most }) => t(`visits.over_${of}`, { count, most })).join('; '),
          })}
        </p>
      )}
    </header>
  );
}

interface LineProps {
  className: string | undefined;
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** A line that is text until it has the caret. Enter or leaving takes it, Esc leaves it as it was. */
function Line({ className, label, placeholder, value, onChange }: LineProps) {
  const [typed, setTyped] = useState(value);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      setTyped(value);
      event.stopPropagation();
    }
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <input
      className={`${css['line']} ${className}`}
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => typed.trim() !== value && onChange(typed.trim())}
    />
  );
}
