import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Session } from 'electron';
import { preloadFile } from './place';
import type { Memory, Remembered } from './remember';
import { startPage } from './security';

type Bounds = NonNullable<Remembered['bounds']>;

/** Colours of what the operating system draws into the window's one bar; the page draws the rest of it alike. */
const bar = {
  light: { color: '#ECEAE6', symbolColor: '#1B1D20' },
  dark: { color: '#161719', symbolColor: '#E7E5E1' },
};
const barHeight = 40;
const usual = { width: 1440, height: 900 };

/** Opens a window where the last one stood, or a little off the one that it stands beside, and shows it when its page is drawn. */
export function openWindow(session: Session, memory: Memory, beside: BrowserWindow | null): BrowserWindow {
  const bounds = beside === null ? memory.facts.bounds : offFrom(beside);
  const window = new BrowserWindow({
    ...(bounds !== null && isOnScreen(bounds) ? withoutState(bounds) : usual),
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: bar[scheme()].color,
    titleBarStyle: 'hidden',
    titleBarOverlay: { ...bar[scheme()], height: barHeight },
    trafficLightPosition: { x: 12, y: 12 },
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (bounds?.maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
    // For whoever measures how long it took.
    if (process.argv.includes('--say-when-shown')) process.stdout.write('shown\n');
  });
  window.on('close', () =>
    memory.remember({ bounds: { ...window.getNormalBounds(), maximised: window.isMaximized() } }),
  );
  followScheme(window);
  void window.loadURL(startPage);
  return window;
}

/** Loads the page again when its process died, unless it does so at once again. */
export function reloadAfterCrash(window: BrowserWindow): void {
  let last = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - last < 10_000) return;
    last = Date.now();
    window.webContents.reload();
  });
}

function followScheme(window: BrowserWindow): void {
  const recolour = () => {
    window.setBackgroundColor(bar[scheme()].color);
    // macOS draws no buttons of ours, and older Electrons none on Linux.
    if (process.platform === 'win32') window.setTitleBarOverlay({ ...bar[scheme()], height: barHeight });
  };
  nativeTheme.on('updated', recolour);
  window.on('closed', () => nativeTheme.off('updated', recolour));
}

function scheme(): 'light' | 'dark' {
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}

function offFrom(window: BrowserWindow): Bounds {
  const { x, y, ...size } = window.getNormalBounds();
  return { x: x + barHeight, y: y + barHeight, ...size, maximised: false };
}

function withoutState({ x, y, width, height }: Bounds): Omit<Bounds, 'maximised'> {
  return { x, y, width, height };
}

/** Whether enough of the bar to take hold of lies on a screen that is there today. */
function isOnScreen({ x, y, width }: Bounds): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= 200 && y >= workArea.y && y + barHeight <= workArea.y + workArea.height;
  });
}
