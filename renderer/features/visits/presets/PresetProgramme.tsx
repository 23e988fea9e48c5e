import { Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { PresetItem } from '../../../../shared/contract/presets';
import { useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { itemKinds, itemKindWords } from '../programme/item-words';
import { readClock } from '../programme/read-clock';
import { CellInput } from './CellInput';
import css from './presets.module.css';

const emptyItem: PresetItem = {
  day: 1,
  starts: null,
  ends: null,
  kind: 'occasion',
  title: '',
  place: '',
  address: '',
  who: '',
  theirs: '',
  notes: '',
  press: '',
  dress: '',
  language: '',
  officer: '',
  travel: null,
  distance: '',
  vehicles: '',
};

export interface PresetProgrammeProps {
  items: readonly PresetItem[];
  onChange: (items: PresetItem[]) => void;
}

/** The lines of a programme by days of the visit; every meeting among them gets its brief. */
export function PresetProgramme({ items, onChange }: PresetProgrammeProps) {
  const t = useText();
  const change = (at: number, fields: Partial<PresetItem>) =>
    onChange(items.map((item, i) => (i === at ? { ...item, ...fields } : item)));
  const add = () => {
    const day = items.at(-1)?.day ?? 1;
    onChange([...items, { ...emptyItem, day, title: t('visitWork.newLine') }]);
  };
  return (
    <>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('visitWork.itemDay')}</th>
            <th scope="col">{t('visits.starts')}</th>
            <th scope="col">{t('visits.ends')}</th>
            <th scope="col">{t('visits.kind')}</th>
            <th scope="col">{t('visitWork.lineTitle')}</th>
            <th scope="col">{t('visits.place')}</th>
            <th scope="col">{t('visitWork.removeHead')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <Line
              // oxlint-disable-next-line react/no-array-index-key -- a line of a preset has no other name
              key={at}
              item={item}
              onChange={(fields) => change(at, fields)}
              onRemove={() => onChange(items.toSpliced(at, 1))}
            />
          ))}
        </tbody>
      </table>
      <p className={css['verbs']}>
        <Button small onClick={add}>
          {t('visitWork.addLine')}
        </Button>
      </p>
    </>
  );
}

interface LineProps {
  item: PresetItem;
  onChange: (fields: Partial<PresetItem>) => void;
  onRemove: () => void;
}

function Line({ item, onChange, onRemove }: LineProps) {
  const t = useText();
  const { title } = item;
  const label = (name: string) => `${name}: ${title}`;
  const isDay = (text: string) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 60;
  return (
    <tr>
      <td className={css['narrow']}>
        <CellInput
          label={label(t('visitWork.itemDay'))}
          value={String(item.day)}
          accepts={isDay}
          onChange={(text) => onChange({ day: Number(text) })}
        />
      </td>
      {(['starts', 'ends'] as const).map((field) => (
        <td key={field} className={css['narrow']}>
          <CellInput
            label={label(t(`visits.${field}`))}
            value={item[field] ?? ''}
            accepts={(text) => readClock(text) !== undefined}
            onChange={(text) => onChange({ [field]: readClock(text) ?? null })}
          />
        </td>
      ))}
      <td className={css['middle']}>
        <Select
          aria-label={label(t('visits.kind'))}
          data={itemKinds.map((kind) => ({ value: kind, label: t(itemKindWords[kind]) }))}
          value={item.kind}
          allowDeselect={false}
          onChange={(value) => {
            const kind = itemKinds.find((one) => one === value);
            if (kind !== undefined) onChange({ kind });
          }}
        />
      </td>
      <td>
        <CellInput
          label={label(t('visitWork.lineTitle'))}
          value={title}
          accepts={(text) => text !== ''}
          onChange={(text) => onChange({ title: text })}
        />
      </td>
      <td>
        <CellInput label={label(t('visits.place'))} value={item.place} onChange={(place) => onChange({ place })} />
      </td>
      <td className={css['end']}>
        <IconButton
          label={t('visitWork.remove', { title })}
          icon={<IconX size={14} stroke={1.5} aria-hidden />}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
