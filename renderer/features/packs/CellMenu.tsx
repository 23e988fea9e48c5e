import { Menu } from '@mantine/core';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { readOrigin } from './origin-target';
import css from './Preview.module.css';

export interface CellMenuProps {
  /** The cells of the figures that were asked for, as the pages name them. */
  cells: readonly string[];
  /** Where on the screen it drops from. */
  at: { left: number; top: number };
  onChoose: (cell: string) => void;
  onClose: () => void;
}

/** The cells that a note or a passage rests on, where they are several; arrows and Enter choose one. */
export function CellMenu({ cells, at, onChoose, onClose }: CellMenuProps) {
  const t = useText();
  const sources = useAnswer('sources.list', {}).data ?? [];
  const rows = cells.flatMap((written) => {
    const origin = readOrigin(written);
    if (origin === null) return [];
    const file = sources.find(({ id }) => id === origin.id)?.fileName ?? '';
    return [{ written, file, cell: (origin.at ?? '').replace(/^!/, '').replace('!', ' · ') }];
  });
  const files = new Set(rows.map(({ file }) => file));
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      hideDetached={false}
      // Not of a key elsewhere: the one that opens the menu is still on its way.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        <span className={css['anchor']} style={at} />
      </Menu.Target>
      <Menu.Dropdown className={css['cells']}>
        <Menu.Label>
          {files.size > 1 ? t('packs.cells', { count: rows.length }) : <bdi>{rows[0]?.file}</bdi>}
        </Menu.Label>
        {rows.map(({ written, file, cell }) => (
          <Menu.Item key={written} onClick={() => onChoose(written)}>
            <bdi>{cell}</bdi>
            {files.size > 1 && <bdi className={css['file']}>{file}</bdi>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
