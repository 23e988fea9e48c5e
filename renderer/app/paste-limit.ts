import { useEffect } from 'react';
import { wordNumber } from '../../shared/figures/wording';
import { toast } from '../ui/toast-store';
import { currentLanguage, say } from './texts/texts';

/** Characters that a field or a text takes from the clipboard at once: some hundred pages, or a table of some thousand lines. */
const most = 500_000;

/** Of a page or a Word text most characters are none that anybody reads. */
const mostFormatted = 20 * most;

/** Refuses, in words, what would hold the window up for minutes; nothing of it is pasted and nothing that stands is lost. */
export function usePasteLimit(): void {
  useEffect(() => {
    const refuse = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (data === null) return;
      if (data.getData('text/plain').length <= most && data.getData('text/html').length <= mostFormatted) return;
      event.preventDefault();
      event.stopPropagation();
      toast(say('shell.pasteTooLong', { most: wordNumber(most, 0, currentLanguage()) }));
    };
    window.addEventListener('paste', refuse, { capture: true });
    return () => window.removeEventListener('paste', refuse, { capture: true });
  }, []);
}
