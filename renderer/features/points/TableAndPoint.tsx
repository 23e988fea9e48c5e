import { Splitter } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { setPreferences, usePreferences } from '../../app/preferences';
import css from './library.module.css';

const tableSize = 'points.table';

interface TableAndPointProps {
  list: RefObject<HTMLDivElement | null>;
  table: ReactNode;
  point: ReactNode;
}

/** The table above, the open point below, with a border that can be moved. */
export function TableAndPoint({ list, table, point }: TableAndPointProps) {
  const { panes } = usePreferences();
  const size = panes[tableSize] ?? 50;
  return (
    <Splitter
      orientation="vertical"
      className={css['split'] ?? ''}
      classNames={{ handle: css['handle'] ?? '' }}
      withHandle={false}
      lineSize={5}
      onResizeEnd={(_handle, [to]) =>
        typeof to === 'number' && setPreferences({ panes: { ...panes, [tableSize]: Math.round(to) } })
      }
    >
      <Splitter.Pane defaultSize={size} min={15}>
        <div className={css['part']} ref={list}>
          {table}
        </div>
      </Splitter.Pane>
      <Splitter.Pane defaultSize={100 - size} min={20}>
        <div className={css['part']}>{point}</div>
      </Splitter.Pane>
    </Splitter>
  );
}
