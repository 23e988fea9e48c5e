import { closeSync, fstatSync, readdirSync } from 'node:fs';
import type { FromEngine, ToEngineProcess } from '../../shared/contract/wire';

/** The engine's end of the line to main, the same over both kinds of process that Electron can start. */
export interface Port {
  /** Throws when the message cannot be copied to another process. */
  send(message: FromEngine): void;
  onMessage(listener: (message: ToEngineProcess) => void): void;
  /** Main is gone. */
  onClose(listener: () => void): void;
}

/** What Electron adds to `process` in a utility process. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: ToEngineProcess }) => void): void;
}

/** The port of the process this runs in: a utility process of Electron, or a child of plain Node. */
export function openPort(): Port {
  const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort };
  return parentPort ? utilityPort(parentPort) : childPort();
}

function utilityPort(parentPort: ParentPort): Port {
  return {
    // Electron 25 drops without a word what cannot be copied; copying it first throws.
    send: (message) => parentPort.postMessage(structuredClone(message)),
    onMessage: (listener) => parentPort.on('message', (event) => listener(event.data)),
    // Chromium ends its utility processes itself when main goes.
    onClose: () => {},
  };
}

function childPort(): Port {
  closeInheritedSockets();
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => process.on('message', (message) => listener(message as ToEngineProcess)),
    onClose: (listener) => process.on('disconnect', listener),
  };
}

const channel = 3;

/**
 * Electron's main process hands every socket that it has open to a plain child: while the engine held the other end of
 * the window's, main would not notice that the window's process died. Utility processes are started without any.
 */
function closeInheritedSockets(): void {
  if (process.platform !== 'linux') return;
  for (const fd of readdirSync('/proc/self/fd').map(Number)) {
    if (fd > channel && isSocket(fd)) closeSync(fd);
  }
}

function isSocket(fd: number): boolean {
  try {
    return fstatSync(fd).isSocket();
  } catch {
    // The folder was listed through a file that is closed by now.
    return false;
  }
}
