import { useEffect } from 'react';
import { onNotice } from './notices';

/** Files that come from outside: dropped on the window, or given to the program when it is started. */

type Taker = (paths: readonly string[]) => void;

let taker: Taker | null = null;
let waiting: readonly string[] = [];

/** The one place that takes files, the sources feature: what came before it was there is handed over at once. */
export function takeFiles(take: Taker): () => void {
  taker = take;
  if (waiting.length > 0) take(waiting);
  waiting = [];
  return () => {
    if (taker === take) taker = null;
  };
}

export function filesCame(paths: readonly string[]): void {
  if (paths.length === 0) return;
  if (taker === null) waiting = [...waiting, ...paths];
  else taker(paths);
}

/** Whether anything takes files now. */
export function filesAreTaken(): boolean {
  return taker !== null;
}

/** Hears of files that a second start of the program was given. */
export function useFilesFromOutside(atStart: readonly string[]): void {
  useEffect(() => filesCame(atStart), [atStart]);
  useEffect(() => onNotice('files', ({ paths }) => filesCame(paths)), []);
}
