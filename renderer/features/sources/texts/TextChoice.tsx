import { Select } from '@mantine/core';
import type { TextDetail } from '../../../../shared/contract/texts';
import { useText } from '../../../app/texts/texts';

interface TextChoiceProps {
  texts: readonly TextDetail[];
  value: string;
  onChange: (sourceId: string) => void;
}

/** Which of several texts is shown. */
export function TextChoice({ texts, value, onChange }: TextChoiceProps) {
  const t = useText();
  const count = texts.length;
  return (
    <Select
      w={320}
      aria-label={t('sources.textShown')}
      data={texts.map(({ sourceId, fields, fileName }, at) => ({
        value: sourceId,
        label: t('sources.textOf', { at: at + 1, count, title: fields.title || fileName }),
      }))}
      value={value}
      allowDeselect={false}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
    />
  );
}
