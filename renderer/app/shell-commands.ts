import type { StoreStatus } from '../../shared/contract/store';
import { stepName } from '../../shared/sentences/steps';
import { toast } from '../ui/toast-store';
import { places } from './areas';
import { command, type Command, type CommandContext } from './commands';
import { openKeys, openPalette } from './overlays';
import { focusNextPane } from './pane-focus';
import { currentPreferences, setPreferences, zoomBy } from './preferences';
import { placeFor } from './use-navigation';
import { currentLanguage, say } from './texts/texts';
import { stepToast } from './undo-toast';

/** What the window itself can do, whatever is on screen. */

const areas: readonly Command[] = places.map((place, index) =>
  command({
    id: `go.${place}`,
    label: `${place}.area`,
    shortcut: `Ctrl+${index + 1}`,
    menu: 'go',
    run: ({ goToArea }) => goToArea(place),
  }),
);

const moving: readonly Command[] = [
  command({
    id: 'go.back',
    label: 'shell.back',
    shortcut: 'Alt+Left',
    menu: 'go',
    when: ({ canBack }) => canBack,
    run: ({ back }) => back(),
  }),
  command({
    id: 'go.forward',
    label: 'shell.forward',
    shortcut: 'Alt+Right',
    menu: 'go',
    when: ({ canForward }) => canForward,
    run: ({ forward }) => forward(),
  }),
  command({
    id: 'go.palette',
    label: 'shell.palette',
    keywords: 'shell.paletteWords',
    shortcut: 'Ctrl+K',
    menu: 'go',
    run: () => openPalette(''),
  }),
  command({
    id: 'go.next-pane',
    label: 'shell.nextPane',
    keywords: 'shell.nextPaneWords',
    shortcut: 'F6',
    menu: 'go',
    run: () => focusNextPane(1),
  }),
  command({
    id: 'go.previous-pane',
    label: 'shell.previousPane',
    keywords: 'shell.nextPaneWords',
    shortcut: 'Shift+F6',
    run: () => focusNextPane(-1),
  }),
];

type UndoOrRedo = 'undo' | 'redo';

function stepOf(steps: Pick<StoreStatus, UndoOrRedo>, which: UndoOrRedo): string | null {
  const next = steps[which];
  return next && stepName(next.name, next.params, currentLanguage());
}

async function takeBack({ act }: CommandContext, which: UndoOrRedo): Promise<void> {
  const next = await act(`store.${which}`, {});
  if (next === null) return;
  // What was taken back is what could be done again now, whatever the window knew when the key was pressed.
  const step = stepOf(next, which === 'undo' ? 'redo' : 'undo') ?? '';
  if (which === 'undo') stepToast(say('shell.undone', { step }), 'redo');
  else stepToast(say('shell.redone', { step }), 'undo');
}

function nameWith(which: UndoOrRedo) {
  return ({ status, offers }: CommandContext): string => {
    const step = offers.has(`store.${which}`) ? null : stepOf(status, which);
    return step === null ? say(`shell.${which}`) : say(`shell.${which}Step`, { step });
  };
}

const editing: readonly Command[] = [
  command({
    id: 'store.undo',
    label: nameWith('undo'),
    shortcut: 'Ctrl+Z',
    menu: 'edit',
    fieldKeeps: true,
    keyAlways: true,
    // What is being set right on a screen is taken back before what is in the store.
    when: ({ status, offers }) => status.undo !== null || offers.has('store.undo'),
    run: (context) => {
      const own = context.offers.get('store.undo');
      return own === undefined ? takeBack(context, 'undo') : own();
    },
  }),
  command({
    id: 'store.redo',
    label: nameWith('redo'),
    shortcut: 'Ctrl+Shift+Z',
    menu: 'edit',
    fieldKeeps: true,
    keyAlways: true,
    when: ({ status }) => status.redo !== null,
    run: (context) => takeBack(context, 'redo'),
  }),
  command({
    id: 'store.redo-other-key',
    label: nameWith('redo'),
    shortcut: 'Ctrl+Y',
    fieldKeeps: true,
    keyAlways: true,
    when: ({ status }) => status.redo !== null,
    run: (context) => takeBack(context, 'redo'),
  }),
];

const viewing: readonly Command[] = [
  command({
    id: 'view.zoom-in',
    label: 'shell.zoomIn',
    keywords: 'shell.zoomWords',
    shortcut: 'Ctrl+Plus',
    menu: 'view',
    run: () => setPreferences({ zoom: zoomBy(currentPreferences().zoom, 1) }),
  }),
  command({
    id: 'view.zoom-out',
    label: 'shell.zoomOut',
    keywords: 'shell.zoomWords',
    shortcut: 'Ctrl+Minus',
    menu: 'view',
    run: () => setPreferences({ zoom: zoomBy(currentPreferences().zoom, -1) }),
  }),
  command({
    id: 'view.zoom-reset',
    label: 'shell.zoomReset',
    keywords: 'shell.zoomWords',
    shortcut: 'Ctrl+0',
    menu: 'view',
    run: () => setPreferences({ zoom: 100 }),
  }),
  command({
    id: 'view.dark',
    label: 'shell.darker',
    keywords: 'shell.darkerWords',
    menu: 'view',
    run: () => {
      const dark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
      setPreferences({ theme: dark ? 'light' : 'dark' });
    },
  }),
];

const rest: readonly Command[] = [
  command({
    id: 'window.new',
    label: 'shell.newWindow',
    keywords: 'shell.newWindowWords',
    shortcut: 'Ctrl+Shift+W',
    menu: 'view',
    run: ({ target }) => window.chancery.openWindow(placeFor(target)),
  }),
  command({
    id: 'store.backup',
    label: 'shell.backup',
    keywords: 'shell.backupWords',
    menu: 'file',
    run: async ({ act }) => {
      const made = await act('store.backup', {});
      if (made === null) return;
      const showIt = () => window.chancery.showInFolder(made.path);
      toast(say('shell.backedUp', { path: made.path }), { label: say('shell.showInFolder'), run: showIt, keys: null });
    },
  }),
  command({
    id: 'help.keys',
    label: 'shell.keys',
    keywords: 'shell.keysWords',
    shortcut: 'F1',
    menu: 'help',
    run: () => openKeys(),
  }),
];

export const shellCommands: readonly Command[] = [...areas, ...moving, ...editing, ...viewing, ...rest];
