import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canShowWindow, launch, root } from './harness';
import type { Launched } from './harness';

/** Each promise of docs/security.md that the window makes, tried in the real window against a server that really answers. */
describe.skipIf(!canShowWindow())('the window', () => {
  let program: Launched;
  let server: Server;
  let remote = '';
  let asked = 0;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked += 1;
      response.setHeader('Access-Control-Allow-Origin', '*').end('<p>reached</p>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    remote = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    program = await launch();
  });
  afterAll(async () => {
    await program.close();
    server.close();
  });

  it('is served from a scheme of its own, a secure context with a content policy', async () => {
    expect(program.page.url()).toBe('app://chancery/index.html');
    const { secure, policy } = await program.page.evaluate(async () => ({
      secure: isSecureContext,
      policy: (await fetch('app://chancery/index.html')).headers.get('Content-Security-Policy'),
    }));
    expect(secure).toBe(true);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('gives its page a nonce that no other load has', async () => {
    const nonces = await program.page.evaluate(async () => {
      const own = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
      const other = /nonce="([^"]+)"/.exec(await (await fetch('app://chancery/index.html')).text())?.[1];
      return [own, other];
    });
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[1]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('has no Node, and nothing of Electron but the bridge', async () => {
    const found = await program.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
    );
    expect(found).toEqual([]);
    const bridge = await program.page.evaluate(() => Object.keys(window.chancery).toSorted());
    expect(bridge).toEqual(
      ['call', 'cancel', 'chooseBackup', 'chooseFiles', 'chooseFolder', 'chooseStore', 'chooseTarget'].concat([
        'findStore',
        'openFile',
        'openWindow',
        'pathOf',
        'readClipboard',
        'remember',
        'setMenu',
        'showInFolder',
        'start',
        'subscribe',
      ]),
    );
  });

  it('runs every renderer in the sandbox, isolated', async () => {
    const preferences = await program.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = (
          contents as typeof contents & LastPreferences
        ).getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
      }),
    );
    expect(preferences).toEqual([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        webSecurity: true,
      },
    ]);
  });

  it('runs no inline script, no inline handler and no text as code', async () => {
    const ran = await program.page.evaluate(async () => {
      const trace = globalThis as typeof globalThis & { ran?: string[] };
      trace.ran = [];
      const script = document.createElement('script');
      script.textContent = "ran.push('inline')";
      const image = document.createElement('div');
      image.innerHTML = `<img src="app://chancery/none.png" onerror="ran.push('handler')">`;
      document.body.append(script, image);
      // In a timer: what the debugger itself evaluates is allowed to call eval.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          try {
            trace.ran?.push(String(Reflect.construct(Function, ['return "function"'])()));
          } catch {
            resolve();
          }
          resolve();
        }, 0);
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      script.remove();
      image.remove();
      return trace.ran;
    });
    expect(ran).toEqual([]);
  });

  it('takes no style that lacks the nonce', async () => {
    const colour = await program.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { outline-color: rgb(1, 2, 3) !important }';
      document.head.append(style);
      const seen = getComputedStyle(document.body).outlineColor;
      style.remove();
      return seen;
    });
    expect(colour).not.toBe('rgb(1, 2, 3)');
  });

  it('reaches no server: not by fetch, picture, style, script, frame, socket, beacon or worker', async () => {
    await program.page.evaluate(async (url) => {
      const add = (name: string, attributes: Record<string, string>) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.body.append(element);
      };
      add('img', { src: url });
      add('link', { rel: 'stylesheet', href: url });
      add('link', { rel: 'prefetch', href: url });
      add('script', { src: url });
      add('iframe', { src: url });
      add('object', { data: url });
      add('video', { src: url });
      navigator.sendBeacon(url);
      await fetch(url, { mode: 'no-cors' }).catch(() => {});
      for (const open of [
        () => new WebSocket(url.replace('http', 'ws')),
        () => new EventSource(url),
        () => new Worker(url),
        () => new Worker(`data:text/javascript,fetch('${url}')`),
      ]) {
        try {
          open();
        } catch {
          // Refused at once, as it should be.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, remote);
    expect(asked).toBe(0);
  });

  it('reaches no server even where no content policy forbids it', async () => {
    const outcome = await program.app.evaluate(async ({ BrowserWindow, session }, url) => {
      const free = new BrowserWindow({
        show: false,
        webPreferences: { session: session.fromPartition('chancery'), sandbox: true },
      });
      const loaded = await free.loadURL(url).then(
        () => 'loaded',
        () => 'refused',
      );
      free.destroy();
      return loaded;
    }, remote);
    expect(outcome).toBe('refused');
    expect(asked).toBe(0);
  });

  it('does not leave its page', async () => {
    await program.page.evaluate((url) => {
      location.href = url;
    }, remote);
    await program.page.evaluate(() => {
      location.href = 'file:///etc/passwd';
    });
    await program.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'app://chancery/other.html';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(program.page.url()).toBe('app://chancery/index.html');
    expect(await program.page.evaluate(() => document.readyState)).toBe('complete');
    expect(asked).toBe(0);
  });

  it('opens no other window', async () => {
    const opened = await program.page.evaluate((url) => [open(url), open('about:blank'), open('')].map(String), remote);
    expect(opened).toEqual(['null', 'null', 'null']);
    expect(program.app.windows()).toHaveLength(1);
  });

  it('grants no permission', async () => {
    const answers = await program.page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      location: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        );
      }),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      ),
      screen: await navigator.mediaDevices.getDisplayMedia().then(
        () => 'granted',
        () => 'denied',
      ),
      clipboard: await navigator.clipboard.readText().then(
        () => 'granted',
        () => 'denied',
      ),
    }));
    expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
  });

  it.each([
    'app://chancery/../main.cjs',
    'app://chancery/%2e%2e/main.cjs',
    'app://chancery/..%2fmain.cjs',
    'app://chancery/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://chancery/..%5cmain.cjs',
    'app://chancery//etc/passwd',
    'app://chancery/%00',
    'app://chancery/',
    'app://print/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
  ])('serves nothing for %s', async (url) => {
    expect(existsSync(path.join(root, 'dist/main.cjs'))).toBe(true);
    const status = await program.page.evaluate(
      (address) =>
        fetch(address).then(
          (response) => response.status,
          () => 'refused',
        ),
      url,
    );
    expect([404, 'refused']).toContain(status);
  });

  it('gives the bridge to no frame inside the page', async () => {
    const inFrame = await program.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>inside</p>';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const found = 'chancery' in (frame.contentWindow ?? {});
      frame.remove();
      return found;
    });
    expect(inFrame).toBe(false);
  });

  it('answers no foreign page that got hold of the bridge', async () => {
    const answer = await program.app.evaluate(
      async ({ BrowserWindow, session }, preload) => {
        const foreign = new BrowserWindow({
          show: false,
          webPreferences: { session: session.fromPartition('chancery'), sandbox: true, preload },
        });
        await foreign.loadURL('data:text/html,<p>foreign</p>');
        const said: unknown = await foreign.webContents.executeJavaScript(
          `chancery.call('1', 'store.status', {}).then(() => 'answered', (error) => error.message)`,
        );
        foreign.destroy();
        return said;
      },
      path.join(root, 'dist/preload.cjs'),
    );
    expect(answer).toContain('refused');
  });

  it('refuses arguments of another shape than the bridge has', async () => {
    const outcome = await program.page.evaluate(() =>
      (window.chancery.chooseTarget as (...given: unknown[]) => Promise<unknown>)({ path: '/etc' }, 7).then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });

  it('opens with the system only files that the person chose in this run', async () => {
    const opened = await program.app.evaluate(({ shell }) => {
      const calls: string[] = [];
      shell.openPath = async (file) => {
        calls.push(`open ${file}`);
        return '';
      };
      shell.showItemInFolder = (file) => void calls.push(`show ${file}`);
      Object.assign(globalThis, { shellCalls: calls });
      return calls;
    });
    expect(opened).toEqual([]);
    await program.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/chosen/pack.docx' });
    });
    expect(await program.page.evaluate(() => window.chancery.chooseTarget('pack', 'docx'))).toBe('/chosen/pack.docx');
    await program.page.evaluate(async () => {
      window.chancery.openFile('/chosen/pack.docx');
      window.chancery.openFile('/not/chosen.sh');
      window.chancery.openFile('\\\\server\\share\\x.docx');
      window.chancery.openFile('https://example.org');
      await window.chancery.start();
    });
    expect(
      await program.app.evaluate(() => (globalThis as typeof globalThis & { shellCalls: string[] }).shellCalls),
    ).toEqual(['open /chosen/pack.docx', 'show /not/chosen.sh']);
  });

  it('fetches no dictionary', async () => {
    const enabled = await program.app.evaluate(({ session }) =>
      session.fromPartition('chancery').isSpellCheckerEnabled(),
    );
    expect(enabled).toBe(false);
  });

  it('keeps nothing of its page on the disk', async () => {
    const stored = await program.app.evaluate(({ session }) => {
      const own = session.fromPartition('chancery');
      return { persistent: own.isPersistent(), path: own.getStoragePath() };
    });
    expect(stored).toEqual({ persistent: false, path: null });
  });
});

interface LastPreferences {
  getLastWebPreferences(): Electron.WebPreferences;
}
