import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, enginePid, heard, listen } from './calls';
import { desk, passphrase } from './desk';
import { canShowWindow, electron, launch, programArguments, root } from './harness';
import type { Launched } from './harness';

describe.skipIf(!canShowWindow())('the processes', () => {
  let program: Launched;
  beforeAll(async () => {
    program = await launch({ store: 'empty' });
  });
  afterAll(async () => {
    await program.close();
    rmSync(program.userData, { recursive: true, force: true });
  });
  const again = async (args: string[] = []) => {
    await program.app.close();
    program = await launch({ of: program, args });
  };

  const unlock = () => call(program.page, 'store.unlock', { path: program.storePath, passphrase });
  const status = () => call(program.page, 'store.status', {});
  /** The store open in the window that is there, whatever the test before did to either. */
  const open = async () => {
    await expect.poll(status).toMatchObject({ ok: true });
    await unlock();
    expect(await status()).toMatchObject({ value: { state: 'unlocked' } });
  };

  it('answer open calls when the engine is killed, bring it back locked, and lose nothing committed', async () => {
    await open();
    await call(program.page, 'settings.update', { desk: { officer: 'B. Officer' } });
    await listen(program.page);
    const pid = await enginePid(program.app);

    // Held still, so that the call is surely open when the engine dies.
    process.kill(pid, 'SIGSTOP');
    const pending = call(program.page, 'settings.update', { desk: { officer: 'C. Officer' } });
    await wait(100);
    process.kill(pid, 'SIGKILL');

    expect(await pending).toEqual({ ok: false, error: { code: 'engine.stopped', params: {}, where: null } });
    await heard(program.page, { type: 'engine', state: 'stopped' });
    await heard(program.page, { type: 'engine', state: 'back' });
    expect(await enginePid(program.app)).not.toBe(pid);
    expect(await call(program.page, 'settings.get', {})).toMatchObject({ error: { code: 'store.locked' } });
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await call(program.page, 'settings.get', {})).toMatchObject({ value: { desk: { officer: 'B. Officer' } } });
  });

  it('bring the engine back as often as it dies', async () => {
    for (let time = 0; time < 3; time += 1) {
      process.kill(await enginePid(program.app), 'SIGKILL');
      await expect.poll(status).toMatchObject({ ok: true });
    }
  });

  it('end the engine and load the page anew when the store is locked', async () => {
    await open();
    const pid = await enginePid(program.app);
    await program.page.evaluate(() => Object.assign(globalThis, { before: true }));
    const reloaded = program.page.waitForEvent('load');
    await call(program.page, 'store.lock', {}).catch(() => {});
    await reloaded;

    expect(await program.page.evaluate(() => 'before' in globalThis)).toBe(false);
    expect(isAlive(pid)).toBe(false);
    expect(await call(program.page, 'settings.get', {})).toMatchObject({ error: { code: 'store.locked' } });
    expect(await unlock()).toMatchObject({ ok: true });
  });

  it('lock the store when the computer is locked', async () => {
    await open();
    await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await expect.poll(status).toMatchObject({ value: { state: 'locked' } });
  });

  it('lock the store of an absent person even where the page hangs', async () => {
    await open();
    const pid = await enginePid(program.app);
    program.page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {});
    // The two requests go by different ways: the page hangs for sure before the computer goes to sleep.
    await wait(500);
    await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect.poll(() => isAlive(pid)).toBe(false);

    // What is asked of a page that hangs is never answered, not even when its process ends.
    const state = () =>
      Promise.race([
        program.app.evaluate(({ webContents }) =>
          webContents.getAllWebContents()[0]?.executeJavaScript(`chancery.call('1', 'store.status', {})`),
        ),
        wait(500, 'no answer'),
      ]);
    await expect.poll(state).toMatchObject({ ok: true, value: { state: 'locked' } });
    await again();
  });

  it('let one writer into a store', async () => {
    await open();
    const second = spawnSync(
      process.execPath,
      [path.join(root, 'dist/door.cjs'), 'settings.get', '--store', program.storePath],
      {
        encoding: 'utf8',
        env: { ...process.env, CHANCERY_PASSPHRASE: passphrase },
      },
    );
    expect(second.status).toBe(1);
    expect(second.stdout).toBe('');
    expect(JSON.parse(second.stderr)).toMatchObject({ code: 'store.in-use', params: { path: program.storePath } });
  });

  it('are one program: a second start hands over its files and ends', async () => {
    await listen(program.page);
    const file = path.join(program.userData, 'trade.csv');
    writeFileSync(file, 'a,b\n');
    const second = spawnSync(electron().executable, programArguments({ userData: program.userData, args: [file] }), {
      timeout: 60_000,
    });
    expect(second.status).toBe(0);
    await heard(program.page, { type: 'files', paths: [file] });
    expect(program.app.windows()).toHaveLength(1);
  });

  it('remember theme, sizes, store and where the window stood', async () => {
    await program.page.evaluate((storePath) => {
      window.chancery.remember({ theme: 'dark', sizes: { zoom: 110 } });
      window.chancery.remember({ storePath });
    }, program.storePath);
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1100, 700));
    await wait(200);
    await program.app.close();

    const kept: unknown = JSON.parse(readFileSync(path.join(program.userData, 'remember.json'), 'utf8'));
    expect(kept).toMatchObject({ bounds: { width: 1100, height: 700 } });
    program = await launch({ of: program });
    expect(await program.page.evaluate(() => window.chancery.start())).toMatchObject({
      theme: 'dark',
      sizes: { zoom: 110 },
      storePath: program.storePath,
    });
    expect(await program.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await program.page.evaluate(() => [outerWidth, outerHeight])).toEqual([1100, 700]);
  });

  it('hand the files of the command line to the page once', async () => {
    const file = path.join(program.userData, 'press.csv');
    writeFileSync(file, 'a,b\n');
    await again([file]);
    // The page itself may have asked before; it is loaded again only by locking.
    const { files } = await program.page.evaluate(() => window.chancery.start());
    expect([[], [file]]).toContainEqual(files);
    expect((await program.page.evaluate(() => window.chancery.start())).files).toEqual([]);
  });

  it('draw the menu from the commands of the window and tell it the one that was chosen', async () => {
    await listen(program.page);
    await program.page.evaluate(() => {
      const entry = { accelerator: 'Ctrl+N', enabled: true, separated: false };
      window.chancery.setMenu([{ label: 'Test', entries: [{ ...entry, id: 'test.new', label: 'New thing' }] }]);
    });
    await expect
      .poll(() => program.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('test.new')?.label))
      .toBe('New thing');
    await program.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('test.new')?.click());
    await heard(program.page, { type: 'command', command: 'test.new' });
  });

  it('leave nothing running and no lock when the window closes', async () => {
    await open();
    const pid = await enginePid(program.app);
    await program.app.close();
    expect(isAlive(pid)).toBe(false);
    const after = spawnSync(
      process.execPath,
      [path.join(root, 'dist/door.cjs'), 'settings.get', '--store', program.storePath],
      {
        encoding: 'utf8',
        env: { ...process.env, CHANCERY_PASSPHRASE: passphrase },
      },
    );
    expect(after.stderr).toBe('');
    expect(JSON.parse(after.stdout)).toMatchObject({ desk: { ministry: desk.ministry } });
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
