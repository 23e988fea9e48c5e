import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState, type ReactNode, type Ref } from 'react';
import type { AppError } from '../../../shared/contract/errors';
import { useText } from '../../app/texts/texts';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { PaneToggle } from '../../ui/Frame';
import { IconButton } from '../../ui/IconButton';
import { Waiting } from '../../ui/Waiting';
import { Preview, type PreviewProps } from './Preview';
import type { PreviewHandle } from './use-sheets';
import css from './Preview.module.css';

export interface PreviewPaneProps extends Omit<PreviewProps, 'preview' | 'onSize' | 'ref' | 'selected'> {
  ref: Ref<PreviewHandle>;
  /** Null while it is being made for the first time. */
  preview: PreviewProps['preview'] | null;
  error: AppError | null;
  selected: string | null;
  onSelect: (section: string) => void;
  /** What is shown where there is no page. */
  empty: ReactNode;
}

/** The preview under its row of tools: where one is, the next part, the size of the pages. */
export function PreviewPane({ ref, preview, error, selected, onSelect, empty, ...rest }: PreviewPaneProps) {
  const t = useText();
  const [size, setSize] = useState(1);
  const sections = preview?.sections ?? [];
  const at = sections.findIndex(({ id }) => id === selected);
  const section = sections[at];
  const step = (by: -1 | 1) => {
    const next = sections[at + by];
    if (next !== undefined) onSelect(next.id);
  };
  return (
    <>
      <div className={css['bar']}>
        <PaneToggle side="start" />
        <IconButton
          label={t('packs.previousPart')}
          icon={<IconChevronUp size={16} stroke={1.5} aria-hidden />}
          disabled={at <= 0}
          onClick={() => step(-1)}
        />
        <IconButton
          label={t('packs.nextPart')}
          icon={<IconChevronDown size={16} stroke={1.5} aria-hidden />}
          disabled={at + 1 >= sections.length}
          onClick={() => step(1)}
        />
        <span className={css['where']}>
          {section !== undefined && t('packs.partOf', { number: at + 1, total: sections.length, title: section.title })}
        </span>
        <span className={css['end']}>
          <span className={css['size']} title={t('packs.sizeTitle')}>
            {t('packs.size', { percent: Math.round(size * 100) })}
          </span>
          <PaneToggle side="end" />
        </span>
      </div>
      {error !== null && <ErrorNote error={error} />}
      {preview === null && error === null && <Waiting>{t('packs.layingOut')}</Waiting>}
      {preview !== null && sections.length === 0 && <Empty>{empty}</Empty>}
      {preview !== null && sections.length > 0 && (
        <Preview {...rest} ref={ref} preview={preview} selected={selected} onSize={setSize} />
      )}
    </>
  );
}
