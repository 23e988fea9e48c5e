import { toast } from '../ui/toast-store';
import { act } from './queries';
import { say } from './texts/texts';

/** Tells what was done, with the verb that takes it back. */
export function undoToast(text: string): void {
  toast(text, { label: say('ui.undo'), run: () => void act('store.undo', {}), keys: 'Ctrl+Z' });
}
