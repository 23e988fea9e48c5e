import { Tabs } from '@mantine/core';
import { useText } from '../app/texts/texts';
import css from './TabBar.module.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** What is open there, in amber; 0 shows nothing. */
  open?: number;
  /** A plain number instead, as for a list of comments; 0 shows nothing. */
  count?: number;
}

export interface TabBarProps<Id extends string> {
  /** Accessible name of the row. */
  label: string;
  tabs: readonly Tab<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** The 36 px row of tabs. The screen draws what belongs to `value` below it. */
export function TabBar<Id extends string>({ label, tabs, value, onChange }: TabBarProps<Id>) {
  const t = useText();
  return (
    <Tabs
      value={value}
      onChange={(id) => {
        const tab = tabs.find((one) => one.id === id);
        if (tab) onChange(tab.id);
      }}
      variant="unstyled"
      classNames={{ list: css['list'] ?? '', tab: css['tab'] ?? '', tabLabel: css['label'] ?? '' }}
    >
      <Tabs.List aria-label={label}>
        {tabs.map(({ id, label: name, open = 0, count = 0 }) => (
          <Tabs.Tab key={id} value={id}>
            {name}
            {open > 0 && (
              <span className={css['open']} title={t('ui.open', { count: open })}>
                {open}
              </span>
            )}
            {open === 0 && count > 0 && <span className={css['count']}>{count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
