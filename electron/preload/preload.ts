import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import * as electron from 'electron';
import type { Bridge } from '../../shared/contract/bridge';
import type { Notice } from '../../shared/contract/wire';

type Own = Bridge<File>;
type Answer<K extends keyof Own> = Awaited<ReturnType<Own[K]>>;

function ask<K extends keyof Own>(name: K, ...args: Parameters<Own[K]>): Promise<Answer<K>> {
  return ipcRenderer.invoke(name, ...args) as Promise<Answer<K>>;
}

function tell<K extends keyof Own>(name: K, ...args: Parameters<Own[K]>): void {
  void ask(name, ...args);
}

// Electron before 32 has no webUtils; there the path stands on the file itself.
const { webUtils }: { webUtils?: { getPathForFile(file: File): string } } = electron;

const bridge: Own = {
  call: (...args) => ask('call', ...args),
  cancel: (...args) => tell('cancel', ...args),
  subscribe: (listener) => {
    const hear = (_event: IpcRendererEvent, notice: Notice) => listener(notice);
    ipcRenderer.on('notice', hear);
    return () => ipcRenderer.off('notice', hear);
  },
  start: () => ask('start'),
  chooseFiles: () => ask('chooseFiles'),
  chooseTarget: (...args) => ask('chooseTarget', ...args),
  chooseFolder: (...args) => ask('chooseFolder', ...args),
  chooseStore: (...args) => ask('chooseStore', ...args),
  findStore: (...args) => ask('findStore', ...args),
  chooseBackup: (...args) => ask('chooseBackup', ...args),
  readClipboard: () => ask('readClipboard'),
  pathOf: (file) => (webUtils ? webUtils.getPathForFile(file) : ((file as File & { path?: string }).path ?? '')),
  showInFolder: (...args) => tell('showInFolder', ...args),
  openFile: (...args) => tell('openFile', ...args),
  openWindow: (...args) => tell('openWindow', ...args),
  setMenu: (...args) => tell('setMenu', ...args),
  remember: (...args) => tell('remember', ...args),
};

contextBridge.exposeInMainWorld('chancery', bridge);
