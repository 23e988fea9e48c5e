import { spawn } from 'node:child_process';

/** A program that lets nobody into its main process, driven by the protocol of its page's debugger alone. */
export interface Driven {
  /** What an expression gives in the page, promises awaited. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Reply {
  id?: number;
  result?: { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
}

/** Starts a program and waits for its page. */
export async function drive(executable: string, args: readonly string[]): Promise<Driven> {
  const child = spawn(executable, ['--remote-debugging-port=0', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)));
  });
  const socket = new WebSocket(await pageAt(port));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let asked = 0;
  return {
    evaluate(expression) {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        socket.addEventListener('message', ({ data }) => {
          const reply = JSON.parse(String(data)) as Reply;
          if (reply.id !== id) return;
          const problem = reply.result?.exceptionDetails;
          if (problem === undefined) resolve(reply.result?.result.value);
          else reject(new Error(problem.exception?.description ?? 'it threw'));
        });
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
      });
    },
    async close() {
      socket.close();
      child.kill();
      await ended;
    },
  };
}

async function pageAt(port: string): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
      type: string;
      url: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = targets.find(({ type, url }) => type === 'page' && url.startsWith('app:'));
    if (page !== undefined) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
