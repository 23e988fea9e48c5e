import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import type { FromEngine, ToEngineProcess } from '../../shared/contract/wire';

/** Path of the Node that runs the engine, where Electron's own is too old for the store; '' in everything that ships. */
declare const __STANDIN__: string;

/** A started engine, whichever kind of process it runs in. */
export interface EngineProcess {
  /** Sends into the process; what it does not live to read is lost, its exit tells. */
  send(message: ToEngineProcess): void;
  onMessage(listener: (message: FromEngine) => void): void;
  /** Called once, whatever the reason. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** How to start the engine: its program file, its arguments, and another Node than Electron's own, or ''. */
export interface EngineProgram {
  entry: string;
  args: string[];
  node: string;
}

/** Starts an engine process. Call it only after `app` is ready: a utility process needs that. */
export function startEngineProcess(program: EngineProgram): EngineProcess {
  return __STANDIN__ === '' ? startUtility(program) : startChild(program);
}

// The engine's stdout is closed because main's own may carry an answer; what it has to complain of goes to stderr.
function startUtility({ entry, args }: EngineProgram): EngineProcess {
  const utility = utilityProcess.fork(entry, args, {
    serviceName: 'Chancery engine',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    send: (message) => utility.postMessage(message),
    onMessage: (listener) => void utility.on('message', listener),
    onExit: (listener) => void utility.once('exit', listener),
    kill: () => void utility.kill(),
  };
}

function startChild({ entry, args, node }: EngineProgram): EngineProcess {
  const child = fork(entry, args, {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Without a listener a failed start or a broken line would be an exception in main; the exit follows and tells.
  child.on('error', (error) => process.stderr.write(`engine: ${error.message}\n`));
  return {
    send: (message) => {
      if (child.connected) child.send(message);
    },
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromEngine)),
    onExit: (listener) => void child.once('close', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
