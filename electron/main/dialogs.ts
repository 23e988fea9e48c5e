import path from 'node:path';
import { dialog, shell } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import { wordDialog } from '../../shared/sentences/dialogs';
import { readClipboard } from './clipboard';

/** Extension of a store's file, as the operating system knows it. */
export const storeExtension = 'chancery';

/** Asks the person for files, opens those that were chosen or named here, and reads what is pasted. */
export interface Dialogs {
  chooseFiles(): Promise<string[]>;
  chooseTarget(suggested: string, extension: string): Promise<string | null>;
  chooseFolder(suggested: string): Promise<string | null>;
  chooseStore(suggested: string): Promise<string | null>;
  findStore(folder: string): Promise<string | null>;
  chooseBackup(folder: string): Promise<string | null>;
  readClipboard(): Promise<{ html: string; text: string }>;
  showInFolder(file: string): void;
  openFile(file: string): void;
}

export function createDialogs(window: () => BrowserWindow, language: string): Dialogs {
  const words = wordDialog(language);
  const chosen = new Set<string>();
  const keep = (file: string | undefined) => {
    if (file === undefined || file === '') return null;
    chosen.add(file);
    return file;
  };

  const open = async (title: string, defaultPath: string, filters: FileFilter[], many: boolean) => {
    const properties: ('openFile' | 'multiSelections')[] = many ? ['openFile', 'multiSelections'] : ['openFile'];
    const given = await dialog.showOpenDialog(window(), { title, defaultPath, filters, properties });
    return given.canceled ? [] : given.filePaths.flatMap((file) => keep(file) ?? []);
  };

  const save = async (title: string, defaultPath: string, filters: FileFilter[]) => {
    const given = await dialog.showSaveDialog(window(), { title, defaultPath, filters });
    return given.canceled ? null : keep(given.filePath);
  };

  const stores = [{ name: words.stores, extensions: [storeExtension] }];
  const everything = [{ name: words.allFiles, extensions: ['*'] }];

  const showInFolder = (file: string) => {
    // Looking at a share that nobody chose would sign in to its server.
    if (path.isAbsolute(file) && (chosen.has(file) || !file.startsWith('\\\\'))) shell.showItemInFolder(file);
  };

  return {
    chooseFiles: () => open(words.chooseFiles, '', everything, true),
    chooseTarget: (suggested, extension) =>
      save(words.chooseTarget, suggested, [{ name: extension.toUpperCase(), extensions: [extension] }]),
    chooseFolder: async (suggested) => {
      const properties: ('openDirectory' | 'createDirectory')[] = ['openDirectory', 'createDirectory'];
      const given = await dialog.showOpenDialog(window(), {
        title: words.chooseFolder,
        defaultPath: suggested,
        properties,
      });
      return given.canceled ? null : keep(given.filePaths[0]);
    },
    chooseStore: (suggested) => save(words.chooseStore, suggested, stores),
    findStore: async (folder) => (await open(words.findStore, folder, [...stores, ...everything], false))[0] ?? null,
    chooseBackup: async (folder) => (await open(words.chooseBackup, folder, everything, false))[0] ?? null,
    readClipboard,
    showInFolder,
    openFile: (file) => {
      if (chosen.has(file)) void shell.openPath(file);
      else showInFolder(file);
    },
  };
}
