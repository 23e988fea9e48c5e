import { dismiss, toast } from '../ui/toast-store';
import { act } from './queries';
import { say } from './texts/texts';

/** The offer on screen: only the last step can be taken back, so there is only one. */
let offered: number | null = null;

/** Tells what was done, with the verb that takes it back. */
export function undoToast(text: string): void {
  if (offered !== null) dismiss(offered);
  offered = toast(text, { label: say('ui.undo'), run: () => void act('store.undo', {}), keys: 'Ctrl+Z' });
}
