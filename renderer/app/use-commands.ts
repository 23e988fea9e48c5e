import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Menu } from '../../shared/contract/bridge';
import type { StoreStatus } from '../../shared/contract/store';
import { isMac } from '../ui/keys';
import { allCommands } from './all-commands';
import { menuNames, type Command, type CommandContext, type MenuName } from './commands';
import { onNotice } from './notices';
import { useOffers } from './offers';
import { act } from './queries';
import { accelerator, isPressed, isTyping } from './shortcut';
import { say, useLanguage, type TextKey } from './texts/texts';
import { useNavigation } from './use-navigation';

/** What commands look at and use, as it is now. */
export function useCommandContext(status: StoreStatus): CommandContext {
  const navigation = useNavigation();
  const offers = useOffers();
  return useMemo(() => ({ ...navigation, status, act, offers }), [navigation, status, offers]);
}

/** The name of a command, in the interface's language. */
export function commandLabel({ label }: Command, context: CommandContext): string {
  return typeof label === 'function' ? label(context) : say(label);
}

/** Listens to the keyboard and to the native menu, and draws that menu. */
export function useCommands(context: CommandContext): void {
  const latest = useRef(context);
  useLayoutEffect(() => {
    latest.current = context;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const found = allCommands.find(
        (command) => answers(command, event) && (command.keyAlways || command.when(latest.current)),
      );
      if (found === undefined) return;
      event.preventDefault();
      void found.run(latest.current);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useEffect(
    () =>
      onNotice('command', ({ command: id }) => {
        const found = allCommands.find((command) => command.id === id);
        if (found?.when(latest.current)) void found.run(latest.current);
      }),
    [],
  );
  useNativeMenu(context);
}

/** Whether a key press in this place of the page is the command's. */
function answers({ shortcut, fieldKeeps }: Command, event: KeyboardEvent): boolean {
  if (shortcut === null || !isPressed(shortcut, event, isMac)) return false;
  return !isField(event.target) || !(fieldKeeps || isTyping(shortcut));
}

function isField(place: EventTarget | null): boolean {
  return (
    place instanceof HTMLElement &&
    (place.isContentEditable ||
      place instanceof HTMLTextAreaElement ||
      (place instanceof HTMLInputElement && isText(place)))
  );
}

function isText({ type }: HTMLInputElement): boolean {
  return !['checkbox', 'radio', 'button', 'range'].includes(type);
}

export const menuLabels: Readonly<Record<MenuName, TextKey>> = {
  file: 'shell.menuFile',
  edit: 'shell.menuEdit',
  view: 'shell.menuView',
  go: 'shell.menuGo',
  insert: 'shell.menuInsert',
  help: 'shell.menuHelp',
};

/** The commands of each menu in their order; a menu without commands is left out. */
export function menusOf(): readonly { name: MenuName; commands: readonly Command[] }[] {
  return menuNames
    .map((name) => ({ name, commands: allCommands.filter((command) => command.menu === name) }))
    .filter(({ commands }) => commands.length > 0);
}

function useNativeMenu(context: CommandContext): void {
  const language = useLanguage();
  const menus = useMemo(
    () =>
      JSON.stringify(
        menusOf().map(({ name, commands }) => ({
          label: say(menuLabels[name]),
          entries: commands.map((command, index) => ({
            id: command.id,
            label: commandLabel(command, context),
            accelerator: command.shortcut === null ? null : accelerator(command.shortcut),
            enabled: command.when(context),
            separated: index > 0 && areaOf(command) !== areaOf(commands[index - 1] ?? command),
          })),
        })),
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language
    [context, language],
  );
  useEffect(() => window.chancery.setMenu(JSON.parse(menus) as Menu[]), [menus]);
}

function areaOf({ id }: Command): string {
  return id.split('.')[0] ?? '';
}
