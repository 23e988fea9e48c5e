import { Drawer, Splitter } from '@mantine/core';
import { useMediaQuery, type SplitterPaneSize } from '@mantine/hooks';
import { IconLayoutSidebar, IconLayoutSidebarRight } from '@tabler/icons-react';
import { createContext, use, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { setPreferences, usePreferences } from '../app/preferences';
import { useText } from '../app/texts/texts';
import css from './Frame.module.css';
import { IconButton } from './IconButton';

export type Side = 'start' | 'end';

export interface SidePane {
  /** Accessible name, and what the button that shows it says: "Filters", "Details". */
  label: string;
  content: ReactNode;
}

export interface FrameProps {
  /** Name under which widths are remembered: the screen's. */
  id: string;
  /** List, tree or outline. */
  start?: SidePane | null;
  /** Inspector. */
  end?: SidePane | null;
  /** The thing itself: head, tabs, editor, table. */
  children: ReactNode;
  /** Accessible name of the middle. */
  label: string;
}

interface Panes {
  /** Shows or hides a pane; null where the frame has none on that side. */
  toggle: (side: Side) => void;
  shown: (side: Side) => boolean;
  label: (side: Side) => string | null;
}

const Context = createContext<Panes | null>(null);

// In rem, so that panes grow with the text.
const measures: Readonly<Record<Side, { usual: number; min: number; max: number }>> = {
  start: { usual: 14, min: 11, max: 26 },
  end: { usual: 19, min: 15, max: 34 },
};

/**
 * The three-pane frame of a screen. Panes are resized by pointer or arrow keys on the line between them, closed by
 * their button (`PaneToggle`), and remembered. Where the window is narrow they are drawers: the end one below 1200 px,
 * the start one below 1024.
 */
export function Frame({ id, start = null, end = null, children, label }: FrameProps) {
  const { panes } = usePreferences();
  const narrow: Record<Side, boolean> = {
    start: useMediaQuery('(max-width: 1023.98px)', false, { getInitialValueInEffect: false }) ?? false,
    end: useMediaQuery('(max-width: 1199.98px)', false, { getInitialValueInEffect: false }) ?? false,
  };
  const [drawer, setDrawer] = useState<Side | null>(null);
  const sides: Record<Side, SidePane | null> = { start, end };
  const width = (side: Side) => panes[`${id}.${side}`] ?? measures[side].usual;
  const docked = (side: Side) => sides[side] !== null && !narrow[side] && width(side) > 0;

  const remember = (side: Side, rem: number) =>
    setPreferences({ panes: { ...panes, [`${id}.${side}`]: rounded(rem) } });

  const control = useMemo<Panes>(
    () => ({
      toggle: (side) => {
        if (narrow[side]) setDrawer((open) => (open === side ? null : side));
        else remember(side, width(side) > 0 ? 0 : measures[side].usual);
      },
      shown: (side) => (narrow[side] ? drawer === side : docked(side)),
      label: (side) => sides[side]?.label ?? null,
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- all of them are read anew with these
    [panes, narrow.start, narrow.end, drawer, start?.label, end?.label, id],
  );

  const sizeOf = (side: Side): SplitterPaneSize => (docked(side) ? `${width(side)}rem` : '0rem');
  const [pulled, setPulled] = useState<SplitterPaneSize[] | null>(null);
  const pulling = useRef(false);
  const rememberAll = ([before, , after]: SplitterPaneSize[]) => {
    const changed = { start: before, end: after };
    const widths = (['start', 'end'] as const)
      .filter(docked)
      .map((side) => [`${id}.${side}`, rounded(Number.parseFloat(String(changed[side])))] as const);
    setPreferences({ panes: { ...panes, ...Object.fromEntries(widths) } });
    setPulled(null);
  };

  const open = drawer !== null && narrow[drawer] ? sides[drawer] : null;
  const sidePane = (side: Side) => (
    <Splitter.Pane
      defaultSize={`${measures[side].usual}rem`}
      min={docked(side) ? `${measures[side].min}rem` : '0rem'}
      max={docked(side) ? `${measures[side].max}rem` : '0rem'}
      className={css['side'] ?? ''}
    >
      {docked(side) && (
        <aside className={css['fill']} data-pane aria-label={sides[side]?.label}>
          {sides[side]?.content}
        </aside>
      )}
    </Splitter.Pane>
  );
  return (
    <Context value={control}>
      {/* Always three panes, those not shown without width: the middle keeps its place, its state and the caret in it. */}
      <Splitter
        className={css['frame'] ?? ''}
        classNames={{ handle: css['handle'] ?? '' }}
        mod={{ 'no-start': !docked('start'), 'no-end': !docked('end') }}
        withHandle={false}
        lineSize={1}
        step="16px"
        shiftStep="64px"
        sizes={pulled ?? [sizeOf('start'), 100, sizeOf('end')]}
        onSizeChange={(sizes) => (pulling.current ? setPulled(sizes) : rememberAll(sizes))}
        onResizeStart={() => (pulling.current = true)}
        onResizeEnd={(_handle, sizes) => {
          pulling.current = false;
          rememberAll(sizes);
        }}
      >
        {sidePane('start')}
        <Splitter.Pane defaultSize={100} min="20rem" className={css['work'] ?? ''}>
          <main className={css['fill']} data-pane aria-label={label}>
            {children}
          </main>
        </Splitter.Pane>
        {sidePane('end')}
      </Splitter>
      <Drawer.Root
        opened={open !== null}
        onClose={() => setDrawer(null)}
        position={drawer === 'start' ? 'left' : 'right'}
        size={drawer === null ? 0 : `${measures[drawer].usual + 2}rem`}
      >
        <Drawer.Overlay backgroundOpacity={0} />
        <Drawer.Content aria-label={open?.label}>
          <div className={css['fill']} data-pane>
            {open?.content}
          </div>
        </Drawer.Content>
      </Drawer.Root>
    </Context>
  );
}

export interface PaneControl {
  shown: boolean;
  toggle: () => void;
  /**
   * Shows the pane with what `choose` brings into it, and gives the focus to the first element there that answers to
   * the selector: before this returns, so that the key that follows, however fast, is typed there.
   */
  enter: (choose: () => void, first: string) => void;
}

/** Whether a pane of the surrounding frame is on screen, and the ways into it; null where there is none. */
export function usePane(side: Side): PaneControl | null {
  const panes = use(Context);
  if (panes === null || panes.label(side) === null) return null;
  const shown = panes.shown(side);
  const toggle = () => panes.toggle(side);
  const enter = (choose: () => void, first: string) => {
    flushSync(() => {
      choose();
      if (!shown) toggle();
    });
    document.querySelector<HTMLElement>(first)?.focus();
  };
  return { shown, toggle, enter };
}

/** The button that shows or hides a pane of the frame that it stands in; nothing where there is no such pane. */
export function PaneToggle({ side }: { side: Side }) {
  const t = useText();
  const panes = use(Context);
  const label = panes?.label(side) ?? null;
  if (panes === null || label === null) return null;
  const shown = panes.shown(side);
  const Icon = side === 'start' ? IconLayoutSidebar : IconLayoutSidebarRight;
  return (
    <IconButton
      label={t(shown ? 'ui.hidePane' : 'ui.showPane', { pane: label })}
      icon={<Icon size={16} stroke={1.5} className="flip" aria-hidden />}
      pressed={shown}
      onClick={() => panes.toggle(side)}
    />
  );
}

function rounded(rem: number): number {
  return Math.round(rem * 10) / 10;
}
