import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from './remember';

describe('what is remembered between two starts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-remember-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('comes back, whole, at the next start', () => {
    const first = openMemory(folder);
    first.remember({ theme: 'dark', sizes: { zoom: 110 } });
    first.remember({ storePath: '/home/desk/desk.chancery' });

    expect(openMemory(folder).facts).toEqual({
      theme: 'dark',
      storePath: '/home/desk/desk.chancery',
      sizes: { zoom: 110 },
      bounds: null,
    });
    expect(readdirSync(folder)).toEqual(['remember.json']);
  });

  it.each(['', '{', '[]', '{"theme":"pink"}', '{"bounds":{"x":1}}'])(
    'is forgotten where the file says %j',
    (spoilt) => {
      writeFileSync(path.join(folder, 'remember.json'), spoilt);
      expect(openMemory(folder).facts).toEqual({ theme: 'system', storePath: null, sizes: {}, bounds: null });
    },
  );

  it('is written into a folder that is not there yet', () => {
    const inner = path.join(folder, 'not', 'there');
    openMemory(inner).remember({ theme: 'light' });
    expect(readFileSync(path.join(inner, 'remember.json'), 'utf8')).toContain('light');
  });
});
