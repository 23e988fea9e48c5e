import { figureCommands } from '../features/figures/commands';
import { lockCommands } from '../features/lock/commands';
import { pointCommands } from '../features/points/commands';
import { packCommands } from '../features/packs/commands';
import { settingsCommands } from '../features/settings/commands';
import { editorCommands } from '../editor/commands';
import { peopleCommands } from '../features/people/commands';
import { sourceCommands } from '../features/sources/commands';
import { visitCommands } from '../features/visits/commands';
import type { Command } from './commands';
import { leavingCommands } from './leaving-commands';
import { shellCommands } from './shell-commands';

/** Every command of the program. A feature adds its `commands.ts` here with one line. */
export const allCommands: readonly Command[] = [
  ...shellCommands,
  ...leavingCommands,
  ...lockCommands,
  ...settingsCommands,
  ...figureCommands,
  ...sourceCommands,
  ...pointCommands,
  ...visitCommands,
  ...packCommands,
  ...peopleCommands,
  ...editorCommands,
];
