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

export type Theme = 'system' | 'light' | 'dark';

/** Facts of this start of the program. */
export interface Start {
  version: string;
  platform: string;
  /** The store that was open last, or the path where the first one would be made. */
  storePath: string;
  languages: string[];
  /** Files that the program was started with. */
  files: string[];
  /** The place that this window was opened for; null for the first one. */
  at: string | null;
  theme: Theme;
  /** Widths of panes, zoom and the like as last remembered; the window keeps nothing on disk itself. */
  sizes: Record<string, number>;
}

export interface Bridge<DroppedFile> {
  /**
   * `id` is chosen by the caller, so that it can cancel and follow progress, and never used twice: what names the window,
   * a colon, and what names the call.
   */
  call(id: string, method: string, input: unknown): Promise<Reply>;
  cancel(id: string): void;
  subscribe(listener: (notice: Notice) => void): () => void;
  start(): Promise<Start>;
  chooseFiles(): Promise<string[]>;
  /** Asks where to save; null when the person cancels. */
  chooseTarget(suggested: string, extension: string): Promise<string | null>;
  /** Asks for a folder to write several files into; null when the person cancels. */
  chooseFolder(suggested: string): Promise<string | null>;
  /** Where to make a new store. */
  chooseStore(suggested: string): Promise<string | null>;
  /** A store that is there already. */
  findStore(folder: string): Promise<string | null>;
  chooseBackup(folder: string): Promise<string | null>;
  /** What lies in the clipboard, asked for by a person who pastes. */
  readClipboard(): Promise<{ html: string; text: string }>;
  /** The path behind a dropped file. */
  pathOf(file: DroppedFile): string;
  showInFolder(path: string): void;
  /** Opens a file that the person chose or named in this run; any other is only shown in its folder. */
  openFile(path: string): void;
  /** Opens another window of the program, which shows the same store; `at` is a place in the words of the window, handed over as it is. */
  openWindow(at: string): void;
  setMenu(menus: Menu[]): void;
  /** Colour scheme of native parts, the last store and sizes, kept for the next start; `sizes` replaces those kept. */
  remember(facts: Partial<Pick<Start, 'theme' | 'storePath' | 'sizes'>>): void;
}
