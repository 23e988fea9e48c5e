import { figuresIn } from './figure-batch';
import type { Importing } from './import-threads';
import type { ProblemList, Understood } from './queries';

export interface Taken {
  figures: number;
  problems: ProblemList;
}

/**
 * Puts the figures of all sheets in under an import; nothing sees them before it is accepted. One thread finds them and is
 * a little ahead of the one that writes them.
 */
export async function takeFigures(
  { threads }: Importing,
  importNumber: number,
  { sheets }: Understood,
  progress: (done: number) => void,
): Promise<Taken> {
  const found = threads.figures(importNumber, sheets);
  let figures = 0;
  try {
    for (;;) {
      const next = await found.next();
      if (next.done === true) return { figures, problems: next.value };
      const batch = next.value;
      const count = figuresIn(batch);
      await threads.write({ kind: 'figures', batch }, [batch.numbers.buffer]);
      figures += count;
      progress(figures);
    }
  } finally {
    await found.return({ count: 0, first: [] });
  }
}
