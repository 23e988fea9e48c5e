import { Tabs } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
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

/** The 36 px row of tabs. The screen draws what belongs to `value` below it, and may draw the row itself anew for it. */
export function TabBar<Id extends string>({ label, tabs, value, onChange }: TabBarProps<Id>) {
  const t = useText();
  const row = useKeptFocus(label);
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
      <Tabs.List ref={row} aria-label={label}>
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

/** The row that has just been taken away while the focus stood on one of its tabs. */
let left: string | null = null;

/** Where a tab of another layout draws the row anew, the arrows go on from the tab that they have chosen. */
function useKeptFocus(label: string) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = row.current;
    if (left === label) drawn?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      if (drawn?.contains(document.activeElement) !== true) return;
      left = label;
      // What takes its place is drawn in the same step or not at all.
      queueMicrotask(() => (left = null));
    };
  }, [label]);
  return row;
}
