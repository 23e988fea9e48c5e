import path from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { onAbsence } from './absence';
import { filesIn } from './arguments';
import { createDialogs, storeExtension } from './dialogs';
import { superviseEngine } from './engine';
import type { Engine } from './engine';
import { answerBridge } from './ipc';
import { lockTogether, lockUnattended } from './lock';
import { drawFirstMenu, drawMenu } from './menu';
import { engineProgram, rendererFolder } from './place';
import { printToPdf } from './print';
import { serveFiles } from './protocol';
import { createRelay } from './relay';
import { openMemory } from './remember';
import { confineSession, isOwn } from './security';
import { startEngineProcess } from './transport';
import { openWindows } from './windows';
import type { Windows } from './windows';

/** The program with its windows, once on this computer for each folder of user data. */
export async function runProgram(): Promise<void> {
  const files = filesIn(process.argv, process.cwd(), app.isPackaged);
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit();
    return;
  }
  let opened: Windows | null = null;
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (opened === null) files.push(file);
    else opened.tellCurrent({ type: 'files', paths: [file] });
  });
  const memory = openMemory(app.getPath('userData'));
  nativeTheme.themeSource = memory.facts.theme;
  await app.whenReady();

  // Everything of the page stays in memory: no cache, no storage, nothing of a store is left on the disk by Chromium.
  const own = session.fromPartition('chancery', { cache: false });
  confineSession(own, isOwn);
  confineSession(session.defaultSession, () => false);
  serveFiles(own, rendererFolder());
  drawFirstMenu();

  const windows = openWindows(own, memory);
  opened = windows;
  const relay = createRelay({ toEngine: (message) => engine.send(message), toWindow: windows.tell, print: printToPdf });
  const engine = superviseEngine(() => startEngineProcess(engineProgram()), {
    received: relay.received,
    stopped: (asked) => {
      relay.stopped();
      if (!asked) windows.tell({ type: 'engine', state: 'stopped' });
    },
    back: () => windows.tell({ type: 'engine', state: 'back' }),
  });
  const program = { engine, relay, windows };
  const lock = lockTogether(program);
  const languages = app.getPreferredSystemLanguages().filter(isLanguage);
  const given = files.splice(0);

  answerBridge(windows, {
    ...createDialogs(windows.current, languages[0] ?? 'en'),
    call: (window, id, method, input) =>
      method === 'store.lock' ? lock(window, id, input) : relay.call(id, method, input),
    cancel: relay.cancel,
    start: async (window) => ({
      version: app.getVersion(),
      platform: process.platform,
      storePath: given.find(isStore) ?? memory.facts.storePath ?? firstStore(),
      languages,
      // Only once: the page is loaded again after locking.
      files: given.splice(0).filter((file) => !isStore(file)),
      at: windows.placeOf(window),
      theme: memory.facts.theme,
      sizes: memory.facts.sizes,
    }),
    openWindow: windows.open,
    setMenu: (menus) => drawMenu(menus, (command) => windows.tellCurrent({ type: 'command', command })),
    remember: (facts) => {
      memory.remember(facts);
      nativeTheme.themeSource = memory.facts.theme;
    },
  });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    const window = windows.current();
    if (window.isMinimized()) window.restore();
    window.focus();
    const { files: paths } = data as { files: string[] };
    if (paths.length > 0) windows.tellCurrent({ type: 'files', paths });
  });
  onAbsence(() => void lockUnattended(program));
  endWith(engine);
}

/** Ends the program when its last window is closed, after the engine has written and closed what it was at. */
function endWith(engine: Engine): void {
  let ended = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void endThenQuit();
  });

  async function endThenQuit(): Promise<void> {
    await engine.end();
    ended = true;
    // Not before the event is over: within it another quit is not heard.
    setImmediate(() => app.quit());
  }
}

function firstStore(): string {
  return path.join(app.getPath('documents'), 'Chancery', `desk.${storeExtension}`);
}

function isStore(file: string): boolean {
  return path.extname(file).toLowerCase() === `.${storeExtension}`;
}

/** Chromium may report the C locale, at which Intl throws. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
