import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { presetPart, type PresetPart } from '../../../../shared/contract/presets';
import { useText } from '../../../app/texts/texts';
import { IconButton } from '../../../ui/IconButton';
import css from './presets.module.css';

export interface PresetOutlineProps {
  outline: readonly PresetPart[];
  onChange: (outline: PresetPart[]) => void;
}

/** The parts of the pack in their order, then those that are left out. */
export function PresetOutline({ outline, onChange }: PresetOutlineProps) {
  const t = useText();
  const others = presetPart.options.filter((part) => !outline.includes(part));
  const move = (at: number, by: 1 | -1) => {
    const part = outline[at];
    if (part !== undefined) onChange(outline.toSpliced(at, 1).toSpliced(at + by, 0, part));
  };
  return (
    <ol className={css['outline']}>
      {[...outline, ...others].map((part, at) => {
        const title = t(`visitWork.pack_${part}`);
        const isIn = at < outline.length;
        return (
          <li key={part} className={css['part']}>
            <Checkbox
              label={title}
              checked={isIn}
              disabled={isIn && outline.length === 1}
              onChange={() => onChange(isIn ? outline.filter((one) => one !== part) : [...outline, part])}
            />
            {isIn && (
              <span className={css['moves']}>
                {at > 0 && (
                  <IconButton
                    label={t('visitWork.moveUp', { title })}
                    icon={<IconArrowUp size={14} stroke={1.5} aria-hidden />}
                    onClick={() => move(at, -1)}
                  />
                )}
                {at < outline.length - 1 && (
                  <IconButton
                    label={t('visitWork.moveDown', { title })}
                    icon={<IconArrowDown size={14} stroke={1.5} aria-hidden />}
                    onClick={() => move(at, 1)}
                  />
                )}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
