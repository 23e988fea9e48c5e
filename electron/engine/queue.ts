/** Runs pieces of work one after another, in the order in which they were given. */
export interface Queue {
  next<T>(work: () => T | Promise<T>): Promise<T>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    next(work) {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
