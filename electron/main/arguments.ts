import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the program is started to do. */
export type Errand = 'window' | 'print-service' | 'self-check';

export function errandOf(argv: readonly string[]): Errand {
  if (argv.includes('--print-service')) return 'print-service';
  return argv.includes('--self-check') ? 'self-check' : 'window';
}

/**
 * Absolute paths of the files that a command line names and that are there, from the folder it was typed in. The first
 * plain word of it is the program, and in development the second is the program's folder.
 */
export function filesIn(argv: readonly string[], folder: string, packaged: boolean): string[] {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  return words
    .slice(packaged ? 0 : 1)
    .map((word) => path.resolve(folder, word))
    .filter((file) => existsSync(file));
}
