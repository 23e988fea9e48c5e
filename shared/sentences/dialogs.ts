import { pickLanguage } from './language';
import type { Language } from './language';

/** Titles and filters of the operating system's file dialogs. */
interface DialogWords {
  chooseFiles: string;
  chooseTarget: string;
  chooseFolder: string;
  chooseStore: string;
  findStore: string;
  chooseBackup: string;
  stores: string;
  allFiles: string;
}

const words: Record<Language, DialogWords> = {
  en: {
    chooseFiles: 'Choose files to import',
    chooseTarget: 'Save as',
    chooseFolder: 'Folder for the files',
    chooseStore: 'Where to make the store',
    findStore: 'Open a store',
    chooseBackup: 'Choose a backup',
    stores: 'Chancery stores',
    allFiles: 'All files',
  },
};

export function wordDialog(language: string): DialogWords {
  return words[pickLanguage(language)];
}
