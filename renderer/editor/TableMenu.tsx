import type { Editor } from '@tiptap/core';
import { IconTable, IconTablePlus } from '@tabler/icons-react';
import { useText } from '../app/texts/texts';
import { IconButton } from '../ui/IconButton';
import { MenuButton } from '../ui/MenuButton';
import { changeTable, insertTable, isWide } from './table-commands';

const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const;

/** Puts a table in, or where the caret is in one, changes its rows and columns. */
export function TableMenu({ editor, within, disabled }: { editor: Editor | null; within: boolean; disabled: boolean }) {
  const t = useText();
  if (!within || editor === null)
    return (
      <IconButton
        icon={<IconTablePlus {...icon} />}
        label={t('editor.table')}
        keys="Ctrl+Alt+T"
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor && insertTable(editor)}
      />
    );
  const item = (id: Parameters<typeof changeTable>[1], separated = false) => ({
    id,
    label: t(`editor.table-${id}`),
    separated,
    reason: id.startsWith('column') && isWide(editor) ? t('editor.tableWide') : null,
    run: () => changeTable(editor, id),
  });
  return (
    <MenuButton
      label={t('editor.tableChange')}
      icon={<IconTable {...icon} />}
      items={[
        item('row-above'),
        item('row-below'),
        item('column-before'),
        item('column-after'),
        item('no-row', true),
        item('no-column'),
        item('no-table'),
      ]}
    />
  );
}
