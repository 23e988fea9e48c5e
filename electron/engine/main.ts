import { createEngine } from './engine';
import { serve } from './serve';
import { openPort } from './port';

/** Entry of the engine's process: `engine.cjs PROGRAM_VERSION RESOURCES`, started and watched by main. */
const [programVersion = '', resources = ''] = process.argv.slice(2);

serve(openPort(), (send) => createEngine({ programVersion, resources, send }));
