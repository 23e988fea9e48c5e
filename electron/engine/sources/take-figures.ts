import { figuresIn } from './figure-batch';
import type { FigureBatch } from './figure-batch';
import type { Importing, WriterTurn } from './import-threads';
import type { ProblemList, Understood } from './queries';

export interface Taken {
  figures: number;
  problems: ProblemList;
}

/**
 * Figures after which a transaction ends, where nobody else wants to write: pages that many figures share, such as those of
 * the keys of series, are then written once for all of them.
 */
const TOGETHER = 10_000;

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
  const writeFrom = async ({ put, wanted }: WriterTurn, first: FigureBatch) => {
    let batch = first;
    const enough = figures + TOGETHER;
    for (;;) {
      const count = figuresIn(batch);
      await put({ kind: 'figures', batch }, [batch.numbers.buffer]);
      figures += count;
      progress(figures);
      // Nobody is kept waiting for what is yet to be found.
      if (figures >= enough || !threads.ready || wanted()) return null;
      const next = await found.next();
      if (next.done === true) return next;
      batch = next.value;
    }
  };
  try {
    let next = await found.next();
    while (next.done !== true) {
      const first = next.value;
      next = (await threads.write((turn) => writeFrom(turn, first))) ?? (await found.next());
    }
    await threads.sync();
    const silent = figures === 0 && next.value.count === 0;
    return { figures, problems: silent ? nothingIn(sheets) : next.value };
  } finally {
    await found.return({ count: 0, first: [] });
  }
}

/** A file of which nothing is taken says so, where no cell of it was a problem. */
function nothingIn(sheets: Understood['sheets']): ProblemList {
  const sheet = sheets.find(({ proposal }) => proposal !== null)?.proposal?.mapping.sheet ?? '';
  const problem = { code: 'problem.nothing', params: {}, sheet, cell: 'A1', row: 1, col: 1 };
  return { count: 1, first: [problem] };
}
