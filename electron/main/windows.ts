import { BrowserWindow } from 'electron';
import type { Session, WebContents } from 'electron';
import type { Notice } from '../../shared/contract/wire';
import type { Memory } from './remember';
import { openWindow, reloadAfterCrash } from './window';

/** The windows of the program. All show the one store; each is at a place of its own in it. */
export interface Windows {
  all(): BrowserWindow[];
  /** The one that was used last. */
  current(): BrowserWindow;
  /** The one whose page this is; null where it is none of theirs. */
  of(contents: WebContents): BrowserWindow | null;
  /** Notes that a person is at this one. */
  use(window: BrowserWindow): void;
  /** Opens another, beside the one that was used last, at a place in the words of the page. */
  open(at: string): void;
  /** The place that a window was opened for; null for the first one. */
  placeOf(window: BrowserWindow): string | null;
  /** Tells all of them. */
  tell(notice: Notice): void;
  /** Tells the one that was used last. */
  tellCurrent(notice: Notice): void;
}

/** Opens the first window. */
export function openWindows(session: Session, memory: Memory): Windows {
  /** The one that was used last comes first. */
  let windows: BrowserWindow[] = [];
  const use = (window: BrowserWindow) => {
    windows = [window, ...windows.filter((one) => one !== window)];
  };
  const places = new WeakMap<BrowserWindow, string>();
  const open = (at: string | null) => {
    const window = openWindow(session, memory, windows[0] ?? null);
    if (at !== null) places.set(window, at);
    reloadAfterCrash(window);
    window.on('focus', () => use(window));
    window.on('closed', () => {
      windows = windows.filter((one) => one !== window);
    });
    use(window);
  };
  const tell = (window: BrowserWindow | undefined, notice: Notice) => {
    if (window !== undefined && !window.isDestroyed()) window.webContents.send('notice', notice);
  };
  open(null);
  return {
    all: () => [...windows],
    current: () => {
      const [window] = windows;
      if (window === undefined) throw new Error('all windows are closed');
      return window;
    },
    of: (contents) => {
      const window = BrowserWindow.fromWebContents(contents);
      return window !== null && windows.includes(window) ? window : null;
    },
    use,
    open,
    placeOf: (window) => places.get(window) ?? null,
    tell: (notice) => windows.forEach((window) => tell(window, notice)),
    tellCurrent: (notice) => tell(windows[0], notice),
  };
}
