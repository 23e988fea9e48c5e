import { describe, expect, it } from 'vitest';
import type { Delegate } from '../contract/delegations';
import { seating, standing } from './seating';

function member(side: Delegate['side'], name: string, changes: Partial<Delegate> = {}): Delegate {
  const stamps = { id: `${side} ${name}`, created: '', updated: '', author: '', revision: '' };
  const fields = { visitId: 'v', side, name, personId: null, role: '', position: 1, seat: null, seated: true };
  return { ...stamps, ...fields, ...changes };
}

const side = (which: Delegate['side'], names: string) => [...names].map((name) => member(which, name));
const drawn = (delegates: readonly Delegate[]) =>
  seating(delegates).map(({ host, guest }) => `${host?.name ?? '-'}${guest?.name ?? '-'}`);

describe('who sits where', () => {
  it('has the heads face to face in the middle, and the second at the right hand of each', () => {
    expect(drawn([...side('host', '12345'), ...side('guest', 'abcde')])).toEqual(['5d', '3b', '1a', '2c', '4e']);
  });

  it('keeps the heads face to face where one side is smaller', () => {
    expect(drawn([...side('host', '123'), ...side('guest', 'a')])).toEqual(['3-', '1a', '2-']);
    expect(drawn([...side('host', '12'), ...side('guest', 'abcd')])).toEqual(['-b', '1a', '2c', '-d']);
  });

  it('keeps a seat that somebody was given, and leaves out who stands', () => {
    const host = [
      member('host', '1', { seat: 1 }),
      member('host', '2', { seat: 0 }),
      member('host', '3', { seated: false }),
    ];
    expect(drawn([...host, ...side('guest', 'ab')])).toEqual(['2a', '1b']);
    expect(standing(host, 'host').map(({ name }) => name)).toEqual(['3']);
  });

  it('is empty without anybody', () => {
    expect(seating([])).toEqual([]);
  });
});
