import type { Leaving } from '../../shared/contract/leaving';
import { leavingHtml, leavingText } from '../../shared/wording/leaving';
import { toast, toastError } from '../ui/toast-store';
import { asAppError } from './bridge';
import { saveTyping } from './locking';
import { useOffer } from './offers';
import { act } from './queries';
import { say } from './texts/texts';

/**
 * Lets what is on screen leave by copy (Ctrl+Shift+C) and by print (Ctrl+P), with its marking and sources; both are
 * written into the register. `make` is asked when a key is pressed, after what is being typed is saved, so it reads the
 * store again where it gives out what can be typed; null: there is nothing to give out.
 */
export function useLeaving(make: Make | null): void {
  useOffer('leave.copy', make === null ? null : () => void leave(make, copyOut));
  useOffer('leave.print', make === null ? null : () => void leave(make, printOut));
}

type Make = () => Leaving | Promise<Leaving>;

async function leave(make: Make, out: (leaving: Leaving) => Promise<void>): Promise<void> {
  try {
    await saveTyping();
    await out(await make());
  } catch (error) {
    toastError(asAppError(error));
  }
}

async function copyOut(leaving: Leaving): Promise<void> {
  if (!putOnClipboard(leaving)) {
    toast(say('shell.copyRefused'));
    return;
  }
  const { title: subject, marking } = leaving;
  const noted = await act('settings.copiedOut', { subject: subject.slice(0, 300), marking });
  if (noted !== null) toast(say('shell.copiedOut', { marking: marking.toUpperCase() }), null, 'copied');
}

async function printOut(leaving: Leaving): Promise<void> {
  const name =
    leaving.title
      .replace(/[\\/:*?"<>|\s]+/gu, ' ')
      .trim()
      .slice(0, 60) || 'Chancery';
  const path = await window.chancery.chooseTarget(`${name}.pdf`, 'pdf');
  if (path === null) return;
  const printed = await act('settings.print', { path, leaving }, { subject: leaving.title });
  if (printed === null) return;
  const open = () => window.chancery.openFile(path);
  toast(say('shell.printed'), { label: say('shell.openPrint'), run: open, keys: null });
}

/** As formatted and as plain text; false where the window may not. */
function putOnClipboard(leaving: Leaving): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', leavingHtml(leaving));
    event.clipboardData?.setData('text/plain', leavingText(leaving));
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done;
}
