import { Select } from '@mantine/core';
import { variant as variants } from '../../../shared/pack/outline';
import type { Variant } from '../../../shared/pack/outline';
import { useText } from '../../app/texts/texts';
import css from './Outline.module.css';

/** Whose copy of the pack is looked at. */
export function VariantSelect({ variant, onVariant }: { variant: Variant; onVariant: (variant: Variant) => void }) {
  const t = useText();
  return (
    <Select
      className={css['variant'] ?? ''}
      size="xs"
      aria-label={t('packs.variant')}
      data={variants.options.map((value) => ({ value, label: t(`packs.${value}`) }))}
      value={variant}
      allowDeselect={false}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      onChange={(chosen) => {
        const known = variants.safeParse(chosen);
        if (known.success) onVariant(known.data);
      }}
    />
  );
}
