import { describe, expect, it } from 'vitest';
import { allCommands } from './all-commands';
import { shellCommands } from './shell-commands';

describe('all commands', () => {
  it('have names of their own', () => {
    const ids = allCommands.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('leave the keys of the window to the window', () => {
    const taken = new Map(shellCommands.flatMap(({ id, shortcut }) => (shortcut === null ? [] : [[shortcut, id]])));
    const others = allCommands.filter(({ id }) => !shellCommands.some((command) => command.id === id));
    expect(others.filter(({ shortcut }) => shortcut !== null && taken.has(shortcut)).map(({ id }) => id)).toEqual([]);
  });
});
