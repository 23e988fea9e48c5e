import path from 'node:path';
import { app, nativeTheme, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Notice } from '../../shared/contract/wire';
import { onAbsence } from './absence';
import { filesIn } from './arguments';
import { createDialogs, storeExtension } from './dialogs';
import { superviseEngine } from './engine';
import type { Engine } from './engine';
import { answerBridge } from './ipc';
import { lockDown, lockUnattended } from './lock';
import { drawFirstMenu, drawMenu } from './menu';
import { engineProgram, rendererFolder } from './place';
import { printToPdf } from './print';
import { serveFiles } from './protocol';
import { createRelay } from './relay';
import { openMemory } from './remember';
import { confineSession, isOwn } from './security';
import { startEngineProcess } from './transport';
import { openWindow, reloadAfterCrash } from './window';

/** The program with its window, once on this computer for each folder of user data. */
export async function runProgram(): Promise<void> {
  const files = filesIn(process.argv, process.cwd(), app.isPackaged);
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit();
    return;
  }
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (app.isReady()) tell({ type: 'files', paths: [file] });
    else files.push(file);
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

  const window: BrowserWindow = openWindow(own, memory);
  reloadAfterCrash(window);
  function tell(notice: Notice): void {
    if (!window.isDestroyed()) window.webContents.send('notice', notice);
  }

  const relay = createRelay({ toEngine: (message) => engine.send(message), toWindow: tell, print: printToPdf });
  const engine = superviseEngine(() => startEngineProcess(engineProgram()), {
    received: relay.received,
    stopped: (asked) => {
      relay.stopped();
      if (!asked) tell({ type: 'engine', state: 'stopped' });
    },
    back: () => tell({ type: 'engine', state: 'back' }),
  });
  const program = { engine, relay, tell, window: () => window };
  const languages = app.getPreferredSystemLanguages().filter(isLanguage);
  const given = files.splice(0);

  answerBridge(program.window, {
    ...createDialogs(program.window, languages[0] ?? 'en'),
    call: async (id, method, input) => {
      const reply = await relay.call(id, method, input);
      if (method === 'store.lock' && reply.ok) await lockDown(program);
      return reply;
    },
    cancel: relay.cancel,
    start: async () => ({
      version: app.getVersion(),
      platform: process.platform,
      storePath: given.find(isStore) ?? memory.facts.storePath ?? firstStore(),
      languages,
      // Only once: the page is loaded again after locking.
      files: given.splice(0).filter((file) => !isStore(file)),
      theme: memory.facts.theme,
      sizes: memory.facts.sizes,
    }),
    setMenu: (menus) => drawMenu(menus, (command) => tell({ type: 'command', command })),
    remember: (facts) => {
      memory.remember(facts);
      nativeTheme.themeSource = memory.facts.theme;
    },
  });

  app.on('second-instance', (_event, _argv, _folder, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const { files: paths } = data as { files: string[] };
    if (paths.length > 0) tell({ type: 'files', paths });
  });
  onAbsence(() => void lockUnattended(program));
  endWith(engine);
}

/** Ends the program when its window is closed, after the engine has written and closed what it was at. */
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
