import type { ComponentType } from 'react';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import type { StoreStatus } from '../../shared/contract/store';
import type { Navigation } from './use-navigation';
import type { ActOptions } from './queries';
import type { TextKey } from './texts/texts';

/**
 * Everything that can be done is an object, declared in the feature that it belongs to. The native menu, the palette,
 * the keys and the list behind F1 all read these objects; `all-commands.ts` lists them.
 */
export interface Command {
  /** `area.verb`, unique. */
  id: string;
  /** What menu, palette and key list call it; a function where the name depends on the moment ("Undo: …"). */
  label: TextKey | ((context: CommandContext) => string);
  /** Further words that the palette finds it by, apart by blanks. */
  keywords: TextKey | null;
  /** As people read it: `Ctrl+Shift+P`, `Alt+Left`, `F1`, `/`. Ctrl is Command on a Mac. */
  shortcut: string | null;
  /** The native menu that it stands in; null keeps it out of the menu. */
  menu: MenuName | null;
  /** A 16 px icon for the palette. */
  icon: ComponentType<{ size?: number; stroke?: number }> | null;
  /** Whether it can be done now; where it cannot, the menu greys it and the palette leaves it out. */
  when(context: CommandContext): boolean;
  run(context: CommandContext): unknown;
  /** True where a text field has a use of its own for the key, as for undo: the field keeps it. */
  fieldKeeps: boolean;
  /** True where the key acts whatever `when` says: the engine knows what was done a moment ago, the window not yet. */
  keyAlways: boolean;
}

export const menuNames = ['file', 'edit', 'view', 'go', 'insert', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

/** What a command may look at and use. */
export interface CommandContext extends Navigation {
  status: StoreStatus;
  /** Calls the engine; null when it failed and the person has been told. */
  act<M extends MethodName>(method: M, input: Input<M>, options?: ActOptions): Promise<Output<M> | null>;
  /** What the screens that are open offer to do, by the id of the command (see `useOffer`). */
  offers: ReadonlyMap<string, () => void>;
}

type Given<Needed extends keyof Command, Barred extends keyof Command> = Pick<Command, Needed> &
  Partial<Omit<Command, Needed | Barred>>;

/** A command with the usual left out: always possible, not in the menu, without key, icon and further words. */
export function command(given: Given<'id' | 'label' | 'run', never>): Command {
  return {
    keywords: null,
    shortcut: null,
    menu: null,
    icon: null,
    when: () => true,
    fieldKeeps: false,
    keyAlways: false,
    ...given,
  };
}

/** A command that the screen on display carries out: it is there while a screen offers its id (see `useOffer`). */
export function offeredCommand(given: Given<'id' | 'label', 'when' | 'run'>): Command {
  return command({
    ...given,
    when: ({ offers }) => offers.has(given.id),
    run: ({ offers }) => offers.get(given.id)?.(),
  });
}
