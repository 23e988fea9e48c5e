import { ipcMain } from 'electron';
import type { BrowserWindow } from 'electron';
import { z } from 'zod';
import type { Bridge } from '../../shared/contract/bridge';
import { refuseForeign } from './security';

/** What main answers for the window; the preload does the rest of the bridge. */
export type Answers = Omit<Bridge<never>, 'subscribe' | 'pathOf'>;

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

/** Answers the bridge for `window`'s own page and refuses everyone else; arguments are checked before they are used. */
export function answerBridge(window: () => BrowserWindow, answers: Answers): void {
  const on = <T extends unknown[]>(name: keyof Answers, args: z.ZodType<T>, answer: (...given: T) => unknown) =>
    ipcMain.handle(name, (event, ...given: unknown[]) => {
      refuseForeign(event, window().webContents);
      return answer(...args.parse(given));
    });

  on('call', z.tuple([text, text, z.unknown()]), answers.call);
  on('cancel', z.tuple([text]), answers.cancel);
  on('start', z.tuple([]), answers.start);
  on('chooseFiles', z.tuple([]), answers.chooseFiles);
  on('chooseTarget', z.tuple([text, text]), answers.chooseTarget);
  on('chooseFolder', z.tuple([text]), answers.chooseFolder);
  on('chooseStore', z.tuple([text]), answers.chooseStore);
  on('findStore', z.tuple([text]), answers.findStore);
  on('chooseBackup', z.tuple([text]), answers.chooseBackup);
  on('readClipboard', z.tuple([]), answers.readClipboard);
  on('showInFolder', z.tuple([text]), answers.showInFolder);
  on('openFile', z.tuple([text]), answers.openFile);
  on('setMenu', z.tuple([menus]), answers.setMenu);
  on('remember', z.tuple([facts]), answers.remember);
}
