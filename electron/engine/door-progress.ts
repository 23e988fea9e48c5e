import type { Progress } from '../../shared/contract/wire';

const quietMs = 1_000;
const betweenMs = 500;

/** Writes progress as lines of JSON, at most two a second, and none for what is over at once. */
export function createProgressLine(write: (line: string) => void): (progress: Progress) => void {
  const start = Date.now();
  let last = 0;
  return (progress) => {
    const now = Date.now();
    if (now - start < quietMs || now - last < betweenMs) return;
    last = now;
    write(JSON.stringify({ progress }));
  };
}
