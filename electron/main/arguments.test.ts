import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errandOf, filesIn } from './arguments';

const here = import.meta.dirname;

describe('the command line', () => {
  it('says what the program is to do', () => {
    expect(errandOf(['/opt/chancery', 'trade.xlsx'])).toBe('window');
    expect(errandOf(['/opt/chancery', '--print-service'])).toBe('print-service');
    expect(errandOf(['/opt/chancery', '--no-sandbox', '--self-check'])).toBe('self-check');
  });

  it('names files from the folder it was typed in', () => {
    expect(filesIn(['/opt/chancery', '--verbose', 'window.ts', 'absent.csv'], here, true)).toEqual([
      path.join(here, 'window.ts'),
    ]);
  });

  it('does not take the folder of the program for a file', () => {
    expect(filesIn(['electron', '--no-sandbox', here, 'menu.ts'], here, false)).toEqual([path.join(here, 'menu.ts')]);
    expect(filesIn(['electron', here], here, false)).toEqual([]);
  });
});
