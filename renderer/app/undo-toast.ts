import { toast } from '../ui/toast-store';
import { act } from './queries';
import { say } from './texts/texts';

const keys = { undo: 'Ctrl+Z', redo: 'Ctrl+Y' } as const;

/** Tells what was done, with the verb that takes it back. */
export function undoToast(text: string): void {
  stepToast(text, 'undo');
}

/** Tells of a step, and offers to take the last one back or to do it again: there is only one such offer on screen. */
export function stepToast(text: string, verb: 'undo' | 'redo'): void {
  toast(text, { label: say(`shell.${verb}`), run: () => void act(`store.${verb}`, {}), keys: keys[verb] }, 'step');
}
