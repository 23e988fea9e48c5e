import { Menu, app } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { Menu as MenuOfCommands, MenuEntry } from '../../shared/contract/bridge';

/**
 * Draws the native menu from the window's own commands; choosing one tells the window its id. The keys are shown only:
 * the window handles them itself, except on a Mac, where the menu sees a key first.
 */
export function drawMenu(menus: readonly MenuOfCommands[], choose: (command: string) => void): void {
  const drawn = menus.map(({ label, entries }) => ({
    label,
    submenu: entries.flatMap((entry) => drawEntry(entry, choose)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ownOfMac(), ...drawn, ...ofDevelopers()]));
}

/** The menu before the window has sent one, without Electron's own entries that reload or zoom. */
export function drawFirstMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...ownOfMac(), ...ofDevelopers()]));
}

function drawEntry(entry: MenuEntry, choose: (command: string) => void): MenuItemConstructorOptions[] {
  const item: MenuItemConstructorOptions = {
    id: entry.id,
    label: entry.label,
    enabled: entry.enabled,
    registerAccelerator: false,
    click: () => choose(entry.id),
  };
  if (entry.accelerator !== null) item.accelerator = entry.accelerator;
  return entry.separated ? [{ type: 'separator' }, item] : [item];
}

/** A Mac gives copy, paste and quit only to programs that have these menus. */
function ownOfMac(): MenuItemConstructorOptions[] {
  return process.platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }] : [];
}

function ofDevelopers(): MenuItemConstructorOptions[] {
  return app.isPackaged ? [] : [{ role: 'toggleDevTools', visible: false }];
}
