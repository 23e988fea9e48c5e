import { app } from 'electron';
import { errandOf } from './arguments';
import { runPrintService } from './print-service';
import { runProgram } from './program';
import { registerScheme } from './protocol';
import { harden } from './security';
import { runSelfCheck } from './self-check';

const errands = { window: runProgram, 'print-service': runPrintService, 'self-check': runSelfCheck };

harden();
registerScheme();
errands[errandOf(process.argv)]().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  app.exit(1);
});
