import { AppError } from '../../../shared/contract/errors';
import { PASTED } from '../../../shared/contract/sources';
import { isTableHtml, isTableText } from '../../../shared/tables/pasted';
import { act } from '../../app/queries';
import { dayText, timeText, today } from '../../app/texts/dates';
import { currentLanguage, say } from '../../app/texts/texts';
import type { Navigation } from '../../app/use-navigation';
import { toastError } from '../../ui/toast-store';
import { noteRead } from './use-bring-in';

/** The text that lies in the clipboard joins the `texts` that are looked at; a table is a source of its own. */
export async function pasteSource({ go }: Pick<Navigation, 'go'>, texts: readonly string[] = []): Promise<void> {
  const { html, text } = await window.chancery.readClipboard();
  if (text.length > PASTED || html.length > PASTED) {
    toastError(AppError.of('paste.too-long', { allowed: PASTED }));
    return;
  }
  const language = currentLanguage();
  const when = `${dayText(today(), language)} ${timeText(new Date().toISOString(), language)}`;
  if (!isTableHtml(html) && !isTableText(text) && text.trim() !== '') {
    const kept = await act('texts.paste', { name: say('sources.pastedText', { when }), text });
    if (kept === null) return;
    const all = [...new Set([...texts, kept.sourceId])];
    go(all.length > 1 ? { area: 'sources', texts: all } : { area: 'sources', id: kept.sourceId });
    return;
  }
  const name = say('sources.pastedName', { when });
  const read = await act('sources.paste', { name, html, text }, { subject: name });
  if (read !== null) go({ area: 'sources', id: await noteRead(read.sourceId) });
}
