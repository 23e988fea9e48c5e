import { ipcMain } from 'electron';
import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { Bridge } from '../../shared/contract/bridge';
import { ownWindow } from './security';
import type { Windows } from './windows';

/** What main answers for a window; the preload does the rest of the bridge. */
/** `window`: the one that asks. */
export interface Answers extends Omit<Bridge<never>, 'subscribe' | 'pathOf' | 'call' | 'start'> {
  start(window: BrowserWindow): ReturnType<Bridge<never>['start']>;
  call(window: BrowserWindow, ...given: Parameters<Bridge<never>['call']>): ReturnType<Bridge<never>['call']>;
}

const text = z.string().max(32_768);
const menus = z.array(
  z.strictObject({
    label: text,
    entries: z.array(
      z.strictObject({
        id: text,
        label: text,
        accelerator: text.nullable(),
        enabled: z.boolean(),
        separated: z.boolean(),
      }),
    ),
  }),
);
const facts = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  storePath: text.exactOptional(),
  sizes: z.record(text, z.number()).exactOptional(),
});

/** What only a person asks for, and so tells at which window one is. */
const byPerson: readonly (keyof Answers)[] = [
  'chooseFiles',
  'chooseTarget',
  'chooseFolder',
  'chooseStore',
  'findStore',
  'chooseBackup',
  'readClipboard',
  'openWindow',
];

/** Answers the bridge for the pages of the program's windows and refuses everyone else; arguments are checked before they are used. */
export function answerBridge(windows: Pick<Windows, 'of' | 'use'>, answers: Answers): void {
  const on = <T extends unknown[]>(
    name: keyof Answers,
    args: z.ZodType<T>,
    answer: (window: BrowserWindow, ...given: T) => unknown,
  ) =>
    ipcMain.handle(name, (event, ...given: unknown[]) => {
      const window = ownWindow(event, windows.of(event.sender));
      if (byPerson.includes(name)) windows.use(window);
      return answer(window, ...args.parse(given));
    });

  on('call', z.tuple([text, text, z.unknown()]), answers.call);
  on('cancel', z.tuple([text]), (_, id) => answers.cancel(id));
  on('start', z.tuple([]), answers.start);
  on('chooseFiles', z.tuple([]), answers.chooseFiles);
  on('chooseTarget', z.tuple([text, text]), (_, ...given) => answers.chooseTarget(...given));
  on('chooseFolder', z.tuple([text]), (_, suggested) => answers.chooseFolder(suggested));
  on('chooseStore', z.tuple([text]), (_, suggested) => answers.chooseStore(suggested));
  on('findStore', z.tuple([text]), (_, folder) => answers.findStore(folder));
  on('chooseBackup', z.tuple([text]), (_, folder) => answers.chooseBackup(folder));
  on('readClipboard', z.tuple([]), answers.readClipboard);
  on('showInFolder', z.tuple([text]), (_, file) => answers.showInFolder(file));
  on('openFile', z.tuple([text]), (_, file) => answers.openFile(file));
  on('openWindow', z.tuple([text]), (_, at) => answers.openWindow(at));
  on('setMenu', z.tuple([menus]), (_, drawn) => answers.setMenu(drawn));
  on('remember', z.tuple([facts]), (_, kept) => answers.remember(kept));
}
