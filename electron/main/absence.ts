import { powerMonitor } from 'electron';

const idleSeconds = 15 * 60;
const lookEveryMs = 30_000;

/** Tells when nobody is at the computer any more: the session was locked, the lid closed, or no key was touched. */
export function onAbsence(left: () => void): void {
  powerMonitor.on('lock-screen', left);
  powerMonitor.on('suspend', left);
  let idle = false;
  setInterval(() => {
    const nowIdle = powerMonitor.getSystemIdleTime() >= idleSeconds;
    if (nowIdle && !idle) left();
    idle = nowIdle;
  }, lookEveryMs).unref();
}
