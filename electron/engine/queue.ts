/** Runs pieces of work one after another, in the order in which they were given. */
export interface Queue {
  next<T>(work: () => T | Promise<T>): Promise<T>;
  /** How many wait for their turn. */
  readonly waiting: number;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    get waiting() {
      return waiting;
    },
    next(work) {
      waiting += 1;
      const begin = () => {
        waiting -= 1;
        return work();
      };
      const turn = last.then(begin, begin);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
