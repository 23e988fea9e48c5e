import type { Notice, Reply } from './wire';

/** What the window asks its operating system for; everything else is a call to the engine. */

/** One command as main draws it in the native menu. */
export interface MenuEntry {
  id: string;
  label: string;
  /** Electron accelerator, or null. */
  accelerator: string | null;
  enabled: boolean;
  /** A line before the entry. */
  separated: boolean;
}

export interface Menu {
  label: string;
  entries: MenuEntry[];
}

/** Facts of this start of the program. */
export interface Start {
  version: string;
  platform: string;
  /** The store that was open last, or the path where the first one would be made. */
  storePath: string;
  languages: string[];
  /** Files that the program was started with. */
  files: string[];
}

export interface Bridge {
  /** `id` is chosen by the caller, so that it can cancel and follow progress. */
  call(id: string, method: string, input: unknown): Promise<Reply>;
  cancel(id: string): void;
  subscribe(listener: (notice: Notice) => void): () => void;
  start(): Promise<Start>;
  chooseFiles(): Promise<string[]>;
  /** Asks where to save; null when the person cancels. */
  chooseTarget(suggested: string, extension: string): Promise<string | null>;
  chooseStore(suggested: string): Promise<string | null>;
  chooseBackup(folder: string): Promise<string | null>;
  /** The path behind a dropped file. */
  pathOf(file: File): string;
  showInFolder(path: string): void;
  openFile(path: string): void;
  setMenu(menus: Menu[]): void;
  /** Colour scheme of native parts and the last store, kept for the next start. */
  remember(facts: { theme?: 'system' | 'light' | 'dark'; storePath?: string }): void;
}
