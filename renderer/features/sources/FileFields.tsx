import type { SourceFields } from '../../../shared/contract/sources';
import { useText } from '../../app/texts/texts';
import { DateField } from '../../ui/DateField';
import { Fields } from '../../ui/Fields';
import { TextField } from '../../ui/TextField';
import type { ReactNode } from 'react';
import type { DayFrom } from './import-state';
import css from './sources.module.css';

interface FileFieldsProps {
  fields: Omit<SourceFields, 'credit'> & { credit?: string | null };
  /** Where the day on which the file was taken comes from; null: a person said it, or nothing did. */
  dayFrom: DayFrom | null;
  onChange: (fields: Partial<SourceFields>) => void;
  children?: ReactNode;
}

/** What is known of the file itself. The dataset is part of what each of its figures is known by. */
export function FileFields({ fields, dayFrom, onChange, children = null }: FileFieldsProps) {
  const t = useText();
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  return (
    <Fields>
      <TextField
        label={t('sources.publisher')}
        value={fields.publisher ?? ''}
        onChange={(value) => onChange({ publisher: text(value) })}
      />
      <TextField
        label={t('sources.dataset')}
        value={fields.dataset ?? ''}
        onChange={(value) => onChange({ dataset: text(value) })}
      />
      <DateField
        label={t('sources.takenOn')}
        value={fields.takenOn}
        after={dayFrom === null ? null : <span className={css['dayFrom']}>{t(`sources.dayFrom_${dayFrom}`)}</span>}
        onChange={(takenOn) => onChange({ takenOn })}
      />
      {fields.credit !== undefined && (
        <TextField
          label={t('sources.credit')}
          value={fields.credit ?? ''}
          lines
          onChange={(value) => onChange({ credit: text(value) })}
        />
      )}
      {children}
    </Fields>
  );
}
