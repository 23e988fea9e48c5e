import { Checkbox, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { setPreferences, usePreferences } from '../../app/preferences';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import type { FigureColumnView } from './table-columns';

const nameOf = (id: string) => `figures.column.${id}`;

/** The columns that are shown, as wide as somebody made them; both are remembered on this computer. */
export function useShownColumns(columns: readonly FigureColumnView[]): {
  shown: readonly FigureColumnView[];
  isShown: (id: string) => boolean;
  setWidth: (id: string, rem: number) => void;
} {
  const { panes } = usePreferences();
  const widthOf = (id: string) => panes[nameOf(id)];
  return {
    shown: columns
      .filter(({ id }) => widthOf(id) !== 0)
      .map((column) => {
        const width = widthOf(column.id);
        return width === undefined ? column : { ...column, width: `${width}rem` };
      }),
    isShown: (id) => widthOf(id) !== 0,
    setWidth: (id, rem) => setPreferences({ panes: { ...panes, [nameOf(id)]: Math.round(rem * 10) / 10 } }),
  };
}

/** Which columns are shown. */
export function ColumnMenu({ columns }: { columns: readonly FigureColumnView[] }) {
  const t = useText();
  const { panes } = usePreferences();
  const { shown, isShown } = useShownColumns(columns);
  const toggle = (id: string) => {
    const { [nameOf(id)]: _, ...rest } = panes;
    setPreferences({ panes: isShown(id) ? { ...rest, [nameOf(id)]: 0 } : rest });
  };
  return (
    <Menu position="bottom-end" withinPortal closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="quiet">
          {t('figures.columns')}
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ id, head }) => (
          <Menu.Item
            key={id}
            leftSection={<Checkbox checked={isShown(id)} readOnly tabIndex={-1} aria-label={t('figures.shown')} />}
            disabled={isShown(id) && shown.length === 1}
            onClick={() => toggle(id)}
          >
            {head}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() =>
            setPreferences({
              panes: Object.fromEntries(Object.entries(panes).filter(([name]) => !name.startsWith(nameOf('')))),
            })
          }
        >
          {t('figures.columnsReset')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
