import { useEffect } from 'react';
import { onNotice } from './notices';

/** Files that come from outside: dropped on the window, or given to the program when it is started. */

type Taker = (paths: readonly string[]) => void;
type Claim = (path: string) => Promise<boolean>;

let taker: Taker | null = null;
let waiting: readonly string[] = [];
const claims = new Set<Claim>();

/** The one place that takes files, the sources feature: what came before it was there is handed over at once. */
export function takeFiles(take: Taker): () => void {
  taker = take;
  if (waiting.length > 0) take(waiting);
  waiting = [];
  return () => {
    if (taker === take) taker = null;
  };
}

/** Whoever knows a file as its own takes it and says so; what nobody claims goes to the one that takes files. */
export function claimFiles(claim: Claim): () => void {
  claims.add(claim);
  return () => claims.delete(claim);
}

export function filesCame(paths: readonly string[]): void {
  void offer(paths);
}

async function offer(paths: readonly string[]): Promise<void> {
  const left = await unclaimed(paths);
  if (left.length === 0) return;
  if (taker === null) waiting = [...waiting, ...left];
  else taker(left);
}

async function unclaimed(paths: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const path of paths) {
    let claimed = false;
    for (const claim of claims) claimed ||= await claim(path);
    if (!claimed) left.push(path);
  }
  return left;
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
