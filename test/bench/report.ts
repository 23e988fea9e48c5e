import { readFileSync } from 'node:fs';
/** What a bench prints: a ratio of medians, the times behind it, and the largest memory seen. */
export interface Measured {
  name: string;
  /** Milliseconds, one a run. */
  ours: readonly number[];
  floor: readonly number[];
  /** Largest resident memory of the process in MiB. */
  peak: number;
}

export function report({ name, ours, floor, peak }: Measured): void {
  const [a, b] = [median(ours), median(floor)];
  const times = `${a.toFixed(0)} ms [${range(ours)}] against ${b.toFixed(0)} ms [${range(floor)}]`;
  process.stdout.write(`${name}: ${(a / b).toFixed(2)}x (${times}), ${peak.toFixed(0)} MiB\n`);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function range(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}`;
}

/** Largest resident memory of this process so far, MiB. */
export function peakMemory(): number {
  // What a process is told of itself counts the memory of the one that started it as well; Linux knows better.
  const own = process.platform === 'linux' ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) : null;
  return Number(own?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

/** Milliseconds that `work` took. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
