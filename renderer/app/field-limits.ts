import { useEffect } from 'react';
import { wordNumber } from '../../shared/figures/wording';
import { toast } from '../ui/toast-store';
import { currentLanguage, say } from './texts/texts';

/** Characters that a field or a text takes from the clipboard at once: some hundred pages, or a table of some thousand lines. */
const most = 500_000;

/** Of a page or a Word text most characters are none that anybody reads. */
const mostFormatted = 20 * most;

/**
 * Says in words which text is too long, and where: a paste that would hold the window up for minutes, and what goes beyond
 * the `maxLength` of a field, which a browser cuts off in silence. Nothing of it is put in and nothing that stands is lost.
 */
export function useFieldLimits(): void {
  useEffect(() => {
    window.addEventListener('paste', refusePaste, { capture: true });
    window.addEventListener('beforeinput', refuseBeyond, { capture: true });
    return () => {
      window.removeEventListener('paste', refusePaste, { capture: true });
      window.removeEventListener('beforeinput', refuseBeyond, { capture: true });
    };
  }, []);
}

function refusePaste(event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (data === null) return;
  if (data.getData('text/plain').length <= most && data.getData('text/html').length <= mostFormatted) return;
  event.preventDefault();
  event.stopPropagation();
  toast(say('shell.pasteTooLong', { most: wordNumber(most, 0, currentLanguage()) }));
}

function refuseBeyond(event: InputEvent): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.maxLength < 0) return;
  const added = event.data?.length ?? 0;
  const chosen = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  const length = field.value.length - chosen + added;
  if (added === 0 || length <= field.maxLength) return;
  event.preventDefault();
  toast(say('shell.fieldFull', { most: field.maxLength, length }), null, 'field-limit');
}
