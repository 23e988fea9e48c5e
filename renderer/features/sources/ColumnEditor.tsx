import { Select } from '@mantine/core';
import type { ColumnMapping, Correction, NumberReading } from '../../../shared/tables/proposal';
import { role as roles } from '../../../shared/tables/proposal';
import { worded } from '../../../shared/tables/around/table-facts';
import { useText } from '../../app/texts/texts';
import { SearchSelect } from '../../ui/SearchSelect';
import { fieldName, roleChoices, setFact, writings, type ChosenField } from './fact-options';
import { FactSelect } from './FactSelect';
import { isOne } from './sheet-columns';
import css from './sources.module.css';

interface ColumnEditorProps {
  table: number;
  /** The columns that are set together; the first speaks for them. */
  columns: readonly ColumnMapping[];
  onCorrect: (corrections: readonly Correction[]) => void;
  /** Lists stay inside of what floats around them. */
  floating?: boolean;
}

const OF_VALUES: readonly ChosenField[] = ['measure', 'unit', 'scale', 'flow', 'valuation', 'partner', 'reporter'];

/**
 * Everything that can be said of a column, or of a run of columns: what it is, and of figures what they are and how they
 * are written. What the columns differ in is not set for all of them.
 */
export function ColumnEditor({ table, columns, onCorrect, floating = false }: ColumnEditorProps) {
  const t = useText();
  const inside = listsOf(floating);
  const cols = columns.map(({ col }) => col);
  const [column] = columns;
  if (column === undefined) return null;
  const set = (field: ChosenField, value: string) =>
    onCorrect(
      cols.flatMap((col) => {
        const made = setFact(field, value, { table, col });
        return made === null ? [] : [made];
      }),
    );
  const fields: readonly ChosenField[] =
    column.role === 'value' ? OF_VALUES.filter((field) => isOne(columns, field)) : [];
  return (
    <div className={css['columnEditor']}>
      <SearchSelect
        {...inside}
        label={t('sources.columnIs', { count: columns.length })}
        data={roleChoices(t)}
        value={column.role}
        allowDeselect={false}
        onChange={(value) => {
          const role = roles.safeParse(value).data;
          if (role !== undefined) onCorrect(cols.map((col) => ({ kind: 'role', table, col, role, name: null })));
        }}
      />
      {fields.map((field) => (
        <FactSelect
          key={field}
          {...inside}
          label={fieldName(field, t)}
          placeholder={t('sources.asTable')}
          field={field}
          hinted={[worded(column.facts, field)].filter(Boolean)}
          value={worded(column.facts, field) || null}
          allowDeselect={false}
          onChange={(value) => value !== null && set(field, value)}
        />
      ))}
      {column.role === 'value' && (
        <ReadingEditor
          reading={column.reading}
          floating={floating}
          onReading={(reading) => onCorrect(cols.map((col) => ({ kind: 'reading', table, col, reading })))}
        />
      )}
    </div>
  );
}

/** Of lists in what floats: they belong to it, since it closes with a click outside, and are not cut where it is scrolled. */
const listsOf = (floating: boolean) => ({
  openOnFocus: false,
  ...(floating ? { comboboxProps: { withinPortal: false, floatingStrategy: 'fixed' as const } } : {}),
});

interface ReadingEditorProps {
  reading: NumberReading;
  onReading: (reading: NumberReading) => void;
  floating?: boolean;
}

/** How numbers are written, what a lone dash means, and whether numbers with a letter are taken. */
export function ReadingEditor({ reading, onReading, floating = false }: ReadingEditorProps) {
  const t = useText();
  const inside = listsOf(floating);
  const now = writings.find((one) => one.reading.decimal === reading.decimal && one.reading.group === reading.group);
  return (
    <>
      <Select
        {...inside}
        label={t('sources.written')}
        data={writings.map(({ value, label }) => ({ value, label }))}
        value={now?.value ?? null}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = writings.find((one) => one.value === value);
          if (chosen !== undefined) onReading({ ...reading, ...chosen.reading });
        }}
      />
      <Select
        {...inside}
        label={t('sources.dash')}
        data={[
          { value: 'missing', label: t('sources.dash-missing') },
          { value: 'zero', label: t('sources.dash-zero') },
        ]}
        value={reading.dash}
        allowDeselect={false}
        onChange={(value) => onReading({ ...reading, dash: value === 'zero' ? 'zero' : 'missing' })}
      />
      <Select
        {...inside}
        label={t('sources.marks')}
        data={[
          { value: 'take', label: t('sources.marks-take') },
          { value: 'leave', label: t('sources.marks-leave') },
        ]}
        value={reading.marks}
        allowDeselect={false}
        onChange={(value) => onReading({ ...reading, marks: value === 'leave' ? 'leave' : 'take' })}
      />
    </>
  );
}
