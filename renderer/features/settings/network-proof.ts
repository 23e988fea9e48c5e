/**
 * Tries every way by which a page can reach a network, now and in this window. The address is one that exists, so an
 * answer would prove the opposite; the content policy and main refuse each before a name is looked up.
 */

export const attempts = ['fetch', 'picture', 'socket', 'beacon'] as const;
export type Attempt = (typeof attempts)[number];
export type Outcome = 'refused' | 'went-out';

const HOST = 'example.org';
const MILLISECONDS = 5_000;

export async function tryNetwork(): Promise<Record<Attempt, Outcome>> {
  const [fetched, picture, socket, beacon] = await Promise.all([
    refusedOr(fetch(`https://${HOST}/`, { mode: 'no-cors' })),
    refusedOr(loadPicture(`https://${HOST}/favicon.ico`)),
    refusedOr(openSocket(`wss://${HOST}/`)),
    refusedOr(violationOf(() => navigator.sendBeacon(`https://${HOST}/`, 'a'))),
  ]);
  return { fetch: fetched, picture, socket, beacon };
}

/** An attempt that resolves has gone out; one that rejects or never answers has not. */
async function refusedOr(attempt: Promise<unknown>): Promise<Outcome> {
  const silence = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('silence')), MILLISECONDS),
  );
  return Promise.race([attempt, silence]).then(
    () => 'went-out',
    () => 'refused',
  );
}

function loadPicture(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.addEventListener('load', () => resolve());
    picture.addEventListener('error', () => reject(new Error('refused')));
    picture.src = url;
  });
}

function openSocket(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => {
      socket.close();
      resolve();
    });
    socket.addEventListener('error', () => reject(new Error('refused')));
  });
}

/** A beacon answers nothing; that the policy stopped it is told by an event. */
function violationOf(send: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new Error('refused'));
    document.addEventListener('securitypolicyviolation', stopped, { once: true });
    if (!send()) stopped();
    setTimeout(() => {
      document.removeEventListener('securitypolicyviolation', stopped);
      resolve();
    }, 1_000);
  });
}
